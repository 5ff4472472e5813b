import { compare, parseFraction, type FractionInput } from '../base/fraction';
import { unreachable } from '../base/unreachable';
import type { Method } from '../domain/scheme';
import type { Translate } from '../text/translate';
import { shortText } from './printedNumber';

type Unit = 'percent' | 'per100' | 'value';
type Bands = Extract<Method, { type: 'bands' }>;

/** The scoring rule of a measured indicator in words, one short line per anchor or band. */
export function methodWords(t: Translate, method: Method, unit: Unit): readonly string[] {
  switch (method.type) {
    case 'linear':
      return linearWords(t, method, unit);
    case 'ratio':
      return ratioWords(t, method, unit);
    case 'bands':
      return method.bands.map((band) =>
        t('sheet.method.band', { range: rangeOf(t, band, unit), score: shortText(band.score) }),
      );
    default:
      return unreachable(method);
  }
}

function linearWords(
  t: Translate,
  method: Extract<Method, { type: 'linear' }>,
  unit: Unit,
): readonly string[] {
  const anchors = method.anchors.toSorted((a, b) =>
    compare(parseFraction(a.x), parseFraction(b.x)),
  );
  const words = anchors.map(({ x, s }) =>
    t('sheet.method.anchor', { value: inUnit(x, unit), score: shortText(s) }),
  );
  const isLowerBetter = method.direction === 'lower';
  const worst = isLowerBetter ? anchors.at(-1) : anchors.at(0);
  if (method.belowFloor !== 'zero' || worst === undefined) return words;
  const value = inUnit(worst.x, unit);
  return [
    ...words,
    isLowerBetter ? t('sheet.method.zeroAbove', { value }) : t('sheet.method.zeroBelow', { value }),
  ];
}

function ratioWords(
  t: Translate,
  method: Extract<Method, { type: 'ratio' }>,
  unit: Unit,
): readonly string[] {
  const target = inUnit(method.target, unit);
  const limits = t('sheet.method.limits', {
    floor: shortText(method.floor ?? '0'),
    cap: shortText(method.cap ?? '100'),
  });
  if (method.direction === 'higher') return [t('sheet.method.higher', { target }), limits];
  return method.lowerForm === 'inverse'
    ? [t('sheet.method.inverse', { target }), limits]
    : [t('sheet.method.mirror', { target }), limits];
}

function rangeOf(t: Translate, band: Bands['bands'][number], unit: Unit): string {
  const { min, max, minIncl = true, maxIncl = false } = band;
  const low = min === null ? null : { value: inUnit(min, unit) };
  const high = max === null ? null : { value: inUnit(max, unit) };
  const from = low && (minIncl ? t('sheet.method.atLeast', low) : t('sheet.method.moreThan', low));
  const to = high && (maxIncl ? t('sheet.method.atMost', high) : t('sheet.method.lessThan', high));
  if (from !== null && to !== null) return t('sheet.method.between', { low: from, high: to });
  return from ?? to ?? t('sheet.method.any');
}

function inUnit(value: FractionInput, unit: Unit): string {
  return unit === 'percent' ? `${shortText(value)}%` : shortText(value);
}
