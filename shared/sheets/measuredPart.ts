import {
  compare,
  isZero,
  ONE,
  parseFraction,
  subtract,
  sum,
  type Fraction,
} from '../base/fraction';
import type { Locale } from '../domain/locale';
import type { IndicatorInput } from '../scoring/scoreTree';
import { formatNumber, formatShare } from '../text/formatNumber';
import type { Translate } from '../text/translate';
import { eventName, eventsMethodWords, methodWords } from './methodWords';
import { missingReason } from './missingReason';
import { contributionText, measuredText, scoreText } from './printedNumber';
import { weightInTotal } from './placedIndicator';
import { sumOfPresent, type MeasuredRow } from './weightedRow';

/** Part 1: what was measured. `missing` stands beside the dash of a score that is not there. */
export interface MeasuredPart {
  readonly title: string;
  readonly note: string | null;
  readonly head: readonly string[];
  readonly rows: readonly {
    readonly number: string;
    readonly name: string;
    readonly definition: string;
    readonly target: string;
    /** Numerator and denominator, then the value; a dash without data. */
    readonly actual: readonly string[];
    readonly method: readonly string[];
    readonly weight: string;
    readonly score: string;
    readonly missing: string | null;
    readonly weighted: string;
  }[];
  readonly subtotal: { readonly label: string; readonly score: string; readonly weighted: string };
}

/** Prints the measured indicators, at least one. */
export function buildMeasuredPart({
  t,
  locale,
  rows,
}: {
  readonly t: Translate;
  readonly locale: Locale;
  readonly rows: readonly MeasuredRow[];
}): MeasuredPart {
  const blank = t('program.blank');
  const isOneSource = new Set(rows.map(({ placed }) => placed.source.key)).size === 1;
  const weighted = sumOfPresent(rows);
  const share = shareOfPart(rows);
  return {
    title: t('sheet.measured.title'),
    note: share === null ? null : t('sheet.measured.note', { share: formatShare(share) }),
    head: [
      t('sheet.measured.number'),
      t('sheet.measured.indicator'),
      t('sheet.measured.target'),
      t('sheet.measured.actual'),
      t('sheet.measured.method'),
      t('sheet.measured.weight'),
      t('sheet.measured.score'),
      t('sheet.measured.weighted'),
    ],
    rows: rows.map((row, index) => ({
      number: String(index + 1),
      ...describe(t, locale, row),
      weight: weightText(t, row, isOneSource && isWholeSource(rows)),
      weighted: row.weighted === null ? blank : contributionText(row.weighted),
    })),
    subtotal: {
      ...subtotalOfSource(t, rows),
      weighted: weighted === null ? blank : contributionText(weighted),
    },
  };
}

function describe(
  t: Translate,
  locale: Locale,
  { placed }: MeasuredRow,
): Omit<MeasuredPart['rows'][number], 'number' | 'weight' | 'weighted'> {
  const { content, indicator, source } = placed;
  const blank = t('program.blank');
  const { score } = indicator;
  const words = {
    name: content.name[locale],
    definition: content.definition[locale],
    score: score === null ? blank : scoreText(score),
    missing: score === null ? missingReason(t, [indicator], source) : null,
  };
  const { basis } = content;
  const { input } = indicator;
  if (input.kind === 'events') {
    return {
      ...words,
      target: blank,
      actual: eventLines(t, locale, input),
      method: eventsMethodWords(t, locale, input.method),
    };
  }
  if (basis.kind !== 'measurement' || input.kind !== 'measurement') {
    return { ...words, target: blank, actual: [blank], method: [] };
  }
  const ratio =
    input.numerator === null || input.denominator === null
      ? []
      : [
          t('sheet.measured.fraction', {
            numerator: formatNumber(input.numerator, 0),
            denominator: formatNumber(input.denominator, 0),
          }),
        ];
  return {
    ...words,
    target: basis.target[locale],
    actual: [...ratio, input.value === null ? blank : measuredText(input.value, basis.unit)],
    method: methodWords(t, input.method, basis.unit),
  };
}

/** Each event that happened with its number, and whether a limit of the method was reached. */
function eventLines(
  t: Translate,
  locale: Locale,
  { counts, method, raw, truncated }: Extract<IndicatorInput, { kind: 'events' }>,
): readonly string[] {
  if (counts === null || raw === null) return [t('program.blank')];
  const happened = counts.filter(({ count }) => count !== '0');
  const isLow = compare(parseFraction(raw), parseFraction(method.floor ?? '0')) < 0;
  return [
    ...(happened.length === 0 ? [t('sheet.measured.noEvents')] : []),
    ...happened.map(({ code, count }) =>
      t('sheet.measured.event', { name: eventName(method, code, locale), number: count }),
    ),
    ...(truncated ? [isLow ? t('sheet.measured.atFloor') : t('sheet.measured.atCap')] : []),
  ];
}

function weightText(t: Translate, row: MeasuredRow, isPlain: boolean): string {
  if (row.weightInSource === null) return t('program.blank');
  const share = formatShare(row.weightInSource);
  if (isPlain) return share;
  const source = t(`source.${row.placed.source.key}`);
  return t('sheet.measured.weightInSource', { source, share });
}

function subtotalOfSource(
  t: Translate,
  rows: readonly MeasuredRow[],
): { readonly label: string; readonly score: string } {
  const source = rows[0]?.placed.source;
  if (
    source === undefined ||
    source.score === null ||
    source.weightUsed === null ||
    !isWholeSource(rows)
  ) {
    return { label: t('sheet.measured.subtotal'), score: '' };
  }
  const score = scoreText(source.score);
  return {
    label: t('sheet.measured.subtotalOfSource', {
      source: t(`source.${source.key}`),
      score,
      share: formatShare(source.weightUsed),
    }),
    score,
  };
}

/** Whether the rows are exactly what one source is made of. */
function isWholeSource(rows: readonly MeasuredRow[]): boolean {
  const sources = new Set(rows.map(({ placed }) => placed.source.key));
  const counted = rows.flatMap(({ weightInSource }) =>
    weightInSource === null ? [] : [weightInSource],
  );
  return sources.size === 1 && isZero(subtract(ONE, sum(counted)));
}

function shareOfPart(rows: readonly MeasuredRow[]): Fraction | null {
  const shares = rows.flatMap(({ placed }) => {
    const share = weightInTotal(placed);
    return share === null ? [] : [share];
  });
  return shares.length === 0 ? null : sum(shares);
}
