import { z } from 'zod';
import { cycleIdSchema } from '../domain/ids';
import type { DisplayTier } from '../domain/displayTier';
import { storeQuery } from './call';
import { everyone } from './inputs';

/** Results of one question; null where fewer than three responses protect the respondents. */
export interface QuestionSummary {
  readonly questionKey: string;
  readonly n: number;
  readonly mean: number | null;
  readonly sd: number | null;
  /** Share of the two best answers, per cent. */
  readonly topTwo: number | null;
}

export interface SurveySummaryRow {
  /** Null: responses that name no employee of the shop. */
  readonly employeeNo: string | null;
  readonly name: string | null;
  readonly count: number;
  readonly tier: DisplayTier;
  readonly questions: readonly QuestionSummary[];
  /** -100 to 100; null without answers or under three responses. */
  readonly netPromoterScore: number | null;
}

export interface SurveySummary {
  readonly questions: readonly { readonly questionKey: string; readonly text: string }[];
  readonly rows: readonly SurveySummaryRow[];
  readonly all: SurveySummaryRow;
  readonly firstOn: string | null;
  readonly lastOn: string | null;
}

export const surveyCalls = {
  /** Responses whose time lies in the cycle, per employee and question. */
  'survey.summary': storeQuery({
    roles: everyone,
    input: z.strictObject({ cycleId: cycleIdSchema }),
  }).returns<SurveySummary>(),
} as const;
