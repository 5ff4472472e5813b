import { z } from 'zod';
import { localeSchema, type LocalText } from '../domain/locale';
import { cycleIdSchema, type AppraisalId } from '../domain/ids';
import type { Cycle } from '../domain/cycle';
import type { Course } from '../domain/scheme';
import type { Insight } from '../insights/insight';
import { storeQuery } from './call';
import { everyone } from './inputs';

/** `train`: clearly below the target; `watch`: perhaps; `observe`: too little data. */
export type TrainingNeedStatus = 'train' | 'watch' | 'observe' | 'none';

export interface TrainingNeed {
  readonly dimensionKey: string;
  readonly status: TrainingNeedStatus;
  /** Score of the dimension over all sources, 0 to 100; null if hidden or without data. */
  readonly score: number | null;
  /** Points below the target; null where too little is known. */
  readonly gap: number | null;
  /** How sure it is that the true score lies below the target, 0 to 1. */
  readonly confidence: number | null;
  readonly priority: number | null;
  readonly responses: number;
}

export interface TrainingNeedRow {
  readonly appraisalId: AppraisalId;
  readonly employeeNo: string;
  readonly name: string;
  readonly responses: number;
  readonly needs: readonly TrainingNeed[];
}

/** What to make of the needs in one dimension. */
export interface NeedReading {
  readonly dimensionKey: string;
  readonly insight: Insight;
}

/** Hired at most 90 days before the cycle ended: learns the base modules whatever the score. */
export interface NewHire {
  readonly appraisalId: AppraisalId;
  readonly name: string;
  readonly hiredOn: string;
}

export interface TrainingNeedGroup {
  readonly positionName: string;
  readonly target: string;
  readonly dimensions: readonly { readonly key: string; readonly name: LocalText }[];
  readonly rows: readonly TrainingNeedRow[];
  /** Per dimension: how many need training, and whether the shop shares the need. */
  readonly shop: readonly {
    readonly dimensionKey: string;
    readonly assessed: number;
    readonly need: number;
    readonly watch: number;
    readonly kind: 'common' | 'individual' | 'none';
    readonly meanScore: number | null;
  }[];
  readonly readings: readonly NeedReading[];
}

export interface TrainingPriority {
  readonly appraisalId: AppraisalId;
  readonly name: string;
  readonly dimensionName: LocalText;
  readonly score: number;
  readonly gap: number;
  readonly confidence: number;
  /** Share of the largest priority in the shop, 0 to 1. */
  readonly relativePriority: number;
  readonly course: Course | null;
}

export interface TrainingNeedOverview {
  readonly cycle: Cycle;
  readonly responseCount: number;
  readonly groups: readonly TrainingNeedGroup[];
  /** At most two per employee, most urgent first. */
  readonly priorities: readonly TrainingPriority[];
  readonly newHires: readonly NewHire[];
}

/** What goes with overall satisfaction; the strongest link first. */
export interface KeyDriverOverview {
  /** The question that stands for everything together; null if there is none to compare with. */
  readonly overallName: string | null;
  /** Respondents who answered it and all of the others. */
  readonly responses: number;
  readonly insight: Insight;
  /** Whether another rule names the same question; null where the weights are not known. */
  readonly check: Insight | null;
  readonly questions: readonly {
    readonly key: string;
    readonly name: string;
    /** Share of what the questions explain together; null below its gate. */
    readonly share: number | null;
    /** The same share by the other rule; null also for more than eight questions. */
    readonly checkShare: number | null;
    /** Plain correlation; null below its gate. */
    readonly correlation: number | null;
  }[];
}

export const trainingNeedCalls = {
  /** How the other questions of the surveys go together with the overall one. */
  'trainingNeed.keyDrivers': storeQuery({
    roles: everyone,
    input: z.strictObject({ cycleId: cycleIdSchema, locale: localeSchema }),
  }).returns<KeyDriverOverview>(),
  'trainingNeed.overview': storeQuery({
    roles: everyone,
    input: z.strictObject({ cycleId: cycleIdSchema }),
  }).returns<TrainingNeedOverview>(),
} as const;
