import { checkDirections } from './checkDirections';
import { completeColumn, withoutSamples } from './completeColumn';
import { findColumnUse } from './findColumnUse';
import { isCodeHeading, readHeading } from './heading';
import type { Heading } from './heading';
import { mapQuestion } from './mapQuestion';
import { withSharedScales } from './shareScales';
import { readEmployeeText } from './matchEmployee';
import { isNoAnswer } from './noAnswer';
import { normaliseText } from './normaliseText';
import type { ColumnMapping, ColumnReason, ColumnUse } from './recognition';
import type { TableShape } from './shapes/tableShape';
import { cellText } from './table';
import type { Cell } from './table';
import type { DataRow } from './tableRows';

const repeatableUses: ReadonlySet<ColumnUse> = new Set(['question', 'comment', 'ignored']);
const sampleLength = 40;

interface Draft {
  readonly mapping: ColumnMapping;
  /** Smaller wins if several columns claim the same use. */
  readonly rank: number;
  /** Of a question: how many different answers were given. */
  readonly steps: number;
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
  const unique = withUniqueUses(withUniqueKeys(withoutLoneCodes(drafts)));
  return checkDirections(withSharedScales(withEmployeeByValues(unique, rows, shape)), rows);
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
    const mapping = { ...base, use: claim.use, durationUnit: claim.durationUnit, reason };
    return { mapping: completeColumn(mapping, cells, shape), rank: claim.rank, steps: 0 };
  }
  const question = shape.kind === 'survey' ? mapQuestion(base, heading, cells, shape, claim) : null;
  if (question !== null) return { ...question, rank: 0 };
  if (claim === null) return { mapping: base, rank: 0, steps: 0 };
  const { use, durationUnit, rank } = claim;
  const mapping = { ...base, use, durationUnit, reason: 'headerSimilar' as const };
  return { mapping: completeColumn(mapping, cells, shape), rank, steps: 0 };
}

function reasonFor(use: ColumnUse): ColumnReason {
  return use === 'ignored' ? 'notNeeded' : 'headerKnown';
}

function emptyMapping(heading: Heading, index: number, cells: readonly Cell[]): ColumnMapping {
  return blankMapping(index, heading.text, samplesOf(cells));
}

function blankMapping(
  index: number,
  header: string,
  samples: ColumnMapping['samples'],
): ColumnMapping {
  return {
    index,
    header,
    samples,
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
    reason: header === '' ? 'notUnderstood' : 'notNeeded',
  };
}

function samplesOf(cells: readonly Cell[]): ColumnMapping['samples'] {
  const samples: string[] = [];
  for (const cell of cells) {
    if (samples.length === 3) break;
    const text = normaliseText(cellText(cell).slice(0, 200)).slice(0, sampleLength);
    if (text !== '') samples.push(text);
  }
  return [samples[0] ?? '', samples[1] ?? '', samples[2] ?? ''];
}

/** So many columns of one prefix and scale are a grid of ratings and not a code book. */
const smallestGrid = 3;

/**
 * In a table of coded columns, bare numbers are ratings only in a grid: several columns of one
 * prefix and one scale, on which most steps were chosen. Any other may be a code for anything.
 */
function withoutLoneCodes(drafts: readonly Draft[]): readonly Draft[] {
  const gridOf = ({ mapping }: Draft) =>
    [gridPrefix(mapping.header), mapping.scale?.min, mapping.scale?.max].join(' ');
  const isLoose = ({ mapping }: Draft) =>
    mapping.use === 'question' &&
    mapping.words.length === 0 &&
    mapping.questionKey?.startsWith('q:') === true &&
    isCodeHeading(readHeading(mapping.header));
  const grids = Map.groupBy(drafts.filter(isLoose), gridOf);
  return drafts.map((draft) => {
    if (!isLoose(draft)) return draft;
    const isGrid = (grids.get(gridOf(draft))?.length ?? 0) >= smallestGrid;
    const isWide = draft.mapping.scale?.max === 100;
    if (isGrid && !isWide && draft.steps >= smallestGrid + 1) return draft;
    const { index, header, samples } = draft.mapping;
    const mapping = { ...blankMapping(index, header, samples), reason: 'notUnderstood' as const };
    return { ...draft, mapping };
  });
}

/** `Q7ART` and `Q7FOOD` have the prefix q7, `Q1` and `Q2` have q, `Q2_1` has q2. */
function gridPrefix(header: string): string {
  const key = header.toLowerCase();
  const numbered = /^([a-z]+\d+)[^\d]/u.exec(key)?.[1];
  return numbered ?? key.replace(/[\W_]*\d*$/u, '');
}

/** Two questions never share a key: the later one keeps its own text as key. */
function withUniqueKeys(drafts: readonly Draft[]): readonly Draft[] {
  const taken = new Set<string>();
  return drafts.map((draft) => {
    const { questionKey: key, questionText, header, reason } = draft.mapping;
    if (key === null) return draft;
    if (!taken.has(key)) {
      taken.add(key);
      return draft;
    }
    // Two grids may have rows of the same name; then the whole heading tells them apart.
    const wanted = `q:${questionText ?? ''}`.toLowerCase();
    const own = freeKey(
      taken.has(wanted) ? `q:${header}`.toLowerCase().slice(0, 82) : wanted,
      taken,
    );
    taken.add(own);
    const mapping: ColumnMapping = {
      ...draft.mapping,
      questionKey: own,
      confidence: 'low',
      reason: reason === 'headerKnown' ? 'headerSimilar' : reason,
    };
    return { ...draft, mapping };
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
    const left: ColumnMapping = {
      ...mapping,
      use: 'ignored',
      scale: null,
      words: [],
      noAnswers: [],
      dateOrder: null,
      utcOffsetMinutes: null,
      durationUnit: null,
      confidence: 'high',
      reason: 'notNeeded',
    };
    return mapping.use === 'customer' ? withoutSamples(left) : left;
  });
}

/** Without a known heading, a column of `张伟(A001)` or `A001-张伟` is still the employee. */
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
    const matching = texts.filter((text) => text.length <= 40 && isNamedNumber(text)).length;
    // A number of its own in every row is an id, not a person.
    const areIds = texts.length >= fewestForIds && new Set(texts).size > texts.length / 2;
    return texts.length > 0 && matching >= texts.length / 2 && !areIds;
  });
  return columns.map((column) =>
    column === found
      ? { ...column, use: 'employee', confidence: 'low', reason: 'valuesLikeEmployees' }
      : column,
  );
}

/** In fewer rows everybody may be named once. */
const fewestForIds = 20;

/** A name and a number with digits in one cell, as survey programs list people. */
function isNamedNumber(text: string): boolean {
  const { no, name } = readEmployeeText(text);
  return /^[A-Za-z]{0,6}[-_]?\d{1,12}$/u.test(no) && /^[\p{L} .·'-]{1,30}$/u.test(name);
}
