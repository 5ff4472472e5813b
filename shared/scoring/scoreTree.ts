import type { ExactText } from '../base/fraction';
import type { EventsMethod, Method } from '../domain/method';
import type { GradeKey, SchemeContent, SourceKey } from '../domain/scheme';

export type { ExactText };

/** Final: every source counted. Provisional: a source is missing. Incomplete: no total. */
export type ScoreStatus = 'final' | 'provisional' | 'incomplete';

/** Why a node has or lacks a score. */
export type NodeStatus = 'ok' | 'incomplete' | 'insufficientResponses' | 'noData' | 'outOfRange';

/** What the score of an indicator was computed from, kept so that it can be recomputed. */
export type IndicatorInput =
  | {
      readonly kind: 'rating';
      readonly given: readonly {
        readonly reviewerName: string;
        readonly value: string;
        /** The shorter cycle it was rolled up from; absent: of this cycle. */
        readonly period?: { readonly number: number; readonly days: number };
      }[];
      readonly notApplicable: number;
      readonly declined: number;
      readonly blank: number;
    }
  | {
      readonly kind: 'survey';
      /** Responses that answered at least half of the questions. */
      readonly responses: number;
      /**
       * How often each point was given and what it adds, best first; the answers to reversed
       * questions are turned round already.
       */
      readonly answers: readonly {
        readonly value: string;
        readonly score: ExactText;
        readonly count: number;
      }[];
      /** Absent: the mean of the points. */
      readonly statistic?: 'topBox' | 'nps';
      readonly reversed?: readonly string[];
    }
  | {
      readonly kind: 'measurement';
      readonly numerator: string | null;
      readonly denominator: string | null;
      /** The measured value that went into the method; null without data. */
      readonly value: ExactText | null;
      readonly method: Method;
      readonly origin: 'typed' | 'ticket' | null;
      /** Times within the target that are not done yet; they are not counted. */
      readonly pending?: number;
      /** The values of shorter cycles that were averaged by days. */
      readonly periods?: readonly { readonly value: string; readonly days: number }[];
    }
  | {
      readonly kind: 'events';
      /** Null if nobody counted. */
      readonly counts: readonly { readonly code: string; readonly count: string }[] | null;
      /** Points taken off and added after the limits of the method. */
      readonly deducted: ExactText | null;
      readonly bonus: ExactText | null;
      /** Base − deducted + bonus, before floor and cap. */
      readonly raw: ExactText | null;
      /** Whether floor or cap changed it. */
      readonly truncated: boolean;
      readonly method: EventsMethod;
    };

interface Node {
  /** Weight as written in the scheme. */
  readonly weight: ExactText;
  /** Weight after missing siblings were left out, 0 to 1; null if the node does not count. */
  readonly weightUsed: ExactText | null;
  readonly status: NodeStatus;
  /** 0 to 100, exact; null without a score. */
  readonly score: ExactText | null;
  /** score × weightUsed, exact; null if the node does not count. */
  readonly contribution: ExactText | null;
}

export interface IndicatorScore extends Node {
  readonly key: string;
  readonly input: IndicatorInput;
}

export interface DimensionScore extends Node {
  readonly key: string;
  readonly indicators: readonly IndicatorScore[];
}

/** Earlier cycles that were tried because a cycle had too few responses (spec 2.2). */
export interface WindowUsed {
  readonly status: 'widened' | 'insufficient';
  readonly earlierPeriods: number;
  /** Responses of this cycle and the earlier ones together. */
  readonly n: number;
}

/** Grave events and what they did to the grade; the score is untouched (spec 1.2). */
export interface VetoUsed {
  readonly gradeBeforeVeto: GradeKey;
  readonly changedGrade: boolean;
  readonly vetoes: readonly {
    readonly code: string;
    readonly capGrade: GradeKey;
    readonly happenedOn?: string | undefined;
  }[];
}

export interface SourceScore extends Node {
  readonly key: SourceKey;
  /** Reviews, responses or measured values behind the source. */
  readonly count: number;
  /** Present if earlier cycles were looked at. */
  readonly window?: WindowUsed;
  readonly dimensions: readonly DimensionScore[];
}

/** One part of a cycle in one position, under the scheme that it had then. */
export interface SegmentUsed {
  readonly days: number;
  readonly positionName: string;
  /** Where the same position is scored by several versions of its scheme. */
  readonly schemeVersion?: number | undefined;
  /** Why the segment does not count; null if it does. */
  readonly dropped: 'tooFewDays' | 'noScore' | null;
  /** Its share of the days that count, 0 to 1. */
  readonly weightUsed: ExactText | null;
  readonly contribution: ExactText | null;
  readonly scheme: SchemeContent;
  readonly tree: ScoreTree;
}

/** How a cycle in which position or scheme changed was put together: the mean by days (spec 2.3). */
export interface SegmentsUsed {
  /** Days of the segments that count, and of the whole cycle. */
  readonly days: number;
  readonly cycleDays: number;
  /** The mean where too few days count for a grade; then there is no total. */
  readonly feedback: { readonly total: ExactText; readonly display: string } | null;
  readonly parts: readonly SegmentUsed[];
}

/** The whole computation of one appraisal; from it the result is recomputed to the fraction. */
export interface ScoreTree {
  readonly status: ScoreStatus;
  readonly total: ExactText | null;
  /** The total rounded once, half up, to the decimals of the scheme. */
  readonly display: string | null;
  readonly grade: GradeKey | null;
  /** As the scheme writes it. */
  readonly coefficient: string | null;
  /** Present if there were vetoes and a grade to cap. */
  readonly veto?: VetoUsed;
  /** Present if position or scheme changed; `sources` are then those of the last segment that counts. */
  readonly segments?: SegmentsUsed;
  readonly sources: readonly SourceScore[];
}
