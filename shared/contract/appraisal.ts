import { z } from 'zod';
import { appraisalIdSchema, cycleIdSchema, type AppraisalId, type CycleId } from '../domain/ids';
import type { ExactText } from '../base/fraction';
import type { Adjustment } from '../domain/adjustment';
import type { Cycle } from '../domain/cycle';
import type { DisplayTier } from '../domain/displayTier';
import { localeSchema, type LocalText } from '../domain/locale';
import type { GradeKey, SchemeContent, SourceKey } from '../domain/scheme';
import type { Insight } from '../insights/insight';
import type { DecidedResult } from '../scoring/adjustResult';
import type { Reconciliation } from '../scoring/reconcileTotals';
import type { ScoreStatus, ScoreTree } from '../scoring/scoreTree';
import type { WhatIf } from '../scoring/whatIf';
import type { ScoreDifference } from '../scoring/verifyScore';
import type { TotalInterval } from '../statistics/totalIntervals';
import { storeCommand, storeQuery } from './call';
import { everyone, exporters, leaders, overseers } from './inputs';

export type { TotalInterval };

export interface SourceResult {
  readonly key: SourceKey;
  /** One decimal for reading; null without a score. */
  readonly display: string | null;
  readonly count: number;
  /** Only for the customer source. */
  readonly tier: DisplayTier | null;
}

export type ResultNote =
  /** One or two customers count in the total, which would give their answers away. */
  | { readonly kind: 'totalHidden' }
  | { readonly kind: 'provisional'; readonly missing: readonly SourceKey[] }
  | { readonly kind: 'incomplete'; readonly missing: readonly SourceKey[] }
  | {
      readonly kind: 'nearBoundary';
      readonly grade: GradeKey;
      readonly distance: string;
      readonly margin: string;
    }
  | { readonly kind: 'fewResponses'; readonly count: number; readonly tier: DisplayTier }
  | {
      /** Position or scheme changed in the cycle: the total is the mean by days. */
      readonly kind: 'segmented';
      readonly cycleDays: number;
      /** The mean where too few days count for a grade. */
      readonly feedback: string | null;
      readonly parts: readonly {
        readonly positionName: string;
        /** Where the same position is scored by several versions of its scheme. */
        readonly schemeVersion: number | null;
        readonly days: number;
        readonly display: string | null;
        readonly counts: boolean;
      }[];
    };

/** The total beside the one of the cycle before. */
export interface ResultChange {
  readonly previous: string;
  /** One decimal, with its sign; null if the two must not be compared. */
  readonly difference: string | null;
  readonly insight: Insight;
}

/** A shorter cycle inside the one that was scored, with the result it has by itself. */
export interface ReconciledCycle extends Pick<Cycle, 'kind' | 'startsOn'> {
  /** Days in scope, which weigh its total in the mean. */
  readonly days: number;
  readonly total: ExactText | null;
  readonly display: string | null;
  /** Held in another position, so its total is no part of the mean. */
  readonly isOtherPosition: boolean;
}

/** The total of a quarter or year beside those of the cycles inside it; it changes nothing. */
export interface TotalReconciliation extends Reconciliation {
  readonly total: ExactText;
  readonly cycles: readonly ReconciledCycle[];
}

export interface ResultRow {
  readonly appraisalId: AppraisalId;
  readonly employeeNo: string;
  readonly name: string;
  readonly positionName: string;
  readonly schemeId: string;
  readonly version: number;
  readonly status: ScoreStatus;
  readonly display: string | null;
  readonly grade: GradeKey | null;
  readonly coefficient: string | null;
  /** What counts in the end: the computed result, or what an adjustment made of it. */
  readonly decided: DecidedResult;
  readonly adjustment: Adjustment | null;
  /** Proposals that nobody decided yet. */
  readonly proposals: readonly Adjustment[];
  readonly sources: readonly SourceResult[];
  readonly interval: TotalInterval | null;
  readonly notes: readonly ResultNote[];
  /** The places it may hold in its position; null if that cannot be told. */
  readonly places: Insight | null;
  /** Null without a result in the cycle before. */
  readonly change: ResultChange | null;
  /** Of a quarter or year with scored cycles inside it; otherwise null. */
  readonly reconciliation: TotalReconciliation | null;
}

export interface Results {
  readonly cycle: Cycle;
  readonly groups: readonly {
    readonly positionName: string;
    readonly schemeName: LocalText;
    readonly schemeVersion: number;
    readonly content: SchemeContent;
    readonly rows: readonly ResultRow[];
    /** Said with every list of places. */
    readonly cautions: readonly Insight[];
  }[];
}

