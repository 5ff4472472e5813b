import type { QualityFinding } from '@shared/contract/appraisal';
import { calibrationInsight } from '@shared/insights/leniency';
import { calibratePreview } from '@shared/statistics/calibratePreview';
import { leniency } from '@shared/statistics/leniency';
import type { Translate } from '@shared/text/translate';
import type { ReviewRatings } from './reviewRatings';
import { sharedMatrix } from './reviewerQuality';

/**
 * Every review by a superior before and after the leaning of the reviewer is taken out, by appraisal:
 * a trial for the meeting that changes no score. Source: measurement spec 4.
 */
export function calibrationPreviews(
  reviews: readonly ReviewRatings[],
  t: Translate,
): ReadonlyMap<string, readonly QualityFinding[]> {
  const { reviewers, matrix } = sharedMatrix(reviews);
  const levels = leniency({ matrix });
  const previews = reviews
    .filter(({ source }) => source === 'superior')
    .map(({ appraisalId, reviewer, employee, mean: score }) => {
      const level = levels[reviewers.indexOf(reviewer)];
      const n = level?.n ?? 0;
      const preview = calibratePreview({ score, leniency: level?.leniency ?? null, n });
      return {
        appraisalId,
        subject: t('quality.reviewOf', { reviewer, employee }),
        insight: calibrationInsight(preview, { score, n }),
      };
    });
  return Map.groupBy(previews, ({ appraisalId }) => appraisalId);
}
