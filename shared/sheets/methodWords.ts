import { compare, parseFraction, type FractionInput } from '../base/fraction';
import { unreachable } from '../base/unreachable';
import type { Locale } from '../domain/locale';
import type { EventsMethod, Method } from '../domain/method';
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
    case 'slope':
      return slopeWords(t, method, unit);
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
  const limits = limitsOf(t, method);
  if (method.direction === 'higher') return [t('sheet.method.higher', { target }), limits];
  return method.lowerForm === 'inverse'
    ? [t('sheet.method.inverse', { target }), limits]
    : [t('sheet.method.mirror', { target }), limits];
}

function slopeWords(
  t: Translate,
  method: Extract<Method, { type: 'slope' }>,
  unit: Unit,
): readonly string[] {
  const step =
    method.unitIsPercentOfTarget === true
      ? `${shortText(method.unit)}%`
      : inUnit(method.unit, unit);
  const partial = method.partial ?? 'proportional';
  const words = {
    unit: step,
    plus: shortText(method.plusPerUnit),
    minus: shortText(method.minusPerUnit),
  };
  return [
    t('sheet.method.anchor', { value: inUnit(method.target, unit), score: shortText(method.base) }),
    method.direction === 'lower'
      ? t('sheet.method.slopeLower', words)
      : t('sheet.method.slopeHigher', words),
    t(`sheet.method.partial.${partial}`),
    limitsOf(t, method),
  ];
}

/** The scoring rule of counted events in words, one short line per kind of event. */
export function eventsMethodWords(
  t: Translate,
  locale: Locale,
  method: EventsMethod,
): readonly string[] {
  const kinds = Object.entries(method.events).map(([code, kind]) => {
    const words = { name: eventName(method, code, locale), points: shortText(kind.points) };
    if (kind.kind === 'bonus') return t('sheet.method.bonus', words);
    if (kind.maxPoints === undefined) return t('sheet.method.deduct', words);
    return t('sheet.method.deductAtMost', { ...words, most: shortText(kind.maxPoints) });
  });
  return [
    t('sheet.method.base', { score: shortText(method.base) }),
    ...kinds,
    ...(method.bonusCap === undefined
      ? []
      : [t('sheet.method.bonusCap', { most: shortText(method.bonusCap) })]),
    limitsOf(t, method),
  ];
}

/** The name of an event as the scheme has it, else its code. */
export function eventName(method: EventsMethod, code: string, locale: Locale): string {
  return method.events[code]?.name?.[locale] ?? code;
}

function limitsOf(
  t: Translate,
  { floor, cap }: { readonly floor?: string | undefined; readonly cap?: string | undefined },
): string {
  return t('sheet.method.limits', {
    floor: shortText(floor ?? '0'),
    cap: shortText(cap ?? '100'),
  });
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
