import type { NeedReading, TrainingNeed } from '@shared/contract/trainingNeed';
import { approximate, parseFraction } from '@shared/base/fraction';
import { ipaInsight } from '@shared/insights/ipa';
import { fewest } from '@shared/insights/gates';
import { shopNeedInsight, shopNeedShareInsight } from '@shared/insights/shopNeeds';
import { regressionToMeanInsight } from '@shared/insights/trainingEffect';
import { ebNormal } from '@shared/statistics/ebNormal';
import { ipa } from '@shared/statistics/ipa';
import { mean } from '@shared/statistics/moments';
import { regressionToMean } from '@shared/statistics/regressionToMean';
import { respondentScores, surveyedIndicators } from '@shared/statistics/respondentScores';
import type { shopNeeds } from '@shared/statistics/shopNeeds';
import type { ScoredGroup } from './readResults';

/**
 * What to make of the needs of one position: how widespread each is, what low scores gain by
 * themselves, and which dimensions customers weigh and miss. Importance is the weight that the
 * scheme gives, because no survey asks for it. Source: measurement spec 5.2, 5.3, 5.5.
 */
export function needReadings(
  { scheme, scored }: ScoredGroup,
  needs: readonly (readonly TrainingNeed[])[],
  shop: ReturnType<typeof shopNeeds>,
): readonly NeedReading[] {
  const { content } = scheme;
  const asked = content.sources
    .filter(({ key }) => key === 'customer')
    .flatMap(({ dimensions }) => dimensions)
    .filter(({ indicators }) => indicators.some(({ basis }) => basis.kind === 'survey'));
  const values = new Map(
    asked.map(({ key }) => [
      key,
      scored.map(({ score }) =>
        respondentScores(
          score.evidence,
          surveyedIndicators(content, score.tree).filter(
            ({ dimensionKey }) => dimensionKey === key,
          ),
        ),
      ),
    ]),
  );
  const items = asked.flatMap(({ key, weight }) => {
    const all = (values.get(key) ?? []).flat();
    const performance = mean(all);
    if (performance === null || all.length < fewest.anonymousResponses) return [];
    return [{ id: key, importance: approximate(parseFraction(weight)), performance }];
  });
  const quadrants = ipa({
    items,
    crossImportance: null,
    crossPerformance: approximate(parseFraction(content.trainingTarget)),
  });
  return shop.flatMap((need): readonly NeedReading[] => {
    const { id, kind } = need;
    const place = ipaInsight(quadrants, id);
    const selected = needs.flatMap((list) =>
      list.filter(({ dimensionKey, status }) => dimensionKey === id && status === 'train'),
    );
    return [
      ...(kind === 'none'
        ? []
        : [shopNeedInsight(need), shopNeedShareInsight(need)].map((insight) => ({
            dimensionKey: id,
            insight,
          }))),
      ...(place === null ? [] : [{ dimensionKey: id, insight: place }]),
      ...(selected.length === 0
        ? []
        : [{ dimensionKey: id, insight: naturalRise(values.get(id) ?? [], needs, selected, id) }]),
    ];
  });
}

function naturalRise(
  groups: readonly (readonly number[])[],
  needs: readonly (readonly TrainingNeed[])[],
  selected: readonly TrainingNeed[],
  key: string,
): NeedReading['insight'] {
  const everybody = needs.flatMap((list) =>
    list.flatMap(({ dimensionKey, score }) =>
      dimensionKey === key && score !== null ? [score] : [],
    ),
  );
  return regressionToMeanInsight(
    regressionToMean({
      selectedMean: mean(selected.flatMap(({ score }) => score ?? [])) ?? 0,
      shopMean: mean(everybody) ?? 0,
      n: mean(selected.map(({ responses }) => responses)) ?? 0,
      m: ebNormal({ groups }).m,
    }),
  );
}