/** Everything behind one result: the tree, the frozen scheme, and the notes of the evidence. */
export interface Explanation {
  readonly appraisalId: AppraisalId;
  readonly cycleId: CycleId;
  readonly employeeNo: string;
  readonly employeeName: string;
  readonly positionName: string;
  readonly schemeVersion: number;
  readonly content: SchemeContent;
  readonly tree: ScoreTree;
  /** What counts in the end, with everything that was proposed and decided on the way. */
  readonly decided: DecidedResult;
  readonly adjustment: Adjustment | null;
  readonly adjustments: readonly Adjustment[];
  readonly interval: TotalInterval | null;
  readonly notes: readonly ResultNote[];
  /** What the statistics say beside the notes; none of it changes the score. */
  readonly insights: readonly Insight[];
  readonly reconciliation: TotalReconciliation | null;
  readonly scoredAt: string;
  readonly version: number;
}

/** Whether two employees can be told apart by their totals and by each measured share. */
export interface PairComparison {
  readonly total: Insight;
  readonly rates: readonly { readonly name: LocalText; readonly insight: Insight }[];
}

/** Every result that was ever kept, computed again from what was kept with it. */
export interface Verification {
  readonly checked: number;
  readonly differing: number;
  readonly results: readonly {
    readonly cycle: { readonly startsOn: string; readonly endsOn: string };
    readonly employeeNo: string;
    readonly employeeName: string;
    readonly version: number;
    readonly schemeVersion: number;
    readonly scoredAt: string;
    /** The exact total as it was kept, and as it comes out now. */
    readonly total: string | null;
    readonly recomputed: string | null;
    readonly differences: readonly ScoreDifference[];
  }[];
}

/** One sentence about a reviewer, a source, a questionnaire or a group. */
export interface QualityFinding {
  readonly subject: string;
  readonly insight: Insight;
}

/** How far the ratings of a cycle can be trusted. */
export interface Quality {
  readonly cycle: Cycle;
  readonly people: number;
  readonly sections: readonly {
    readonly key:
      | 'reviewers'
      | 'agreement'
      | 'selfGaps'
      | 'weights'
      | 'questionnaire'
      | 'customers'
      | 'fairness';
    readonly findings: readonly QualityFinding[];
  }[];
  /** Who is rated by how many, in sentences. */
  readonly structure: readonly string[];
}

const ofCycle = z.strictObject({ cycleId: cycleIdSchema });

export const appraisalCalls = {
  /** Computes every appraisal of the cycle from the evidence and keeps result and trace. */
  'appraisal.score': storeCommand({
    roles: leaders,
    input: ofCycle,
    changes: ['appraisal', 'trainingNeed', 'cycle'],
  }).returns<{ readonly scored: number; readonly changed: number }>(),
  'appraisal.results': storeQuery({ roles: everyone, input: ofCycle }).returns<Results>(),
  'appraisal.explain': storeQuery({
    roles: everyone,
    input: z.strictObject({
      appraisalId: appraisalIdSchema,
      /** Of the names in its sentences; default: the language of the window. */
      locale: localeSchema.optional(),
    }),
  }).returns<Explanation>(),
  /** Computes every kept result of the shop again and says which agree; nothing is written. */
  'appraisal.verify': storeQuery({
    roles: overseers,
    input: z.strictObject({}),
  }).returns<Verification>(),
  /** Whether two employees of one position, chosen before looking, can be told apart. */
  'appraisal.compare': storeQuery({
    roles: everyone,
    input: z.strictObject({ firstId: appraisalIdSchema, secondId: appraisalIdSchema }),
  }).returns<PairComparison>(),
  /** What the next grade would take, for reading only; null without a total and in the highest. */
  'appraisal.whatIf': storeQuery({
    roles: everyone,
    input: z.strictObject({ appraisalId: appraisalIdSchema }),
  }).returns<WhatIf | null>(),
  /** For the owner and human resources; private to those who run the appraisal. */
  'appraisal.quality': storeQuery({
    roles: leaders,
    input: z.strictObject({ cycleId: cycleIdSchema, locale: localeSchema }),
  }).returns<Quality>(),
  /** Saves the results as a table where the user chooses; null if the dialog was closed. */
  'appraisal.export': storeQuery({
    roles: exporters,
    input: z.strictObject({
      cycleId: cycleIdSchema,
      format: z.enum(['xlsx', 'csv']),
      locale: localeSchema,
    }),
  }).returns<{ readonly fileName: string } | null>(),
} as const;
