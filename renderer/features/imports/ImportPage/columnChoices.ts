import type { ImportKind } from '@shared/contract/import';
import type {
  AnswerScale,
  ColumnMapping,
  ColumnUse,
  DurationUnit,
} from '@shared/import/recognition';
import { questionText } from '@shared/text/question';

/** What a column of each kind of file may be taken for, in the order in which it is offered. */
export const usesOfKind = {
  staffList: [
    'employeeNo',
    'employeeName',
    'givenName',
    'familyName',
    'employee',
    'employeeStatus',
    'unit',
    'position',
    'hiredOn',
    'superior',
    'ignored',
  ],
  survey: [
    'employee',
    'employeeNo',
    'givenName',
    'familyName',
    'submittedAt',
    'responseId',
    'comment',
    'fillDuration',
    'completion',
    'customer',
    'ignored',
  ],
  ticketExport: [
    'ticketId',
    'employee',
    'employeeNo',
    'givenName',
    'familyName',
    'createdAt',
    'respondedAt',
    'resolvedAt',
    'dueAt',
    'firstResponseDuration',
    'handlingDuration',
    'resolutionDuration',
    'ticketStatus',
    'closeReason',
    'reopened',
    'firstContact',
    'satisfaction',
    'ignored',
  ],
} as const satisfies Record<ImportKind, readonly ColumnUse[]>;

/** Units of durations, as they are offered. */
export const durationUnits = [
  'seconds',
  'minutes',
  'hours',
  'days',
  'milliseconds',
  'clock',
] as const satisfies readonly DurationUnit[];

export const knownQuestions = Object.keys(questionText['zh-CN']);

/** Scales that questionnaires use, as they are offered. */
export const offeredScales: readonly AnswerScale[] = [
  { min: 1, max: 5 },
  { min: 0, max: 10 },
  { min: 1, max: 10 },
  { min: 1, max: 7 },
  { min: 1, max: 4 },
  { min: 0, max: 5 },
  { min: 0, max: 1 },
  { min: 0, max: 100 },
];

const timeUses: ReadonlySet<ColumnUse> = new Set([
  'submittedAt',
  'createdAt',
  'respondedAt',
  'resolvedAt',
  'dueAt',
  'hiredOn',
]);
const durationUses: ReadonlySet<ColumnUse> = new Set([
  'firstResponseDuration',
  'handlingDuration',
  'resolutionDuration',
]);
const repeatableUses: ReadonlySet<ColumnUse> = new Set(['question', 'comment', 'ignored']);

export function isTime(use: ColumnUse): boolean {
  return timeUses.has(use);
}

export function isDuration(use: ColumnUse): boolean {
  return durationUses.has(use);
}

export function hasScale(use: ColumnUse): boolean {
  return use === 'question' || use === 'satisfaction';
}

/** Changes some columns by hand; they are certain from then on. */
export function changeColumns(
  columns: readonly ColumnMapping[],
  indexes: readonly number[],
  change: Partial<ColumnMapping>,
): readonly ColumnMapping[] {
  return columns.map((column) =>
    indexes.includes(column.index)
      ? { ...column, ...change, confidence: 'high', reason: 'chosenByUser' }
      : column,
  );
}

/** The value under which a use is offered; questions are told apart by what they ask. */
export function valueOfUse({ use, questionKey }: ColumnMapping): string {
  if (use !== 'question') return use;
  return knownQuestions.includes(questionKey ?? '') ? `question:${questionKey}` : 'question';
}

/**
 * Takes a column for something else. Only one column can be the employee, the time and so on, so
 * the one that was is left out from then on.
 */
export function changeUse(
  columns: readonly ColumnMapping[],
  column: ColumnMapping,
  value: string,
): readonly ColumnMapping[] {
  const [use, questionKey = null] = value.split(':');
  const wanted = columnUse(use);
  const isTaken = (other: ColumnMapping) =>
    other.index !== column.index &&
    (wanted === 'question'
      ? other.use === 'question' && questionKey !== null && other.questionKey === questionKey
      : other.use === wanted && !repeatableUses.has(wanted));
  const freed = columns.filter(isTaken).map(({ index }) => index);
  const ownKey = `q:${column.header.toLowerCase().slice(0, 80)}`;
  return changeColumns(
    changeColumns(columns, freed, { use: 'ignored', questionKey: null }),
    [column.index],
    {
      use: wanted,
      questionKey: wanted === 'question' ? (questionKey ?? ownKey) : null,
      questionText: wanted === 'question' ? (column.questionText ?? column.header) : null,
      scale: hasScale(wanted) ? (column.scale ?? { min: 1, max: 5 }) : null,
      dateOrder: isTime(wanted) ? (column.dateOrder ?? 'ymd') : null,
      durationUnit: isDuration(wanted) ? (column.durationUnit ?? 'minutes') : null,
    },
  );
}

function columnUse(text: string | undefined): ColumnUse {
  const uses: readonly ColumnUse[] = [
    ...usesOfKind.staffList,
    ...usesOfKind.survey,
    ...usesOfKind.ticketExport,
    'question',
  ];
  return uses.find((each) => each === text) ?? 'ignored';
}
