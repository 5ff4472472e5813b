import type { Fraction } from '../base/fraction';
import { gradeKeySchema, type SchemeContent } from '../domain/scheme';
import { applyVeto } from './applyVeto';
import type { ScoreTree, VetoUsed } from './scoreTree';

/**
 * Prints a total, finds its grade by the mode of the scheme, and lets vetoes cap it; the score stays as it is. The coefficient
 * is that of the grade after the vetoes. Source: measurement spec 1.2, 2.5.
 * @throws RangeError if a veto names a grade that the scheme does not have.
 */
export function gradeTotal(
  total: Fraction,
  { grades, decimals, gradeMode }: Pick<SchemeContent, 'grades' | 'decimals' | 'gradeMode'>,
  vetoes: VetoUsed['vetoes'],
): Pick<ScoreTree, 'display' | 'grade' | 'coefficient' | 'veto'> {
  const { score, grade, gradeBeforeVeto, vetoApplied } = applyVeto({
    total,
    cuts: grades.map(({ key, minimum }) => ({ min: minimum, label: key })),
    dp: decimals,
    vetoes,
    mode: gradeMode,
  });
  const key = gradeKeySchema.parse(grade);
  return {
    display: score,
    grade: key,
    coefficient: grades.find((band) => band.key === key)?.coefficient ?? null,
    ...(vetoes.length === 0
      ? {}
      : {
          veto: {
            gradeBeforeVeto: gradeKeySchema.parse(gradeBeforeVeto),
            changedGrade: vetoApplied,
            vetoes,
          },
        }),
  };
}
