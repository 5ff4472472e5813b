import type { StoreHandle } from '@electron/database/open';
import type { Quality } from '@shared/contract/appraisal';
import type { CycleId } from '@shared/domain/ids';
import type { Locale } from '@shared/domain/locale';
import { forcedRankInsight } from '@shared/insights/fairness';
import { forcedDistributionHarm } from '@shared/statistics/forcedDistributionHarm';
import type { Translate } from '@shared/text/translate';
import { customerFindings } from './quality/customerFindings';
import { fairnessFindings } from './quality/fairnessFindings';
import {
  questionnaireFindings,
  selfGapFindings,
  weightFindings,
} from './quality/measurementQuality';
import { agreementFindings, reviewerFindings } from './quality/reviewerQuality';
import { reviewRatings } from './quality/reviewRatings';
import { readResults } from './readResults';

/** Of a team one in so many is truly below standard, for showing what a forced last place does. */
const trulyBelow = 0.1;

/**
 * How far the reviews, the questionnaire and the weights of a cycle can be trusted, and whether
 * groups of employees fare alike. For the owner and for human resources; changes no score.
 */
export async function readQuality(
  db: StoreHandle,
  cycleId: CycleId,
  { t, locale }: { readonly t: Translate; readonly locale: Locale },
): Promise<Quality> {
  const { cycle, groups } = await readResults(db, cycleId);
  const reviews = reviewRatings(groups);
  const people = groups.reduce((all, { scored }) => all + scored.length, 0);
  const { findings, structure } = fairnessFindings(groups, cycle.endsOn, t);
  return {
    cycle,
    people,
    sections: [
      { key: 'reviewers', findings: reviewerFindings(reviews, t) },
      { key: 'agreement', findings: agreementFindings(reviews, t) },
      { key: 'selfGaps', findings: selfGapFindings(groups) },
      { key: 'weights', findings: weightFindings(groups, t) },
      { key: 'questionnaire', findings: questionnaireFindings(groups, t, locale) },
      { key: 'customers', findings: customerFindings(groups, t) },
      {
        key: 'fairness',
        findings: [
          ...findings,
          {
            subject: t('quality.forcedRank'),
            insight: forcedRankInsight(
              forcedDistributionHarm({ n: people, p: trulyBelow }),
              people,
            ),
          },
        ],
      },
    ],
    structure,
  };
}
