import { parseFraction } from '../base/fraction';
import type { Adjustment } from '../domain/adjustment';
import { gradeKeySchema, type SchemeContent } from '../domain/scheme';
import { gradeTotal } from './gradeTotal';
import type { ScoreTree } from './scoreTree';

/** What a result comes to in the end: as computed, or as an adjustment leaves it. */
export type DecidedResult = Pick<ScoreTree, 'display' | 'grade' | 'coefficient'>;

/**
 * The result under an adjustment; the tree stays as it was computed. An adjusted grade brings its
 * own coefficient and leaves the score; an adjusted score is graded as a computed one is, and vetoes
 * cap it still. Source: domain E.
 * @param adjustment the one in force, or null.
 * @throws RangeError if it names a grade that the scheme does not have, or no number.
 */
export function adjustResult(
  tree: Pick<ScoreTree, 'display' | 'grade' | 'coefficient' | 'veto'>,
  content: Pick<SchemeContent, 'grades' | 'decimals' | 'gradeMode'>,
  adjustment: Pick<Adjustment, 'kind' | 'after'> | null,
): DecidedResult {
  if (adjustment === null) {
    return { display: tree.display, grade: tree.grade, coefficient: tree.coefficient };
  }
  const { kind, after } = adjustment;
  if (kind === 'score') {
    const { display, grade, coefficient } = gradeTotal(
      parseFraction(after),
      content,
      tree.veto?.vetoes ?? [],
    );
    return { display, grade, coefficient };
  }
  const band = content.grades.find(({ key }) => key === after);
  if (band === undefined) throw new RangeError(`The scheme has no grade ${after}`);
  return {
    display: tree.display,
    grade: gradeKeySchema.parse(after),
    coefficient: band.coefficient,
  };
}
