import { compare, parseFraction, ZERO } from '@shared/base/fraction';
import { locales, type LocalText } from '@shared/domain/locale';
import {
  reviewSources,
  type GradeKey,
  type Indicator,
  type MeasurementBasis,
  type Scale,
  type SchemeContent,
  type SourceKey,
} from '@shared/domain/scheme';
import { gradeForScore } from '../gradeForScore';
import { likertExact } from '../likert';
import { measuredRange } from '../measuredRange';
import type { MethodScore } from '../methodScore';
import { pointScale } from '../pointScale';
import type { SchemeFinding } from '../schemeFinding';
import { scoreIndicatorExact } from '../scoreIndicator';
import { checkBands } from './checkBands';

type GradeWords = Readonly<Record<GradeKey, LocalText>>;
type Found = Pick<SchemeFinding, 'code' | 'values'>;

const possibleReviews: ReadonlySet<SourceKey> = new Set(reviewSources);

/** Scales that score each point, words that fit their score, methods and targets that can be met. */
export function checkIndicators(
  content: SchemeContent,
  gradeWords: GradeWords,
): readonly SchemeFinding[] {
  return content.sources.flatMap((source) =>
    source.dimensions.flatMap((dimension) =>
      dimension.indicators.flatMap((indicator) =>
        checkIndicator(indicator, source.key, content, gradeWords).map((found) => ({
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
  source: SourceKey,
  content: SchemeContent,
  gradeWords: GradeWords,
): readonly Found[] {
  if (basis.kind === 'measurement') return checkMethod(basis);
  if (basis.kind === 'events') return invalidIf(scoreIndicatorExact(basis.method, []));
  const isNeverRated = basis.kind === 'rating' && !possibleReviews.has(source);
  return [
    ...(isNeverRated ? [{ code: 'ratingOutsideReview' as const, values: {} }] : []),
    ...checkScale(basis.scale, content, gradeWords),
  ];
}

function checkScale(
  scale: Scale,
  content: SchemeContent,
  gradeWords: GradeWords,
): readonly Found[] {
  const { min, max, conversion, words } = scale;
  if (max <= min) {
    return [{ code: 'scaleEmpty', values: { min: String(min), max: String(max) } }];
  }
  const points = Array.from({ length: max - min + 1 }, (_, step) => String(min + step));
  const unscored =
    conversion.kind === 'table' ? points.filter((point) => !(point in conversion.scores)) : [];
  if (unscored.length > 0) {
    return unscored.map((point) => ({ code: 'pointWithoutScore', values: { point } }));
  }
  if (words !== undefined && words.length !== points.length) {
    const values = { words: String(words.length), points: String(points.length) };
    return [{ code: 'wordsMiscounted', values }];
  }
  return checkWords(scale, content, gradeWords);
}

/** A word that is the name of a grade must stand beside a point that earns this grade. */
function checkWords(
  scale: Scale,
  content: SchemeContent,
  gradeWords: GradeWords,
): readonly Found[] {
  const cuts = content.grades.map((band) => ({ ...band, min: band.minimum }));
  return (scale.words ?? []).flatMap((word, place) => {
    const named = content.grades.find(({ key }) =>
      locales.some((locale) => gradeWords[key][locale] === word[locale]),
    );
    if (named === undefined) return [];
    const point = scale.min + place;
    const score = likertExact(point, pointScale(scale));
    const earned = gradeForScore(score, cuts, content.decimals);
    if (earned.key === named.key) return [];
    const values = { point: String(point), word: named.key, grade: earned.key };
    return [{ code: 'wordContradictsScore' as const, values }];
  });
}

function checkMethod({ method, unit }: MeasurementBasis): readonly Found[] {
  const impossible = impossibleTargets({ method, unit });
  if (impossible.length > 0) {
    return impossible.map((target) => ({ code: 'targetImpossible', values: { target } }));
  }
  if (method.type === 'bands') return checkBands(method.bands, unit);
  return invalidIf(scoreIndicatorExact(method, ZERO));
}

function invalidIf({ status }: MethodScore): readonly Found[] {
  return status === 'invalid_rule' ? [{ code: 'methodInvalid', values: {} }] : [];
}

/** A target of 0 in a ratio divides by zero; what lies outside the range is never measured. */
function impossibleTargets({
  method,
  unit,
}: Pick<MeasurementBasis, 'method' | 'unit'>): readonly string[] {
  const { lowest, highest } = measuredRange(unit);
  return aimsOf(method).filter((aim) => {
    const value = parseFraction(aim);
    return (
      (lowest !== null && compare(value, lowest) < 0) ||
      (highest !== null && compare(value, highest) > 0) ||
      (method.type === 'ratio' && compare(value, ZERO) <= 0)
    );
  });
}

function aimsOf(method: MeasurementBasis['method']): readonly string[] {
  if (method.type === 'linear') return method.anchors.map(({ x }) => x);
  return method.type === 'bands' ? [] : [method.target];
}
