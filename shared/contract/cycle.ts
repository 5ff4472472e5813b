import { z } from 'zod';
import { localDateSchema } from '../base/localDate';
import { cycleKindSchema, type Cycle } from '../domain/cycle';
import { cycleIdSchema, type AppraisalId } from '../domain/ids';
import type { LocalText } from '../domain/locale';
import type { ReviewSource } from '../domain/scheme';
import type { DisplayTier } from '../domain/displayTier';
import type { CyclePlan } from '../domain/planCycle';
import { storeCommand, storeQuery } from './call';
import { everyone, leaders, nothing } from './inputs';

/** What is there and what is missing of one review on the board. */
export interface ReviewProgress {
  readonly source: ReviewSource;
  readonly status: 'notStarted' | 'draft' | 'submitted';
  readonly given: number;
  readonly total: number;
}

export interface BoardRow {
  readonly appraisalId: AppraisalId;
  readonly employeeNo: string;
  readonly name: string;
  readonly positionName: string;
  readonly reviews: readonly ReviewProgress[];
  /** Null if the scheme has no survey. */
  readonly responses: {
    readonly count: number;
    readonly tier: DisplayTier;
    readonly enough: boolean;
  } | null;
  /** Null if the scheme measures nothing. */
  readonly measurements: { readonly given: number; readonly total: number } | null;
  readonly isReady: boolean;
}

/** The one step that comes next; the first unmet one in the order of the work. */
export type NextStep =
  | {
      readonly kind: 'review';
      readonly appraisalId: AppraisalId;
      readonly name: string;
      readonly source: ReviewSource;
    }
  | { readonly kind: 'importSurvey' }
  | { readonly kind: 'measurement'; readonly name: string }
  | { readonly kind: 'score' }
  | { readonly kind: 'print' };

export interface Board {
  readonly cycle: Cycle;
  readonly rows: readonly BoardRow[];
  readonly responseCount: number;
  readonly nextStep: NextStep;
  readonly schemeNames: readonly { readonly name: LocalText; readonly version: number }[];
}

const dates = z.strictObject({
  kind: cycleKindSchema,
  startsOn: localDateSchema,
  endsOn: localDateSchema,
});

export const cycleCalls = {
  'cycle.list': storeQuery({ roles: everyone, input: nothing }).returns<readonly Cycle[]>(),
  /** Who would be appraised under which scheme, and who would be left out and why. */
  'cycle.plan': storeQuery({ roles: leaders, input: dates }).returns<CyclePlan>(),
  /** Opens a cycle: freezes the schemes and creates one appraisal per employee. */
  'cycle.open': storeCommand({
    roles: leaders,
    input: dates,
    changes: ['cycle', 'appraisal', 'scheme'],
  }).returns<Cycle>(),
  'cycle.board': storeQuery({
    roles: everyone,
    input: z.strictObject({ cycleId: cycleIdSchema }),
  }).returns<Board>(),
} as const;
