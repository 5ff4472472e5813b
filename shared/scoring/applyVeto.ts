import { toFraction, type FractionInput } from '../base/fraction';
import type { GradeMode } from '../domain/scheme';
import { gradeForScore, type GradeCut } from './gradeForScore';
import { printedTotal } from './printedTotal';

/** An event that caps the grade, by the label of the cap. */
export type Veto = Readonly<{ code: string; capGrade: string }>;

/**
 * Caps the grade at the lowest grade named by a veto and leaves the score untouched. A veto never
 * raises a grade; `vetoApplied` says whether the grade changed. Source: measurement spec 1.2, 13.1.
 * @throws RangeError if a veto names a grade that is not among the cuts.
 */
export function applyVeto({
  total,
  cuts,
  dp,
  vetoes,
  mode = 'rounded',
}: Readonly<{
  total: FractionInput;
  cuts: readonly GradeCut[];
  dp: number;
  vetoes: readonly Veto[];
  mode?: GradeMode | undefined;
}>): Readonly<{ score: string; gradeBeforeVeto: string; grade: string; vetoApplied: boolean }> {
  const exact = toFraction(total);
  const before = gradeForScore(exact, cuts, dp, mode);
  const after = vetoes
    .map((veto) => cutNamed(veto.capGrade, cuts))
    .reduce((lowest, cap) => (cuts.indexOf(cap) > cuts.indexOf(lowest) ? cap : lowest), before);
  return {
    score: printedTotal(exact, cuts, dp, mode),
    gradeBeforeVeto: before.label,
    grade: after.label,
    vetoApplied: after !== before,
  };
}

function cutNamed(label: string, cuts: readonly GradeCut[]): GradeCut {
  const cut = cuts.find((candidate) => candidate.label === label);
  if (cut === undefined) throw new RangeError(`Unknown grade: "${label}"`);
  return cut;
}
