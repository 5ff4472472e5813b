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
 * question are one confirmation, in parts where they are not read alike (`partsOfConfirmation`); a
 * column is settled when the user has chosen it (`chosenByUser`). A name that several employees bear blocks until the user has said
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
    code: firstCodeOf(columns),
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

const peopleUses: ReadonlySet<ColumnMapping['use']> = new Set([
  'employee',
  'employeeNo',
  'familyName',
]);

function ambiguousOf(
  { columns }: Recognition,
  mentions: readonly EmployeeMention[],
): readonly Confirmation[] {
  if (ambiguousNames(mentions).length === 0) return [];
  const people = columns.filter(({ use }) => peopleUses.has(use));
  const places = people.map(({ index }) => index);
  return [{ code: 'employeeAmbiguous', columns: places, isBlocking: true }];
}

/** The question that a column raises by itself. */
export function confirmationCodeOf(column: ColumnMapping): ConfirmationCode {
  if (column.reason === 'optionNumbers' && column.use !== 'question') {
    return 'employeeOptionNumbers';
  }
  return askedReasons.find((reason) => reason === column.reason) ?? 'headerSimilar';
}

/** What is asked about the answers of ratings is one question: how they count. */
const ratingCodes: ReadonlySet<ConfirmationCode> = new Set([
  'scaleUnclear',
  'wordsUnclear',
  'valuesLikeRatings',
]);

function firstCodeOf(columns: readonly ColumnMapping[]): ConfirmationCode {
  const codes = new Set(columns.map(confirmationCodeOf));
  return confirmationCodes.find((code) => codes.has(code)) ?? 'tableUnclear';
}

/** Columns with the same text here are one question; those of ratings may have several parts. */
function questionOf(column: ColumnMapping): string {
  const { use, dateOrder, utcOffsetMinutes, durationUnit } = column;
  const code = confirmationCodeOf(column);
  if (isRated(column)) return ratingCodes.has(code) ? 'ratings' : code;
  const how = [dateOrder, utcOffsetMinutes, durationUnit];
  return JSON.stringify([code, dateOrder === null ? use : 'time', how]);
}

/** Words that are not ranked yet are those of a rating, too. */
function isRated({ use, reason }: ColumnMapping): boolean {
  return use === 'question' || (use === 'ignored' && reason === 'wordsUnclear');
}

/** The columns of a confirmation in parts that are read alike, so that one answer fits each part. */
export function partsOfConfirmation(
  { columns: places }: Confirmation,
  columns: readonly ColumnMapping[],
): readonly (readonly ColumnMapping[])[] {
  const asked = columns.filter(({ index }) => places.includes(index));
  return [...Map.groupBy(asked, readingOf).values()];
}

function readingOf(column: ColumnMapping): string {
  // Other columns of one confirmation are read alike, or have nothing to set.
  if (!isRated(column)) return '';
  const { use, scale, isReversed, words, noAnswers, reason } = column;
  const asksWords = reason === 'wordsUnclear';
  const asksNoAnswers = reason === 'noAnswersUnclear';
  return JSON.stringify([
    use,
    reason,
    scale?.min,
    scale?.max,
    isReversed,
    asksWords ? words.map(({ text }) => text).toSorted() : [],
    asksNoAnswers ? noAnswers.toSorted() : [],
  ]);
}
