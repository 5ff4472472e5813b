import type { PayoutTable } from '../contract/payout';
import type { Locale } from '../domain/locale';
import { gradeKeys, sourceKeys } from '../domain/scheme';
import { formatNumber } from '../text/formatNumber';
import { translate, type Translate } from '../text/translate';
import { cycleNumber, cycleText } from './cycleWords';
import { coefficientText, scoreText } from './printedNumber';
import type { RecordSheet } from './recordSheet';
import { headings } from './sheetFrame';

export interface SummarySheetInput {
  readonly shopName: string;
  readonly table: PayoutTable;
  readonly locale: Locale;
}

/** Everybody's sources, total, grade, coefficient and amount, to be signed. Source: domain C.8 sheet 9. */
export function buildSummarySheet({ shopName, table, locale }: SummarySheetInput): RecordSheet {
  const t = translate(locale);
  const head = headings(t);
  const { cycle, rows, fixed } = table;
  const blank = t('program.blank');
  const sources = sourceKeys.filter((key) =>
    rows.some((row) => row.sources.some((source) => source.key === key)),
  );
  return {
    locale,
    title: t('payout.sheet.title'),
    number: t('payout.sheet.number', {
      number: cycleNumber(cycle),
      version: fixed?.version ?? 0,
    }),
    isLandscape: true,
    facts: [
      { label: t('sheet.facts.unit'), value: shopName },
      { label: t('sheet.facts.cycle'), value: cycleText(t, cycle) },
      { label: t('payout.sheet.method'), value: t(`payout.methodWords.${table.method}`) },
    ],
    parts: [
      {
        kind: 'table',
        heading: head(t('payout.sheet.rows'), t('payout.sheet.rowsNote')),
        columns: [
          { title: t('payout.sheet.place'), width: 4 },
          { title: t('payout.column.name'), width: 9 },
          { title: t('payout.column.position'), width: 11 },
          ...sources.map((key) => ({
            title: t(`source.${key}`),
            width: 34 / sources.length,
            isNumber: true,
          })),
          { title: t('payout.column.total'), width: 7, isNumber: true },
          { title: t('payout.column.grade'), width: 7 },
          { title: t('payout.column.coefficient'), width: 6, isNumber: true },
          { title: t('payout.column.amount'), width: 10, isNumber: true },
          { title: t('payout.sheet.signed'), width: 12 },
        ],
        rows: rows.map((row, place) => [
          String(place + 1),
          row.name,
          row.positionName,
          ...sources.map((key) => {
            const score = row.sources.find((source) => source.key === key)?.score ?? null;
            return score === null ? blank : scoreText(score);
          }),
          row.display ?? blank,
          row.grade === null ? blank : t(`grade.${row.grade}`),
          row.coefficient === null ? blank : coefficientText(row.coefficient),
          row.fixedFen === null ? blank : moneyText(row.fixedFen),
          '',
        ]),
        blankRows: 0,
        hasRoom: true,
        note: [distribution(t, rows), total(t, table)].join('\n'),
      },
    ],
    signatures: (['maker', 'checker', 'approver'] as const).map((who) => ({
      title: t(`payout.sheet.${who}`),
      choices: [],
      witness: null,
    })),
    words: { signature: t('sheet.sign.signature'), date: t('sheet.sign.date') },
    footnotes: [t(`payout.sheet.foot.${table.method}`), t('payout.sheet.foot.rounding')],
  };
}

function distribution(t: Translate, rows: PayoutTable['rows']): string {
  const counts = gradeKeys.map((grade) =>
    t('payout.sheet.count', {
      grade: t(`grade.${grade}`),
      count: rows.filter((row) => row.grade === grade).length,
    }),
  );
  return t('payout.sheet.distribution', { counts: counts.join(t('sheet.semicolon')) });
}

function total(t: Translate, { fixed, rows }: PayoutTable): string {
  return t('payout.sheet.total', {
    people: rows.length,
    total: fixed === null ? t('program.blank') : moneyText(fixed.totalFen),
  });
}

/** Fen as printed yuan: `3,200.50`. */
export function moneyText(fen: number): string {
  return formatNumber(`${fen}/100`, 2);
}
