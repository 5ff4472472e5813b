import { approximate, parseFraction } from '../base/fraction';
import type { SchemeContent } from '../domain/scheme';
import type { Evidence } from '../scoring/evidence';
import type { ScoreTree } from '../scoring/scoreTree';
import { meanCIModerated } from './meanCIModerated';
import { pooledVariance } from './pooledVariance';
import { respondentScores, surveyedIndicators } from './respondentScores';
import { totalSE } from './totalSE';

/** An appraisal as it was scored, with what it was scored from. */
export interface ScoredEvidence {
  readonly evidence: Evidence;
  readonly tree: ScoreTree;
}

/** A total with the standard error that the number of responses alone brings, in points. */
export interface TotalError {
  readonly total: number;
  readonly se: number;
  readonly df: number;
}

/** The totals of a group with their errors, and the pooled degrees of freedom behind them. */
export interface TotalErrors {
  readonly errors: readonly (TotalError | null)[];
  readonly pooledDf: number;
}

/**
 * The standard error of each total in a group of employees under one scheme; null where it cannot
 * be estimated. Sources without a known error (one superior, self) are left out, so it is a lower
 * bound. Evidence path only. Source: measurement spec 3.2, 3.5 (`totalSE`), 3.6.
 */
export function totalErrors(content: SchemeContent, group: readonly ScoredEvidence[]): TotalErrors {
  const surveyed = group.map(({ tree }) => surveyedIndicators(content, tree));
  const values = group.map(({ evidence }, i) => respondentScores(evidence, surveyed[i] ?? []));
  const pooled = pooledVariance({ groups: values });
  const errors = group.map(({ tree }, i): TotalError | null => {
    const own = values[i] ?? [];
    // Of a mean over segments the error of one segment says nothing.
    if (tree.total === null || tree.segments !== undefined || own.length === 0) return null;
    const { se, df } = meanCIModerated({
      values: own,
      sigma2Pool: pooled.sigma2,
      dfPool: pooled.df,
    });
    if (df === null || se === 0) return null;
    const share = (surveyed[i] ?? []).reduce((sum, indicator) => sum + indicator.share, 0);
    const error = totalSE({ weights: [share, Math.max(0, 1 - share)], se: [se, null] });
    if (error.se === null) return null;
    return { total: approximate(parseFraction(tree.total)), se: error.se, df };
  });
  return { errors, pooledDf: pooled.df };
}
