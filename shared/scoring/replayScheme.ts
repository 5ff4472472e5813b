import { formatFraction, parseFraction, subtract } from '../base/fraction';
import type { GradeKey, SchemeContent } from '../domain/scheme';
import { compileScheme } from './compileScheme';
import type { Evidence } from './evidence';
import { isTotalDisclosed } from './isTotalDisclosed';
import { scoreWithScheme } from './scoreAppraisal';
import type { ExactText, ScoreStatus, ScoreTree } from './scoreTree';

/** What a reader is told of a result. */
export interface PrintedScore {
  readonly status: ScoreStatus;
  readonly display: string | null;
  readonly grade: GradeKey | null;
}

/** One stored result beside what the same evidence gives under another scheme. */
export interface Replay {
  readonly before: PrintedScore;
  readonly after: PrintedScore;
  /** Printed score after less printed score before; null where one of them is missing. */
  readonly difference: ExactText | null;
  readonly isGradeChanged: boolean;
}

/**
 * Scores the stored evidence of a finished cycle once more under a scheme, side by side with what
 * was stored, in the same order. Nothing is kept. Evidence that the scheme asks for and the cycle
 * did not collect is missing, never 0. Source: issue text "Scheme quality".
 */
export function replayScheme(
  content: SchemeContent,
  stored: readonly { readonly evidence: Evidence; readonly tree: ScoreTree }[],
): readonly Replay[] {
  const compiled = compileScheme(content);
  return stored.map(({ evidence, tree }) => {
    const before = printedScore(tree);
    const after = printedScore(scoreWithScheme(compiled, evidence));
    return {
      before,
      after,
      difference:
        before.display === null || after.display === null
          ? null
          : formatFraction(subtract(parseFraction(after.display), parseFraction(before.display))),
      isGradeChanged: before.grade !== after.grade,
    };
  });
}

/** The part of a tree that is printed; no total that gives away what one or two customers said. */
export function printedScore(tree: ScoreTree): PrintedScore {
  const { status, display, grade } = tree;
  return { status, display: isTotalDisclosed(tree) ? display : null, grade };
}
