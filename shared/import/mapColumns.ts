import { findColumnUse } from './findColumnUse';
import type { Heading } from './heading';
import { inferScale } from './inferScale';
import { mapQuestion } from './mapQuestion';
import { isNoAnswer } from './noAnswer';
import { normaliseText } from './normaliseText';
import { inferDateOrder } from './readDateTime';
import type { ColumnMapping, ColumnReason, ColumnUse } from './recognition';
import type { TableShape } from './shapes/tableShape';
import { cellText } from './table';
import type { Cell } from './table';
import type { DataRow } from './tableRows';

const repeatableUses: ReadonlySet<ColumnUse> = new Set(['question', 'comment', 'ignored']);
const timeUses: ReadonlySet<ColumnUse> = new Set([
  'submittedAt',
  'createdAt',
  'respondedAt',
  'resolvedAt',
  'hiredOn',
]);
const sampleLength = 40;

interface Draft {
  readonly mapping: ColumnMapping;
  /** Smaller wins if several columns claim the same use. */
  readonly rank: number;
}

/** Decides for every column what it is, why, and how sure that is. */
export function mapColumns(
  headings: readonly Heading[],
  rows: readonly DataRow[],
  shape: TableShape,
): readonly ColumnMapping[] {
  const drafts = headings.map((heading, index) =>
    draftColumn(
      heading,
      index,
      rows.map(({ cells }) => cells[index] ?? null),
      shape,
    ),
  );
  return withEmployeeByValues(withUniqueUses(withUniqueKeys(drafts)), rows, shape);
}

function draftColumn(
  heading: Heading,
  index: number,
  cells: readonly Cell[],
  shape: TableShape,
): Draft {
  const claim = findColumnUse(heading, shape);
  const base = emptyMapping(heading, index, cells);
  if (claim !== null && claim.how !== 'contains') {
    const reason = claim.how === 'personal' ? 'personalData' : reasonFor(claim.use);
    return {
      mapping: complete({ ...base, use: claim.use, reason }, claim.durationUnit, cells, shape),
      rank: claim.rank,
    };
  }
  const question = shape.kind === 'survey' ? mapQuestion(base, heading, cells, shape, claim) : null;
  if (question !== null) return { mapping: question, rank: 0 };
  if (claim !== null) {
    const mapping = complete(
      { ...base, use: claim.use, reason: 'headerSimilar' },
      claim.durationUnit,
      cells,
      shape,
    );
    return { mapping, rank: claim.rank };
  }
  return { mapping: base, rank: 0 };
}

function reasonFor(use: ColumnUse): ColumnReason {
  return use === 'ignored' ? 'notNeeded' : 'headerKnown';
}

function emptyMapping(heading: Heading, index: number, cells: readonly Cell[]): ColumnMapping {
  const samples = cells
    .map((cell) => normaliseText(cellText(cell)).slice(0, sampleLength))
    .filter((text) => text !== '');
  return {
    index,
    header: heading.text,
    samples: [samples[0] ?? '', samples[1] ?? '', samples[2] ?? ''],
    use: 'ignored',
    questionKey: null,
    questionText: null,
    scale: null,
    isReversed: false,
    words: [],
    noAnswers: [],
    aspect: null,
    dateOrder: null,
    utcOffsetMinutes: null,
    durationUnit: null,
    confidence: 'high',
    reason: heading.text === '' ? 'notUnderstood' : 'notNeeded',
  };
}

/** Adds what the use needs besides: date order, duration unit, scale; hides personal samples. */
function complete(
  mapping: ColumnMapping,
  durationUnit: ColumnMapping['durationUnit'],
  cells: readonly Cell[],
  shape: TableShape,
): ColumnMapping {
  if (mapping.reason === 'personalData') return { ...mapping, samples: ['', '', ''] };
  if (timeUses.has(mapping.use)) {
    const inferred = inferDateOrder(cells);
    if (inferred === null) return { ...mapping, dateOrder: 'ymd' };
    if (inferred.isSure) return { ...mapping, dateOrder: inferred.order };
    return { ...mapping, dateOrder: inferred.order, confidence: 'low', reason: 'dayMonthUnclear' };
  }
  if (mapping.use === 'satisfaction') {
    const profile = inferScale(cells.map(cellText), mapping.header, false);
    return profile.scale === null || profile.readableShare < 0.5
      ? { ...mapping, scale: { min: 1, max: 5 }, confidence: 'low', reason: 'scaleUnclear' }
      : { ...mapping, scale: profile.scale };
  }
  if (mapping.use === 'employee' && shape.writesOptionNumbers) {
    return { ...mapping, confidence: 'low', reason: 'optionNumbers' };
  }
  return { ...mapping, durationUnit };
}

/** Two questions never share a key: the later one keeps its own text as key. */
function withUniqueKeys(drafts: readonly Draft[]): readonly Draft[] {
  const taken = new Set<string>();
  return drafts.map((draft) => {
    const key = draft.mapping.questionKey;
    if (key === null) return draft;
    if (!taken.has(key)) {
      taken.add(key);
      return draft;
    }
    const own = freeKey(`q:${draft.mapping.questionText ?? ''}`.toLowerCase(), taken);
    taken.add(own);
    return { ...draft, mapping: { ...draft.mapping, questionKey: own, confidence: 'low' } };
  });
}

function freeKey(wanted: string, taken: ReadonlySet<string>): string {
  let key = wanted;
  for (let count = 2; taken.has(key); count += 1) key = `${wanted} ${count}`;
  return key;
}

function withUniqueUses(drafts: readonly Draft[]): readonly ColumnMapping[] {
  const winners = new Map<ColumnUse, Draft>();
  for (const draft of drafts) {
    const current = winners.get(draft.mapping.use);
    if (current === undefined || draft.rank < current.rank) winners.set(draft.mapping.use, draft);
  }
  return drafts.map(({ mapping }) => {
    if (repeatableUses.has(mapping.use)) return mapping;
    if (winners.get(mapping.use)?.mapping.index === mapping.index) return mapping;
    return {
      ...mapping,
      use: 'ignored',
      scale: null,
      dateOrder: null,
      durationUnit: null,
      confidence: 'high',
      reason: 'notNeeded',
    };
  });
}

/** Without a known heading, a column of `张伟(A001)` is still the employee. */
function withEmployeeByValues(
  columns: readonly ColumnMapping[],
  rows: readonly DataRow[],
  shape: TableShape,
): readonly ColumnMapping[] {
  const hasEmployee = columns.some(({ use }) => use === 'employee' || use === 'employeeNo');
  if (shape.kind === 'staffList' || hasEmployee) return columns;
  const found = columns.find((column) => {
    if (column.use !== 'ignored' || column.reason === 'personalData') return false;
    const texts = rows
      .map(({ cells }) => normaliseText(cellText(cells[column.index])))
      .filter((text) => !isNoAnswer(text));
    const matching = texts.filter((text) => /^[^()\d]{1,30} ?\(\w*\d\w*\)$/u.test(text)).length;
    return texts.length > 0 && matching >= texts.length / 2;
  });
  return columns.map((column) =>
    column === found
      ? { ...column, use: 'employee', confidence: 'low', reason: 'valuesLikeEmployees' }
      : column,
  );
}
