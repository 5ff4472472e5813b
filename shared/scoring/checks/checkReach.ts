import { compare, multiply, parseFraction, sum } from '@shared/base/fraction';
import type { SchemeContent } from '@shared/domain/scheme';
import type { SchemeFinding } from '../schemeFinding';
import { gradeForScore } from '../gradeForScore';
import { scoreRange } from '../scoreRange';

/** A grade that nobody can get, however good or bad the evidence is, is announced in vain. */
export function checkReach(content: SchemeContent): readonly SchemeFinding[] {
  const parts = content.sources.flatMap((source) =>
    source.dimensions.flatMap((dimension) =>
      dimension.indicators.map((indicator) => ({
        weight: multiply(
          parseFraction(source.weight),
          multiply(parseFraction(dimension.weight), parseFraction(indicator.weight)),
        ),
        range: scoreRange(indicator.basis),
      })),
    ),
  );
  const best = sum(parts.map(({ weight, range }) => multiply(weight, range.highest)));
  const worst = sum(parts.map(({ weight, range }) => multiply(weight, range.lowest)));
  const cuts = content.grades.map((band) => ({ ...band, min: band.minimum }));
  const top = gradeForScore(best, cuts, content.decimals, content.gradeMode);
  const bottom = gradeForScore(worst, cuts, content.decimals, content.gradeMode);
  return content.grades
    .filter(
      ({ minimum }) =>
        compare(parseFraction(minimum), parseFraction(top.minimum)) > 0 ||
        compare(parseFraction(minimum), parseFraction(bottom.minimum)) < 0,
    )
    .map(({ key, minimum }) => ({
      code: 'gradeUnreachable',
      severity: 'warning',
      path: [],
      values: { grade: key, minimum },
    }));
}
