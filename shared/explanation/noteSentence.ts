import type { ResultNote } from '../contract/appraisal';
import type { SourceKey } from '../domain/scheme';
import { segmentSentence } from '../sheets/segmentSentence';
import type { Translate } from '../text/translate';

/** A note of a result as a sentence. */
export function noteSentence(note: ResultNote, t: Translate): string {
  switch (note.kind) {
    case 'provisional':
      return t('appraisal.note.provisionalLong', { sources: sourceNames(note.missing, t) });
    case 'incomplete':
      return t('appraisal.note.incompleteLong', { sources: sourceNames(note.missing, t) });
    case 'totalHidden':
      return t('appraisal.note.totalHiddenLong');
    case 'nearBoundary':
      return t('appraisal.note.nearBoundaryLong', {
        grade: t(`grade.${note.grade}`),
        distance: note.distance,
        margin: note.margin,
      });
    case 'fewResponses':
      return t(`appraisal.note.fewResponsesLong.${note.tier}`, { n: note.count });
    case 'segmented':
      return segmentSentence(note, t);
  }
}

/** The names of sources in one line. */
export function sourceNames(sources: readonly SourceKey[], t: Translate): string {
  return sources.map((source) => t(`source.${source}`)).join(t('appraisal.note.separator'));
}
