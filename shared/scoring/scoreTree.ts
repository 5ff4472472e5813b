import type { GradeKey, Method, SourceKey } from '../domain/scheme';

/** Exact number as text: terminating decimal or reduced `n/d` (measurement spec 0 and 13). */
export type ExactText = string;

/** Final: every source counted. Provisional: a source is missing. Incomplete: no total. */
export type ScoreStatus = 'final' | 'provisional' | 'incomplete';

/** Why a node has or lacks a score. */
export type NodeStatus = 'ok' | 'incomplete' | 'insufficientResponses' | 'noData' | 'outOfRange';

/** What the score of an indicator was computed from, kept so that it can be recomputed. */
export type IndicatorInput =
  | {
      readonly kind: 'rating';
      readonly given: readonly { readonly reviewerName: string; readonly value: string }[];
      readonly notApplicable: number;
      readonly declined: number;
      readonly blank: number;
    }
  | {
      readonly kind: 'survey';
      /** Responses that answered at least half of the questions. */
      readonly responses: number;
      /** How often each answer was given and what it scores, best answer first. */
      readonly answers: readonly {
        readonly value: string;
        readonly score: ExactText;
        readonly count: number;
      }[];
    }
  | {
      readonly kind: 'measurement';
      readonly numerator: string | null;
      readonly denominator: string | null;
      /** The measured value that went into the method; null without data. */
      readonly value: ExactText | null;
      readonly method: Method;
      readonly origin: 'typed' | 'ticket' | null;
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

export interface SourceScore extends Node {
  readonly key: SourceKey;
  /** Reviews, responses or measured values behind the source. */
  readonly count: number;
  readonly dimensions: readonly DimensionScore[];
}

/** The whole computation of one appraisal; from it the result is recomputed to the fraction. */
export interface ScoreTree {
  readonly status: ScoreStatus;
  readonly total: ExactText | null;
  /** The total rounded once, half up, to the decimals of the scheme. */
  readonly display: string | null;
  readonly grade: GradeKey | null;
  readonly coefficient: ExactText | null;
  readonly sources: readonly SourceScore[];
}
