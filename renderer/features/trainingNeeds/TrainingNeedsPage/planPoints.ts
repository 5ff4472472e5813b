import { parseTabbedText } from '@shared/base/parseTabbedText';
import type { CourseEffect } from '@shared/contract/attendance';
import type { PointsCell } from '@shared/contract/courseTest';
import { courseTestKinds, readPoints, testTimes } from '@shared/domain/courseTest';

/** The fields of a row from left to right. */
export const pointsFields = courseTestKinds.flatMap((kind) =>
  testTimes.map((time) => ({ kind, time })),
);

type Participant = CourseEffect['people'][number];

export interface RejectedPoints {
  /** Row and column of the pasted block, counted from 1. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly fault: 'outside' | 'wrong' | 'unknownPerson';
}

/** What a paste would write, and the cells that it cannot. */
export interface PointsPlan {
  readonly cells: readonly PointsCell[];
  readonly rejected: readonly RejectedPoints[];
}

/**
 * Lays a block from a spreadsheet over the grid, from the field with the cursor on. If its leading
 * columns hold numbers or names of people, rows go to them instead, whatever their order, and a
 * first row that names nobody is the heading. Blank cells change nothing.
 */
export function planPoints(
  text: string,
  people: readonly Participant[],
  start: { readonly row: number; readonly field: number },
): PointsPlan {
  const block = parseTabbedText(text);
  const offset = leadingNames(block, people);
  const cells: PointsCell[] = [];
  const rejected: RejectedPoints[] = [];
  for (const [index, line] of block.entries()) {
    const person = offset === 0 ? people[start.row + index] : personOf(line, offset, people);
    if (offset > 0 && index === 0 && person === undefined) continue;
    for (const [place, cell] of line.slice(offset).entries()) {
      const at = { row: index + 1, column: place + offset + 1, text: cell };
      const field = pointsFields[start.field + place];
      const found = readPoints(cell);
      if (found.kind === 'blank') continue;
      if (person === undefined) {
        rejected.push({ ...at, fault: offset > 0 ? 'unknownPerson' : 'outside' });
      } else if (field === undefined) rejected.push({ ...at, fault: 'outside' });
      else if (found.kind === 'wrong') rejected.push({ ...at, fault: 'wrong' });
      else cells.push({ attendanceId: person.attendanceId, ...field, points: found.points });
    }
  }
  return { cells, rejected };
}

/** How many leading columns say who a row is about: none, a number or name, or both. */
function leadingNames(
  block: readonly (readonly string[])[],
  people: readonly Participant[],
): number {
  const names = new Set(people.map(({ name }) => plain(name)));
  const numbers = new Set(people.map(({ employeeNo }) => plain(employeeNo)));
  const isNamed = (place: number) => block.some((line) => names.has(plain(line[place] ?? '')));
  const isNumbered = (place: number) => block.some((line) => numbers.has(plain(line[place] ?? '')));
  if (isNamed(1)) return 2;
  if (isNamed(0)) return isNumbered(1) ? 2 : 1;
  // A number alone may be points too, unless it could not be.
  const isPoints = block.every(([first = '']) => readPoints(first).kind === 'points');
  return isNumbered(0) && !isPoints ? 1 : 0;
}

/** The one person whom the leading columns name; nobody where two have the name. */
function personOf(
  line: readonly string[],
  columns: number,
  people: readonly Participant[],
): Participant | undefined {
  const said = line.slice(0, columns).map(plain);
  const numbered = people.filter(({ employeeNo }) => said.includes(plain(employeeNo)));
  const named = people.filter(({ name }) => said.includes(plain(name)));
  const both = numbered.filter((person) => named.includes(person));
  const [only, ...others] = [both, numbered, named].find((found) => found.length > 0) ?? [];
  return others.length === 0 ? only : undefined;
}

function plain(text: string): string {
  return text.normalize('NFKC').trim().toUpperCase();
}
