import { approximate, parseFraction } from '@shared/base/fraction';
import type { Locale } from '@shared/domain/locale';
import type { SchemeContent } from '@shared/domain/scheme';
import { fewest } from '@shared/insights/gates';
import type { Insight } from '@shared/insights/insight';
import { meanIntervalInsight } from '@shared/insights/meanInterval';
import { responsesInGradeInsight } from '@shared/insights/responsesInGrade';
import { robustRateInsight } from '@shared/insights/robustEstimate';
import { ebBetaBinomial } from '@shared/statistics/ebBetaBinomial';
import type { Interval } from '@shared/statistics/interval';
import { meanCIModerated } from '@shared/statistics/meanCIModerated';
import { pooledVariance } from '@shared/statistics/pooledVariance';
import type { Translate } from '@shared/text/translate';
import { measuredCases } from './measuredCases';
import type { ScoredAppraisal, ScoredGroup } from './readResults';

/**
 * What the responses of each employee of a group say beside the score of the source: whether they
 * count, and where the true level lies. From fewer than three nothing is said here; the robust
 * estimate says so. Source: measurement spec 2.2, 3.2, 3.6.
 * @param values one number per respondent of each employee, in the order of the group.
 */
export function responseInsights(
  { scheme, scored }: ScoredGroup,
  values: readonly (readonly number[])[],
  t: Translate,
): readonly (readonly Insight[])[] {
  const pooled = pooledVariance({ groups: values });
  const minimum = scheme.content.sources.find(({ key }) => key === 'customer')?.minimumResponses;
  return scored.map(({ tree }, i) => {
    const own = values[i] ?? [];
    const source = tree.sources.find(({ key }) => key === 'customer');
    if (source === undefined || own.length < fewest.anonymousResponses) return [];
    const number = source.window?.n ?? source.count;
    const { mean, ci } = meanCIModerated({
      values: own,
      sigma2Pool: pooled.sigma2,
      dfPool: pooled.df,
    });
    const center = source.score === null ? mean : approximate(parseFraction(source.score));
    return [
      ...(minimum === undefined
        ? []
        : [responsesInGradeInsight(t('source.customer'), number, minimum)]),
      // Around the score that is printed, which weighs dimensions and not answers.
      meanIntervalInsight(
        { mean: center, ci: around(ci, (center ?? 0) - (mean ?? 0)) },
        { n: own.length, source: 'anonymous', pooled },
      ),
    ];
  });
}

function around(ci: Interval | null, shift: number): Interval | null {
  if (ci === null) return null;
  return [Math.max(0, ci[0] + shift), Math.min(100, ci[1] + shift)];
}

/**
 * The robust estimate of each measured share, for those with enough cases.
 * Source: measurement spec 3.4, 3.6.
 */
export function rateInsights(
  content: SchemeContent,
  scored: readonly Pick<ScoredAppraisal, 'tree'>[],
  locale: Locale,
): readonly (readonly Insight[])[] {
  const cases = scored.map(({ tree }) => measuredCases(content, tree));
  const keys = [...new Set(cases.flatMap((own) => own.map(({ key }) => key)))];
  const estimates = keys.map((key) => {
    const own = cases.map((each) => each.find((one) => one.key === key));
    const x = own.map((one) => one?.x ?? 0);
    const n = own.map((one) => one?.n ?? 0);
    return { own, robust: ebBetaBinomial({ x, n }) };
  });
  return scored.map((_, i) =>
    estimates.flatMap(({ own, robust }): readonly Insight[] => {
      const one = own[i];
      if (one === undefined || one.n < fewest.rateCases) return [];
      return [robustRateInsight(robust, i, one, one.name[locale])];
    }),
  );
}
