import { compare, isZero, parseFraction, toFraction } from '@shared/base/fraction';
import type { GradeBand, SchemeContent } from '@shared/domain/scheme';
import type { SchemeFinding, SchemeFindingCode } from '../schemeFinding';
import { roundHalfUp } from '../roundHalfUp';

/**
 * Grades are named once and run downward without gap to 0, and each minimum can be printed with the
 * decimals of the scheme, so that the printed total and its grade always agree (measurement spec 2.5).
 * Where the unrounded total is graded, fewer than two decimals would often hide why.
 */
export function checkGrades({
  grades,
  decimals,
  gradeMode,
}: SchemeContent): readonly SchemeFinding[] {
  const findings: SchemeFinding[] = [];
  grades.forEach((band, place) => {
    const above = grades[place - 1];
    const minimum = parseFraction(band.minimum);
    if (grades.findIndex(({ key }) => key === band.key) < place) {
      findings.push(finding('gradeRepeated', 'error', band));
    }
    if (above !== undefined && compare(minimum, parseFraction(above.minimum)) >= 0) {
      findings.push(finding('gradesNotDescending', 'error', band));
    }
    if (compare(toFraction(roundHalfUp(minimum, decimals)), minimum) !== 0) {
      findings.push(finding('gradeOffGrid', 'error', band));
    }
    if (
      above !== undefined &&
      compare(parseFraction(band.coefficient), parseFraction(above.coefficient)) > 0
    ) {
      findings.push(finding('coefficientsNotDescending', 'warning', band));
    }
  });
  const last = grades.at(-1);
  if (last !== undefined && !isZero(parseFraction(last.minimum))) {
    findings.push(finding('gradesNotFromZero', 'error', last));
  }
  if (gradeMode === 'exact' && decimals < 2) {
    findings.push({
      code: 'exactGradeCoarse',
      severity: 'warning',
      path: [],
      values: { decimals: String(decimals) },
    });
  }
  return findings;
}

function finding(
  code: SchemeFindingCode,
  severity: SchemeFinding['severity'],
  { key, minimum, coefficient }: GradeBand,
): SchemeFinding {
  return { code, severity, path: [], values: { grade: key, minimum, coefficient } };
}
