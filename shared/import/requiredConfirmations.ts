import type { EmployeeMention } from './importPlan';
import type { ColumnMapping, ColumnReason, Recognition } from './recognition';
import { missingColumn } from './recogniseTable';

/** Reasons for which a column is shown to the user as a question, in the order they are asked. */
const askedReasons = [
  'questionCodes',
  'optionNumbers',
  'directionUnclear',
  'scaleUnclear',
  'percentUnclear',
  'wordsUnclear',
  'noAnswersUnclear',
  'valuesLikeRatings',
  'headerSimilar',
  'valuesLikeEmployees',
  'dayMonthUnclear',
  'utcTimes',
] as const satisfies readonly ColumnReason[];

export const confirmationCodes = [
  'employeeMissing',
  'ratingMissing',
  'tableUnclear',
  'employeeAmbiguous',
  'employeeOptionNumbers',
  ...askedReasons,
] as const;
export type ConfirmationCode = (typeof confirmationCodes)[number];

/** One thing the user has to look at before an import may be written. */
export interface Confirmation {
  readonly code: ConfirmationCode;
  /** Places of the columns that one answer settles; empty when the whole table is meant. */
  readonly columns: readonly number[];
  /** True while the import cannot be written at all, whatever is confirmed. */
  readonly isBlocking: boolean;
}

/**
 * What the user must confirm before a recognised table is written. Columns that raise the same
 * question and are read in the same way are one confirmation; a column is settled when the user
 * has chosen it (`chosenByUser`). A name that several employees bear blocks until the user has said
 * whom it means, or that it counts for the shop only (imports 4.21). An empty list means that
 * everything is certain.
 */
export function requiredConfirmations(
  recognition: Recognition,
  mentions: readonly EmployeeMention[] = [],
): readonly Confirmation[] {
  const missing = [...missingOf(recognition), ...ambiguousOf(recognition, mentions)];
  const unsure = recognition.columns.filter(
    ({ use, confidence, reason }) =>
      confidence === 'low' && (use !== 'ignored' || reason === 'wordsUnclear'),
  );
  const groups = Map.groupBy(unsure, questionOf);
  const asked = [...groups.values()].map((columns): Confirmation => ({
    code: codeOf(columns[0]),
    columns: columns.map(({ index }) => index),
    isBlocking: false,
  }));
  return [
    ...missing,
    ...asked.toSorted(
      (a, b) => confirmationCodes.indexOf(a.code) - confirmationCodes.indexOf(b.code),
    ),
  ];
}

function missingOf({ kind, columns }: Recognition): readonly Confirmation[] {
  const missing = missingColumn(kind, columns);
  if (missing === null) return [];
  if (missing === 'importNoEmployeeColumn') {
    // A survey or a ticket list without people still counts for the shop.
    return [{ code: 'employeeMissing', columns: [], isBlocking: kind === 'staffList' }];
  }
  const code = missing === 'importNoRatingColumn' ? 'ratingMissing' : 'tableUnclear';
  return [{ code, columns: [], isBlocking: true }];
}

/** The names of an import that several employees bear and nobody has decided about. */
export function ambiguousNames(mentions: readonly EmployeeMention[]): readonly string[] {
  return mentions.filter(({ outcome }) => outcome === 'ambiguous').map(({ text }) => text);
}

function ambiguousOf(
  { columns }: Recognition,
  mentions: readonly EmployeeMention[],
): readonly Confirmation[] {
  if (ambiguousNames(mentions).length === 0) return [];
  const people = columns.filter(({ use }) => use === 'employee' || use === 'employeeNo');
  const places = people.map(({ index }) => index);
  return [{ code: 'employeeAmbiguous', columns: places, isBlocking: true }];
}

function codeOf(column: ColumnMapping | undefined): ConfirmationCode {
  if (column === undefined) return 'tableUnclear';
  if (column.reason === 'optionNumbers' && column.use !== 'question') {
    return 'employeeOptionNumbers';
  }
  return askedReasons.find((reason) => reason === column.reason) ?? 'headerSimilar';
}

/** Columns with the same text here are settled by one answer. */
function questionOf(column: ColumnMapping): string {
  const { use, scale, isReversed, dateOrder, utcOffsetMinutes, durationUnit } = column;
  const times = [dateOrder, utcOffsetMinutes];
  const how = use === 'question' ? [scale?.min, scale?.max, isReversed] : [...times, durationUnit];
  return JSON.stringify([codeOf(column), dateOrder === null ? use : 'time', how]);
}
