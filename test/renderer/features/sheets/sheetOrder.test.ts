import { orderSheets, type SheetOrder } from '@renderer/features/sheets/SheetsPage/sheetOrder';
import { describe, expect, it } from 'vitest';
import { buildResultRow, buildResults } from '../appraisals/buildResults';

const rows = [1, 2, 3].map((place) => buildResultRow(place));
const named = rows.map((row, place) => ({ ...row, name: ['王芳', '陈静', '李娜'][place] ?? '' }));
const { groups } = buildResults(named);
const numbersOf = (order: SheetOrder, units: ReadonlyMap<string, string> = new Map()) =>
  orderSheets(groups, order, units).map(({ heading, rows: people }) => [
    heading,
    ...people.map(({ name }) => name),
  ]);

describe('the order of printing', () => {
  it('by name is one list of everybody, as a Chinese dictionary has them', () => {
    expect(numbersOf('byName')).toEqual([['', '陈静', '李娜', '王芳']]);
  });

  it('by number alone is one list across positions, with 2 before 10', () => {
    const across = ['10', '2', '1'].flatMap((employeeNo, place) =>
      groups.map((group) => ({
        ...group,
        positionName: `岗位${place}`,
        rows: rows.slice(0, 1).map((row) => ({ ...row, employeeNo })),
      })),
    );
    const [found, ...others] = orderSheets(across, 'byNumberAlone', new Map());
    expect(others).toEqual([]);
    expect(found?.rows.map(({ employeeNo }) => employeeNo)).toEqual(['1', '2', '10']);
  });

  it('by unit keeps units together, and people without one come last', () => {
    const [first, second] = named;
    const units = new Map([
      [second?.employeeNo ?? '', '一组'],
      [first?.employeeNo ?? '', '二组'],
    ]);
    const found = numbersOf('byUnit', units);
    expect(found.map(([heading]) => heading).toSorted()).toEqual(['', '一组', '二组']);
    expect(found.at(-1)).toEqual(['', '李娜']);
  });
});
