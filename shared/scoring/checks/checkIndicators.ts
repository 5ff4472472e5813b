import { compare, HUNDRED, parseFraction, ZERO, type Fraction } from '@shared/base/fraction';
import type { LocalText } from '@shared/domain/locale';
import type {
  Basis,
  GradeKey,
  Indicator,
  Method,
  Scale,
  SchemeContent,
} from '@shared/domain/scheme';
import type { SchemeFinding, SchemeFindingCode } from '../checkScheme';
import { gradeForScore } from '../gradeForScore';
import { likertExact } from '../likert';
import { pointScale } from '../pointScale';

type MeasuredBasis = Extract<Basis, { kind: 'measurement' }>;
type Bands = Extract<Method, { type: 'bands' }>['bands'];
type Found = Pick<SchemeFinding, 'code' | 'values'>;

/** Bands without gap or overlap, targets that can be met, words that fit their score. */
export function checkIndicators(
  content: SchemeContent,
  gradeWords: Readonly<Record<GradeKey, LocalText>>,
): readonly SchemeFinding[] {
  return content.sources.flatMap((source) =>
    source.dimensions.flatMap((dimension) =>
      dimension.indicators.flatMap((indicator) =>
        checkIndicator(indicator, content, gradeWords).map((found) => ({
          ...found,
          severity: 'error' as const,
          path: [source.key, dimension.key, indicator.key],
        })),
      ),
    ),
  );
}

function checkIndicator(
  { basis }: Indicator,
  content: SchemeContent,
  gradeWords: Readonly<Record<GradeKey, LocalText>>,
): readonly Found[] {
  if (basis.kind !== 'measurement') return checkWords(basis.scale, content, gradeWords);
  const { method } = basis;
  return [
    ...(method.type === 'bands' ? checkBands(method.bands, basis) : []),
    ...checkTarget(method, basis),
  ];
}

/** A word that is the name of a grade must stand beside a point that earns this grade. */
function checkWords(
  scale: Scale,
  content: SchemeContent,
  gradeWords: Readonly<Record<GradeKey, LocalText>>,
): readonly Found[] {
  const cuts = content.grades.map((band) => ({ ...band, min: band.minimum }));
  return (scale.words ?? []).flatMap((word, place) => {
    const named = content.grades.find(({ key }) => gradeWords[key]['zh-CN'] === word['zh-CN']);
    if (named === undefined) return [];
    const point = scale.min + place;
    const score = likertExact(point, pointScale(scale));
    const earned = gradeForScore(score, cuts, content.decimals);
    if (earned.key === named.key) return [];
    const values = { point: String(point), word: named.key, grade: earned.key };
    return [{ code: 'wordContradictsScore' as const, values }];
  });
}

/** Walks over the allowed range from its low end; each band must begin where the last one ended. */
function checkBands(bands: Bands, { unit }: MeasuredBasis): readonly Found[] {
  const sorted = bands.toSorted((a, b) => compareLow(a.min, b.min));
  const findings: Found[] = [];
  const lowest = unit === 'value' ? null : ZERO;
  const highest = unit === 'percent' ? HUNDRED : null;
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return findings;
  if (!reaches(first.min, lowest, first.minIncl ?? true)) findings.push(gap('', first.min));
  if (!reaches(last.max, highest, last.maxIncl ?? false, true)) findings.push(gap(last.max, ''));
  sorted.slice(1).forEach((band, place) => {
    const below = sorted[place];
    if (below === undefined) return;
    const found = meeting(below, band);
    if (found === 'gap') findings.push(gap(below.max, band.min));
    if (found === 'overlap') {
      findings.push({
        code: 'bandsOverlap',
        values: { from: band.min ?? '', to: below.max ?? '' },
      });
    }
  });
  return findings;
}

function meeting(below: Bands[number], above: Bands[number]): 'gap' | 'overlap' | 'exact' {
  if (below.max === null || above.min === null) return 'overlap';
  const order = compare(parseFraction(below.max), parseFraction(above.min));
  if (order !== 0) return order < 0 ? 'gap' : 'overlap';
  const holders = Number(below.maxIncl ?? false) + Number(above.minIncl ?? true);
  return holders === 1 ? 'exact' : holders === 0 ? 'gap' : 'overlap';
}

/** Whether an outer end of the bands covers the end of the allowed range. */
function reaches(
  end: string | null,
  limit: Fraction | null,
  isIncluded: boolean,
  isUpper = false,
): boolean {
  if (end === null) return true;
  if (limit === null) return false;
  const order = compare(parseFraction(end), limit);
  return order === 0 ? isIncluded : isUpper ? order > 0 : order < 0;
}

function compareLow(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1;
  return compare(parseFraction(a), parseFraction(b));
}

function gap(from: string | null, to: string | null): Found {
  return { code: 'bandsGap', values: { from: from ?? '', to: to ?? '' } };
}

/** A target of 0 in a ratio divides by zero; a share above 100 % cannot be reached. */
function checkTarget(method: Method, { unit }: MeasuredBasis): readonly Found[] {
  const code: SchemeFindingCode = 'targetImpossible';
  if (method.type === 'ratio') {
    const target = parseFraction(method.target);
    const isPossible =
      compare(target, ZERO) > 0 && (unit !== 'percent' || compare(target, HUNDRED) <= 0);
    return isPossible ? [] : [{ code, values: { target: method.target } }];
  }
  if (method.type !== 'linear') return [];
  return method.anchors
    .filter(({ x }) => {
      const value = parseFraction(x);
      return (
        (unit !== 'value' && compare(value, ZERO) < 0) ||
        (unit === 'percent' && compare(value, HUNDRED) > 0)
      );
    })
    .map(({ x }) => ({ code, values: { target: x } }));
}
