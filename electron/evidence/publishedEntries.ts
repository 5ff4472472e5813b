import type { PublicationContents, PublicationEntry } from '@shared/domain/publication';
import type { ScoredAppraisal, ScoredGroup } from './readResults';

/** The list of results as it is put up: by unit, position and employee number, without scores unless asked for. */
export function publishedEntries(
  groups: readonly ScoredGroup[],
  contents: PublicationContents,
): readonly PublicationEntry[] {
  return groups
    .flatMap(({ scored }) => scored)
    .toSorted((a, b) => compareTexts(sortKey(a), sortKey(b)))
    .map(({ appraisal, decided }) => ({
      appraisalId: appraisal.appraisalId,
      employeeName: appraisal.employeeName,
      unitName: appraisal.unitName,
      positionName: appraisal.positionName,
      grade: decided.grade,
      display: contents === 'scores' ? decided.display : null,
    }));
}

/** In the order in which the store gives them back. */
function sortKey({ appraisal }: ScoredAppraisal): readonly string[] {
  const { unitName, positionName, employeeNo, appraisalId } = appraisal;
  return [unitName ?? '', positionName, employeeNo, appraisalId];
}

function compareTexts(a: readonly string[], b: readonly string[]): number {
  for (const [place, text] of a.entries()) {
    const other = b[place] ?? '';
    if (text !== other) return text < other ? -1 : 1;
  }
  return 0;
}
