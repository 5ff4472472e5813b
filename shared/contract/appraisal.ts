import { z } from 'zod';
import { appraisalIdSchema, cycleIdSchema, type AppraisalId, type CycleId } from '../domain/ids';
import type { Cycle } from '../domain/cycle';
import type { DisplayTier } from '../domain/displayTier';
import { localeSchema, type LocalText } from '../domain/locale';
import type { GradeKey, SchemeContent, SourceKey } from '../domain/scheme';
import type { ScoreStatus, ScoreTree } from '../scoring/scoreTree';
import type { TotalInterval } from '../statistics/totalIntervals';
import { storeCommand, storeQuery } from './call';
import { everyone, exporters, leaders } from './inputs';

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
  | { readonly kind: 'provisional'; readonly missing: readonly SourceKey[] }
  | { readonly kind: 'incomplete'; readonly missing: readonly SourceKey[] }
  | {
      readonly kind: 'nearBoundary';
      readonly grade: GradeKey;
      readonly distance: string;
      readonly margin: string;
    }
  | { readonly kind: 'fewResponses'; readonly count: number; readonly tier: DisplayTier };

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
  readonly sources: readonly SourceResult[];
  readonly interval: TotalInterval | null;
  readonly notes: readonly ResultNote[];
}

export interface Results {
  readonly cycle: Cycle;
  readonly groups: readonly {
    readonly positionName: string;
    readonly schemeName: LocalText;
    readonly schemeVersion: number;
    readonly content: SchemeContent;
    readonly rows: readonly ResultRow[];
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
  readonly interval: TotalInterval | null;
  readonly notes: readonly ResultNote[];
  readonly scoredAt: string;
  readonly version: number;
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
    input: z.strictObject({ appraisalId: appraisalIdSchema }),
  }).returns<Explanation>(),
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
