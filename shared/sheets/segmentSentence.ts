import type { ResultNote } from '../contract/appraisal';
import type { Translate } from '../text/translate';

/** How a total was put together when the position changed in the cycle, in one sentence. */
export function segmentSentence(
  { parts, cycleDays, feedback }: Extract<ResultNote, { kind: 'segmented' }>,
  t: Translate,
): string {
  const named = parts.map(({ positionName, days, display, counts }) =>
    t(counts ? 'appraisal.note.segmentCounts' : 'appraisal.note.segmentDropped', {
      position: positionName,
      days,
      score: display ?? '',
    }),
  );
  const list = named.join(t('appraisal.note.separator'));
  return feedback === null
    ? t('appraisal.note.segmentedLong', { parts: list })
    : t('appraisal.note.segmentedFeedback', { parts: list, days: cycleDays, score: feedback });
}
