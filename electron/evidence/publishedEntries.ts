import type { PublicationContents, PublicationEntry } from '@shared/domain/publication';
import type { ScoredGroup } from './readResults';

/** The list of results as it is put up: by unit, position and id, without scores unless asked for. */
export function publishedEntries(
  groups: readonly ScoredGroup[],
  contents: PublicationContents,
): readonly PublicationEntry[] {
  return groups
    .flatMap(({ scored }) => scored)
    .map(({ appraisal, decided }) => ({
      appraisalId: appraisal.appraisalId,
      employeeName: appraisal.employeeName,
      unitName: appraisal.unitName,
      positionName: appraisal.positionName,
      grade: decided.grade,
      display: contents === 'scores' ? decided.display : null,
    }))
    .toSorted((a, b) => compareTexts(sortKey(a), sortKey(b)));
}

/** In the order in which the store gives them back. */
function sortKey({ unitName, positionName, appraisalId }: PublicationEntry): readonly string[] {
  return [unitName ?? '', positionName, appraisalId];
}

function compareTexts(a: readonly string[], b: readonly string[]): number {
  for (const [place, text] of a.entries()) {
    const other = b[place] ?? '';
    if (text !== other) return text < other ? -1 : 1;
  }
  return 0;
}
