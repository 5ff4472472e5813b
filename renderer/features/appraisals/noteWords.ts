import type { ResultNote } from '@shared/contract/appraisal';
import { sourceNames } from '@shared/explanation/noteSentence';
import { whatChanged } from '@shared/sheets/segmentSentence';
import type { Translate } from '@shared/text/translate';

/** A note of a result in few words, for a chip in a table. */
export function shortNote(note: ResultNote, t: Translate): string {
  switch (note.kind) {
    case 'provisional':
    case 'incomplete':
      return t(`appraisal.note.${note.kind}`, { sources: sourceNames(note.missing, t) });
    case 'totalHidden':
      return t('appraisal.note.totalHidden');
    case 'nearBoundary':
      return t('appraisal.note.nearBoundary', {
        grade: t(`grade.${note.grade}`),
        distance: note.distance,
      });
    case 'fewResponses':
      return t(`appraisal.note.fewResponses.${note.tier}`);
    case 'segmented':
      return t(`appraisal.note.segmented.${whatChanged(note)}`, { number: note.parts.length });
  }
}
