import type { PairComparison } from '@shared/contract/appraisal';
import type { SchemeContent } from '@shared/domain/scheme';
import { compareOtherPositionInsight, compareTwoInsight } from '@shared/insights/compareTwo';
import { rateDifferenceInsight } from '@shared/insights/rate';
import { diffRates } from '@shared/statistics/diffRates';
import { measuredCases } from './measuredCases';
import type { ScoredAppraisal, ScoredGroup } from './readResults';
import { compareErrors, shownErrors } from './shownErrors';

/** Whether two employees of one position and scheme can be told apart; others never are. */
export function compareResults(
  group: ScoredGroup,
  firstId: string,
  secondId: string,
): PairComparison {
  const places = [firstId, secondId].map((id) =>
    group.scored.findIndex(({ appraisal }) => appraisal.appraisalId === id),
  );
  const [a = -1, b = -1] = places;
  const [first, second] = [group.scored[a], group.scored[b]];
  if (first === undefined || second === undefined) {
    return { total: compareOtherPositionInsight(), rates: [] };
  }
  const { errors, pooledDf } = shownErrors(group.scheme.content, group.scored);
  const [one, other] = [errors[a] ?? null, errors[b] ?? null];
  const names = { first: first.appraisal.employeeName, second: second.appraisal.employeeName };
  const rates = comparedRates(group.scheme.content, first, second);
  if (one === null || other === null) {
    const unknown = { diff: 0, df: null, ci: null, verdict: 'cannot_tell' } as const;
    return { total: compareTwoInsight(unknown, names, { df: 0 }), rates };
  }
  return { total: compareTwoInsight(compareErrors(one, other), names, { df: pooledDf }), rates };
}

/** The shares that both were measured by. */
function comparedRates(
  content: SchemeContent,
  first: ScoredAppraisal,
  second: ScoredAppraisal,
): PairComparison['rates'] {
  const others = measuredCases(content, second.tree);
  return measuredCases(content, first.tree).flatMap((one) => {
    const other = others.find(({ key }) => key === one.key);
    if (other === undefined) return [];
    const difference = diffRates({ x1: one.x, n1: one.n, x2: other.x, n2: other.n });
    const named = (cases: typeof one, { appraisal }: ScoredAppraisal) => ({
      ...cases,
      name: appraisal.employeeName,
    });
    const insight = rateDifferenceInsight(difference, named(one, first), named(other, second));
    return [{ name: one.name, insight }];
  });
}
