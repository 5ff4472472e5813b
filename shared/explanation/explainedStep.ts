import type { ExplainStep } from '../scoring/explainScore';

/** One answer of a scale with what it scores and how often it was given. */
export interface ExplainedAnswer {
  readonly answer: string;
  readonly points: string;
  readonly count: string;
}

/** Score × weight = contribution, as printed. */
export interface ExplainedShare {
  readonly score: string;
  readonly weight: string;
  readonly contribution: string;
}

/**
 * One step of a computation as people read it. Window, paper and terminal show the same steps with
 * the same words; none of them adds or leaves out any.
 */
export interface ExplainedStep {
  readonly kind: ExplainStep['kind'];
  /** Unique in one explanation; a step lies below another whose path begins its own. */
  readonly path: string;
  /** 1 source, 2 dimension, 3 indicator; 0 for what follows from all of them. */
  readonly level: 0 | 1 | 2 | 3;
  readonly label: string;
  /** What it rests on, or what came out: 「34 份客户答卷」, 「良好」. */
  readonly detail: string | null;
  /** `(19×100 + 15×75) ÷ 34 = 3025/34 ≈ 88.9706` */
  readonly arithmetic: string | null;
  /** Null where nothing is added to a step above. */
  readonly share: ExplainedShare | null;
  /** Why it does not count; null if it does. */
  readonly missing: string | null;
  readonly answers: readonly ExplainedAnswer[];
  readonly notes: readonly string[];
}
