import { approximate, parseFraction } from '../base/fraction';
import type { SchemeContent } from '../domain/scheme';
import type { Evidence } from '../scoring/evidence';
import type { ScoreTree } from '../scoring/scoreTree';
import { studentQuantile } from './distributions';
import { upperTail } from './interval';
import { meanCIModerated } from './meanCIModerated';
import { pooledVariance } from './pooledVariance';
import { respondentScores, surveyedIndicators } from './respondentScores';

export interface ScoredEvidence {
  readonly evidence: Evidence;
  readonly tree: ScoreTree;
}

/** A total with the error that the number of responses alone brings, in points. */
export interface TotalInterval {
  readonly low: number;
  readonly high: number;
  readonly margin: number;
}

const CONFIDENCE = 0.95;

/**
 * The error of each total in a group of employees under one scheme; null where it cannot be
 * estimated. Sources without a known error (one superior, self) are left out, so it is a lower
 * bound. Evidence path only. Source: measurement spec 3.2, 3.5 (`totalSE`), 3.6.
 */
export function totalIntervals(
  content: SchemeContent,
  group: readonly ScoredEvidence[],
): readonly (TotalInterval | null)[] {
  const surveyed = group.map(({ tree }) => surveyedIndicators(content, tree));
  const values = group.map(({ evidence }, i) => respondentScores(evidence, surveyed[i] ?? []));
  const pooled = pooledVariance({ groups: values });
  return group.map(({ tree }, i) => {
    const own = values[i] ?? [];
    if (tree.total === null || own.length === 0) return null;
    const { se, df } = meanCIModerated({
      values: own,
      sigma2Pool: pooled.sigma2,
      dfPool: pooled.df,
      conf: CONFIDENCE,
    });
    if (se === null || df === null || se === 0) return null;
    const share = (surveyed[i] ?? []).reduce((sum, indicator) => sum + indicator.share, 0);
    const margin = studentQuantile(upperTail(CONFIDENCE), df) * se * share;
    const total = approximate(parseFraction(tree.total));
    return { low: Math.max(0, total - margin), high: Math.min(100, total + margin), margin };
  });
}
