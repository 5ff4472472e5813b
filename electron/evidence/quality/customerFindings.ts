import type { QualityFinding } from '@shared/contract/appraisal';
import { suppressedCellInsight } from '@shared/insights/displayTier';
import { fewest } from '@shared/insights/gates';
import type { Insight } from '@shared/insights/insight';
import { meanIntervalInsight } from '@shared/insights/meanInterval';
import { meanCI } from '@shared/statistics/meanCI';
import { meanCIModerated } from '@shared/statistics/meanCIModerated';
import { pooledVariance } from '@shared/statistics/pooledVariance';
import { respondentScores, surveyedIndicators } from '@shared/statistics/respondentScores';
import { suppressCells } from '@shared/statistics/suppressCells';
import type { Translate } from '@shared/text/translate';
import type { ScoredGroup } from '../readResults';

// From so many responses the spread of a unit's own answers is known well enough (spec 3.2).
const OWN_SPREAD = 20;

/**
 * What customers say of each unit beside the whole shop. A unit with one or two responses is hidden,
 * and another one with it where the total would give it away; one way only, no unit by position.
 * Source: measurement spec 3.2, 8.
 */
export function customerFindings(
  groups: readonly ScoredGroup[],
  t: Translate,
): readonly QualityFinding[] {
  const people = groups.flatMap(({ scheme, scored }) =>
    scored.map(({ appraisal, score }) => ({
      unit: appraisal.unitName ?? '',
      values: respondentScores(score.evidence, surveyedIndicators(scheme.content, score.tree)),
    })),
  );
  const units = [...Map.groupBy(people, ({ unit }) => unit)].map(([id, members]) => {
    const values = members.flatMap((each) => each.values);
    return { id, values, n: values.length };
  });
  const pooled = pooledVariance({ groups: people.map(({ values }) => values) });
  const hidden = suppressCells({ cells: units });
  const about = (values: readonly number[]): Insight => {
    const { mean, ci } =
      values.length < OWN_SPREAD
        ? meanCIModerated({ values, sigma2Pool: pooled.sigma2, dfPool: pooled.df })
        : meanCI({ values });
    return meanIntervalInsight({ mean, ci }, { n: values.length, source: 'anonymous', pooled });
  };
  const everybody = units.flatMap(({ values }) => values);
  const hiddenResponses = units
    .filter(({ id }) => hidden.suppressed.includes(id))
    .reduce((sum, { n }) => sum + n, 0);
  // With nothing else to hide behind, the total itself would give them away.
  const isTotalOpen = hiddenResponses === 0 || hiddenResponses >= fewest.anonymousResponses;
  return [
    ...units.map(({ id, values }) => ({
      subject: id === '' ? t('quality.noUnit') : id,
      insight: suppressedCellInsight(hidden, id) ?? about(values),
    })),
    ...(units.length > 1 && isTotalOpen
      ? [{ subject: t('quality.wholeShop'), insight: about(everybody) }]
      : []),
  ];
}
