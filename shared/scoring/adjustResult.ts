import { parseFraction } from '../base/fraction';
import type { Adjustment } from '../domain/adjustment';
import { gradeKeySchema, type SchemeContent } from '../domain/scheme';
import { gradeTotal } from './gradeTotal';
import type { ScoreTree } from './scoreTree';

/** What a result comes to in the end: as computed, or as an adjustment leaves it. */
export type DecidedResult = Pick<ScoreTree, 'display' | 'grade' | 'coefficient'>;

/**
 * The result under the adjustments that were made of it, one after the other; the tree stays as it was
 * computed. An adjusted grade brings its own coefficient and leaves the score as it was then, so that
 * a score once decided is not lost; an adjusted score is graded as a computed one is, and vetoes cap
 * it still. Source: domain E.
 * @param adjustments those in force, oldest first.
 * @throws RangeError if one names a grade that the scheme does not have, or no number.
 */
export function adjustResult(
  tree: Pick<ScoreTree, 'display' | 'grade' | 'coefficient' | 'veto'>,
  content: Pick<SchemeContent, 'grades' | 'decimals' | 'gradeMode'>,
  adjustments: readonly Pick<Adjustment, 'kind' | 'after'>[],
): DecidedResult {
  const { display, grade, coefficient, veto } = tree;
  return adjustments.reduce<DecidedResult>(
    (before, { kind, after }) => {
      if (kind === 'score') {
        const graded = gradeTotal(parseFraction(after), content, veto?.vetoes ?? []);
        return {
          display: graded.display,
          grade: graded.grade,
          coefficient: graded.coefficient,
        };
      }
      const band = content.grades.find(({ key }) => key === after);
      if (band === undefined) throw new RangeError(`The scheme has no grade ${after}`);
      return {
        display: before.display,
        grade: gradeKeySchema.parse(after),
        coefficient: band.coefficient,
      };
    },
    { display, grade, coefficient },
  );
}
