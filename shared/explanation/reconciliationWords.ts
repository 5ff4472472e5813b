import { parseFraction, sum } from '../base/fraction';
import type { TotalReconciliation } from '../contract/appraisal';
import type { Locale } from '../domain/locale';
import type { SchemeContent } from '../domain/scheme';
import { operandText } from '../scoring/operandText';
import type { ReconciliationReason } from '../scoring/reconcileTotals';
import { trimmed } from '../scoring/trimmed';
import { formatCycle } from '../text/formatCycle';
import { translate, type Translate } from '../text/translate';
import { equalsExact } from './exactWords';

/** A total beside those of the cycles inside it, in words; window, paper and terminal share them. */
export interface ReconciliationWords {
  readonly title: string;
  readonly lead: string;
  readonly lines: readonly { readonly label: string; readonly value: string }[];
  /** Why they differ, in one sentence; or that they do not. */
  readonly sentence: string;
}

/**
 * The reconciliation of a quarter or year in words, so that a calculator repeats it.
 * Source: measurement spec 2.3.
 */
export function reconciliationWords(
  reconciliation: TotalReconciliation,
  content: SchemeContent,
  locale: Locale,
): ReconciliationWords {
  const t = translate(locale);
  const { cycles, total, mean, difference } = reconciliation;
  return {
    title: t('explanation.reconciliation.title'),
    lead: t('explanation.reconciliation.lead'),
    lines: [
      ...cycles.map((cycle) => ({
        label: t('explanation.reconciliation.cycle', {
          cycle: formatCycle(cycle, t),
          days: cycle.days,
        }),
        value: cycleValue(cycle, t),
      })),
      ...(mean === null || difference === null
        ? []
        : [
            {
              label: t('explanation.reconciliation.mean'),
              value: `${meanFormula(cycles)} ${equalsExact(mean)}`,
            },
            {
              label: t('explanation.reconciliation.total'),
              value: equalsExact(total).slice(2),
            },
            {
              label: t('explanation.reconciliation.difference'),
              value: differenceText(difference),
            },
          ]),
    ],
    sentence: reconciliationSentence(reconciliation, content, locale),
  };
}

/** The same as lines of plain text. */
export function reconciliationLines({
  title,
  lead,
  lines,
  sentence,
}: ReconciliationWords): readonly string[] {
  return [
    title,
    `    ${lead}`,
    ...lines.map(({ label, value }) => `  ${label}: ${value}`),
    `    ${sentence}`,
  ];
}

/** Why the totals differ, in one sentence. */
export function reconciliationSentence(
  { mean, reasons, cycles }: TotalReconciliation,
  content: SchemeContent,
  locale: Locale,
): string {
  const t = translate(locale);
  if (mean === null) return t('explanation.reconciliation.noMean');
  if (reasons.length === 0) return t('explanation.reconciliation.same');
  const nameOf = (period: number) => {
    const cycle = cycles[period];
    return cycle === undefined ? '' : formatCycle(cycle, t);
  };
  const words = mergeCases(reasons).map((reason) => reasonWords(reason, nameOf, content, locale));
  return t('explanation.reconciliation.because', {
    reasons: words.join(t('explanation.ruleSeparator')),
  });
}

/** With a sign and at most four decimals. */
export function differenceText(difference: string): string {
  const text = trimmed(difference);
  return text.startsWith('-') ? text.replace('-', '−') : text === '0' ? text : `+${text}`;
}

type Cycles = TotalReconciliation['cycles'];

function cycleValue({ display, isOtherPosition }: Cycles[number], t: Translate): string {
  if (display === null) return t('explanation.reconciliation.noTotal');
  return isOtherPosition
    ? t('explanation.reconciliation.otherPosition', { total: display })
    : display;
}

function meanFormula(cycles: Cycles): string {
  const counted = cycles.flatMap(({ days, total, isOtherPosition }) =>
    total === null || isOtherPosition ? [] : [{ days, total }],
  );
  const parts = counted.map(({ days, total }) => `${days} × ${operandText(total)}`);
  const days = sum(counted.map((each) => parseFraction(String(each.days))));
  return `(${parts.join(' + ')}) ÷ ${trimmed(days)}`;
}

/** A reason with all measures that it holds for. */
type MergedReason =
  | Exclude<ReconciliationReason, { kind: 'moreCases' }>
  | { readonly kind: 'moreCases'; readonly period: number; readonly measures: readonly string[] };

function mergeCases(reasons: readonly ReconciliationReason[]): readonly MergedReason[] {
  const cases = reasons.flatMap((reason) => (reason.kind === 'moreCases' ? [reason] : []));
  const byPeriod = [...Map.groupBy(cases, ({ period }) => period)];
  return [
    ...reasons.flatMap((reason) => (reason.kind === 'moreCases' ? [] : [reason])),
    ...byPeriod.map(([period, found]): MergedReason => ({
      kind: 'moreCases',
      period,
      measures: found.map(({ measure }) => measure),
    })),
  ];
}

function reasonWords(
  reason: MergedReason,
  nameOf: (period: number) => string,
  content: SchemeContent,
  locale: Locale,
): string {
  const t = translate(locale);
  switch (reason.kind) {
    case 'periodWithoutTotal':
    case 'otherPosition':
    case 'otherScheme':
    case 'moreResponses':
      return t(`explanation.reconciliation.reasons.${reason.kind}`, {
        cycle: nameOf(reason.period),
      });
    case 'moreCases':
      return t('explanation.reconciliation.reasons.moreCases', {
        cycle: nameOf(reason.period),
        measures: reason.measures
          .map((measure) => measureName(content, measure, locale))
          .join(t('explanation.separator')),
      });
    case 'otherResponses':
      return t('explanation.reconciliation.reasons.otherResponses', {
        pooled: reason.pooled,
        within: reason.within,
      });
    case 'ownReviews':
    case 'eventLimits':
    case 'rulesAppliedOnce':
      return t(`explanation.reconciliation.reasons.${reason.kind}`);
  }
}

/** The name of the indicator that is scored from a measure. */
function measureName({ sources }: SchemeContent, measure: string, locale: Locale): string {
  const indicators = sources.flatMap(({ dimensions }) =>
    dimensions.flatMap((dimension) => dimension.indicators),
  );
  const found = indicators.find(
    ({ basis }) => basis.kind === 'measurement' && basis.measure === measure,
  );
  return found === undefined ? measure : found.name[locale];
}
