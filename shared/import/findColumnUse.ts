import type { Heading } from './heading';
import { questionKeyFor } from './heading';
import { tableKinds } from './recognition';
import type { ColumnUse, DurationUnit, TableKind } from './recognition';
import { tableShapes } from './shapes';
import type { TableShape } from './shapes/tableShape';
import type { ColumnWords } from './words/columnWords';
import { personalWords } from './words/personalWords';
import { staffListWords } from './words/staffListWords';
import { surveyWords } from './words/surveyWords';
import { ticketWords } from './words/ticketWords';

const wordsOfKind: Readonly<Record<TableKind, readonly ColumnWords[]>> = {
  staffList: staffListWords,
  survey: surveyWords,
  ticketExport: ticketWords,
};

/** What a heading alone says about its column. */
export interface HeadingClaim {
  readonly use: ColumnUse;
  readonly how: 'exact' | 'contains' | 'personal' | 'known';
  /** Place in the word list: the smaller, the more usual. */
  readonly rank: number;
  readonly durationUnit: DurationUnit | null;
}

/** Looks a heading up in the words of the shape, then of its kind; null if nothing is known. */
export function findColumnUse(heading: Heading, shape: TableShape): HeadingClaim | null {
  if (heading.key === '') return null;
  const lists = [...shape.columns, ...wordsOfKind[shape.kind]];
  const exact = exactClaim(lists, heading.key, 0);
  if (exact !== null) return exact;
  if (shape.ignored.includes(heading.key) || shape.ignoredPattern?.test(heading.key) === true) {
    return { use: 'ignored', how: 'known', rank: 0, durationUnit: null };
  }
  const bare = exactClaim(lists, withoutRemark(heading.key), remarkRank);
  if (bare !== null) return bare;
  for (const words of lists) {
    const rank = (words.contains ?? []).findIndex((part) => heading.key.includes(part));
    if (rank >= 0) return claim(words, 'contains', 100 + rank);
  }
  if (personalWords.some((part) => heading.key.includes(part))) {
    return { use: 'ignored', how: 'personal', rank: 0, durationUnit: null };
  }
  return null;
}

/** A heading with a remark stands behind the same heading without one. */
const remarkRank = 50;

function exactClaim(
  lists: readonly ColumnWords[],
  key: string,
  remark: number,
): HeadingClaim | null {
  for (const words of lists) {
    const rank = words.exact.indexOf(key);
    if (rank >= 0) return claim(words, 'exact', rank + remark);
  }
  return null;
}

/** `入职日期(yyyy-mm-dd)` and `csat (1-5)` say in brackets how the cells are written. */
function withoutRemark(key: string): string {
  return key.replace(/ ?[([][^()[\]]*[)\]]$/u, '');
}

/** True if a heading is one that a table of this kind has; tells a header row from data. */
export function isKnownHeading(heading: Heading, shape: TableShape): boolean {
  const found = findColumnUse(heading, shape);
  if (found !== null) return true;
  if (markWords.get(shape.kind)?.has(heading.key) === true) return true;
  return shape.kind === 'survey' && questionKeyFor(heading).isKnown;
}

/** Headings that any known export of a kind has, in whatever language. */
const markWords: ReadonlyMap<TableKind, ReadonlySet<string>> = new Map(
  tableKinds.map((kind) => [
    kind,
    new Set(
      tableShapes.filter((shape) => shape.kind === kind).flatMap(({ marks }) => marks.flat()),
    ),
  ]),
);

function claim(words: ColumnWords, how: HeadingClaim['how'], rank: number): HeadingClaim {
  return { use: words.use, how, rank, durationUnit: words.durationUnit ?? null };
}
