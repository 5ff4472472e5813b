import { checkDirections } from './checkDirections';
import { blankMapping, type ColumnDraft } from './columnDraft';
import { withPeopleAndTimes } from './columnsByValues';
import { completeColumn, withoutSamples } from './completeColumn';
import { findColumnUse } from './findColumnUse';
import type { Heading } from './heading';
import { withoutLoneCodes } from './loneCodes';
import { mapQuestion } from './mapQuestion';
import { withSharedScales } from './shareScales';
import { normaliseText } from './normaliseText';
import { withUnchosenSteps } from './unchosenSteps';
import type { ColumnMapping, ColumnReason, ColumnUse } from './recognition';
import type { TableShape } from './shapes/tableShape';
import { cellText, isBlankCell } from './table';
import type { Cell } from './table';
import type { DataRow } from './tableRows';

const repeatableUses: ReadonlySet<ColumnUse> = new Set([
  'question',
  'comment',
  'completion',
  'ignored',
]);
const sampleLength = 40;

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
  const unique = withUniqueUses(withUniqueKeys(withoutLoneCodes(drafts, shape)));
  const shared = withSharedScales(withPeopleAndTimes(unique, rows, shape), rows.length);
  return checkDirections(withUnchosenSteps(shared, rows.length), rows);
}

function draftColumn(
  heading: Heading,
  index: number,
  cells: readonly Cell[],
  shape: TableShape,
): ColumnDraft {
  const claim = findColumnUse(heading, shape);
  const base = emptyMapping(heading, index, cells);
  if (claim !== null && claim.how !== 'contains') {
    const reason = claim.how === 'personal' ? 'personalData' : reasonFor(claim.use);
    const mapping = { ...base, use: claim.use, durationUnit: claim.durationUnit, reason };
    const rank = claim.rank + (holdsClocksOnly(claim.use, cells) ? clockRank : 0);
    return { mapping: completeColumn(mapping, cells, shape), rank, steps: 0 };
  }
  const question = shape.kind === 'survey' ? mapQuestion(base, heading, cells, shape, claim) : null;
  if (question !== null) return { ...question, rank: 0 };
  if (claim === null) return { mapping: base, rank: 0, steps: 0 };
  const { use, durationUnit, rank } = claim;
  const mapping = { ...base, use, durationUnit, reason: 'headerSimilar' as const };
  return { mapping: completeColumn(mapping, cells, shape), rank, steps: 0 };
}

/** A time of day without its day stands behind any column that has the day. */
const clockRank = 200;

function holdsClocksOnly(use: ColumnUse, cells: readonly Cell[]): boolean {
  if (use !== 'submittedAt' && use !== 'createdAt') return false;
  const filled = cells.filter((cell) => !isBlankCell(cell)).slice(0, 100);
  return filled.length > 0 && filled.every((cell) => /^\d{1,2}:\d{2}/u.test(cellText(cell)));
}

function reasonFor(use: ColumnUse): ColumnReason {
  return use === 'ignored' ? 'notNeeded' : 'headerKnown';
}

function emptyMapping(heading: Heading, index: number, cells: readonly Cell[]): ColumnMapping {
  return blankMapping(index, heading.text, samplesOf(cells));
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

/** Two questions never share a key: the later one keeps its own text as key. */
function withUniqueKeys(drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
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

/** 一级部门, 二级部门 … name one unit together, from the top down. */
function isUnitLevel({ use, header }: ColumnMapping): boolean {
  return use === 'unit' && /[级級](?:部[门門]|组织|机构)/u.test(header);
}

function withUniqueUses(drafts: readonly ColumnDraft[]): readonly ColumnMapping[] {
  const winners = new Map<ColumnUse, ColumnDraft>();
  for (const draft of drafts) {
    const current = winners.get(draft.mapping.use);
    if (current === undefined || draft.rank < current.rank) winners.set(draft.mapping.use, draft);
  }
  return drafts.map(({ mapping }) => {
    if (repeatableUses.has(mapping.use)) return mapping;
    const winner = winners.get(mapping.use)?.mapping;
    if (winner?.index === mapping.index) return mapping;
    if (winner !== undefined && isUnitLevel(winner) && isUnitLevel(mapping)) return mapping;
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
