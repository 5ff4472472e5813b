import type { ResultNote } from '../contract/appraisal';
import type { Translate } from '../text/translate';

type Segmented = Extract<ResultNote, { kind: 'segmented' }>;

/** What changed in the cycle: the position, or only the scheme of it. */
export function whatChanged({ parts }: Segmented): 'position' | 'scheme' {
  return new Set(parts.map(({ positionName }) => positionName)).size > 1 ? 'position' : 'scheme';
}

/** How a total was put together when position or scheme changed in the cycle, in one sentence. */
export function segmentSentence(note: Segmented, t: Translate): string {
  const { parts, cycleDays, feedback } = note;
  const named = parts.map(({ positionName, schemeVersion, days, display, counts }) =>
    t(counts ? 'appraisal.note.segmentCounts' : 'appraisal.note.segmentDropped', {
      position:
        schemeVersion === null
          ? positionName
          : t('appraisal.note.segmentScheme', { position: positionName, version: schemeVersion }),
      days,
      score: display ?? '',
    }),
  );
  const list = named.join(t('appraisal.note.separator'));
  return feedback === null
    ? t(`appraisal.note.segmentedLong.${whatChanged(note)}`, { parts: list })
    : t(`appraisal.note.segmentedFeedback.${whatChanged(note)}`, {
        parts: list,
        days: cycleDays,
        score: feedback,
      });
}
