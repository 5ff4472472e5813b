import type { ResultNote } from '@shared/contract/appraisal';
import type { SourceKey } from '@shared/domain/scheme';
import type { Translate } from '@shared/text/translate';

/** A note of a result in few words, for a chip in a table. */
export function shortNote(note: ResultNote, t: Translate): string {
  switch (note.kind) {
    case 'provisional':
    case 'incomplete':
      return t(`appraisal.note.${note.kind}`, { sources: sourceNames(note.missing, t) });
    case 'nearBoundary':
      return t('appraisal.note.nearBoundary', {
        grade: t(`grade.${note.grade}`),
        distance: note.distance,
      });
    case 'fewResponses':
      return t(`appraisal.note.fewResponses.${note.tier}`);
  }
}

/** The same note as a sentence. */
export function longNote(note: ResultNote, t: Translate): string {
  switch (note.kind) {
    case 'provisional':
      return t('appraisal.note.provisionalLong', { sources: sourceNames(note.missing, t) });
    case 'incomplete':
      return t('appraisal.note.incompleteLong', { sources: sourceNames(note.missing, t) });
    case 'nearBoundary':
      return t('appraisal.note.nearBoundaryLong', {
        grade: t(`grade.${note.grade}`),
        distance: note.distance,
        margin: note.margin,
      });
    case 'fewResponses':
      return t(`appraisal.note.fewResponsesLong.${note.tier}`, { n: note.count });
  }
}

/** The names of sources in one line. */
export function sourceNames(sources: readonly SourceKey[], t: Translate): string {
  return sources.map((source) => t(`source.${source}`)).join(t('appraisal.note.separator'));
}
