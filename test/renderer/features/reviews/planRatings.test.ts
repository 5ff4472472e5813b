import { planRatings, readCell } from '@renderer/features/reviews/ReviewGridPage/planRatings';
import { itemsOf } from '@renderer/features/reviews/ReviewEntryPage/reviewItems';
import type { ReviewGridGroup } from '@shared/contract/review';
import { appraisalIdSchema } from '@shared/domain/ids';
import type { Dimension } from '@shared/domain/scheme';
import { localText } from '@shared/schemes/localText';
import { describe, expect, it } from 'vitest';

const word = localText('项', '項', 'item');
const dimension: Dimension = {
  key: 'work',
  name: word,
  weight: '1',
  indicators: Array.from({ length: 10 }, (_, place) => ({
    key: `item${place + 1}`,
    name: word,
    definition: word,
    weight: '1',
    basis: { kind: 'rating' as const, scale: { min: 1, max: 5, conversion: { kind: 'pomp' } } },
  })),
};
const rows: ReviewGridGroup['rows'] = Array.from({ length: 12 }, (_, place) => ({
  appraisalId: appraisalIdSchema.parse(`0000000${place.toString(16)}`),
  employeeNo: `A${String(place + 1).padStart(3, '0')}`,
  name: place > 9 ? '王芳' : `员工${place + 1}`,
  reviewerName: '孙丽',
  status: place === 0 ? 'submitted' : 'draft',
  ratings: {},
  events: 0,
}));
const grid = { rows: rows.slice(1), items: itemsOf({ dimensions: [dimension] }) };
const topLeft = { row: 0, column: 0 };
const point = (row: number, column: number) => String(((row + column) % 5) + 1);
const block = (make: (row: number) => readonly string[]) =>
  grid.rows.map((_, row) => make(row).join('\t')).join('\r\n');

describe('a block pasted into the grid', () => {
  it('fills every cell from the cursor on, as it stands in the spreadsheet', () => {
    const text = block((row) => grid.items.map((_, column) => point(row, column)));
    const { cells, rejected } = planRatings(text, { source: 'superior', place: 1 }, grid, topLeft);
    expect(rejected).toEqual([]);
    expect(cells).toHaveLength(grid.rows.length * 10);
    for (const [place, cell] of cells.entries()) {
      const [row, column] = [Math.floor(place / 10), place % 10];
      expect(cell).toEqual({
        appraisalId: grid.rows[row]?.appraisalId,
        source: 'superior',
        place: 1,
        indicatorKey: `item${column + 1}`,
        value: { kind: 'given', value: point(row, column) },
      });
    }
  });

  it('finds its people by number or by a name that only one has, in any order', () => {
    const lines = ['工号\t姓名\t项', 'A005\t员工5\t4', '员工3\t5'];
    const byNumber = planRatings(
      lines.slice(0, 2).join('\n'),
      { source: 'peer', place: 1 },
      grid,
      topLeft,
    );
    expect(byNumber.cells.map(({ appraisalId }) => appraisalId)).toEqual([rows[4]?.appraisalId]);
    const byName = planRatings(lines.slice(2).join('\n'), { source: 'peer', place: 1 }, grid, {
      row: 5,
      column: 5,
    });
    expect(byName.cells).toEqual([
      {
        appraisalId: rows[2]?.appraisalId,
        source: 'peer',
        place: 1,
        indicatorKey: 'item1',
        value: { kind: 'given', value: '5' },
      },
    ]);
    const twice = planRatings('员工3\t5\n王芳\t5', { source: 'peer', place: 1 }, grid, topLeft);
    expect(twice.rejected).toMatchObject([{ row: 2, fault: 'unknownPerson' }]);
  });

  it('says of each cell that does not fit why, and writes the others', () => {
    const text = ['6\t5', '0\tN', '拒答\t4,5', '\t3'].join('\n');
    const { cells, rejected } = planRatings(text, { source: 'self', place: 1 }, grid, {
      row: 8,
      column: 8,
    });
    expect(rejected.map(({ row, column, fault }) => [row, column, fault])).toEqual([
      [1, 1, 'notOnScale'],
      [2, 1, 'notOnScale'],
      [3, 2, 'notOnScale'],
      [4, 2, 'outside'],
    ]);
    expect(cells.map(({ value }) => value)).toEqual([
      { kind: 'given', value: '5' },
      { kind: 'notApplicable' },
      { kind: 'declined' },
    ]);
  });

  it('takes points for points where people are numbered like points', () => {
    const numbered = {
      ...grid,
      rows: grid.rows.map((row, place) => ({ ...row, employeeNo: String(place + 1) })),
    };
    const { cells } = planRatings('4\t5\n3\t2', { source: 'self', place: 1 }, numbered, topLeft);
    expect(cells).toHaveLength(4);
    expect(cells[0]).toMatchObject({ appraisalId: rows[1]?.appraisalId, value: { value: '4' } });
    const named = planRatings('4\t员工5\t5', { source: 'self', place: 1 }, numbered, topLeft);
    expect(named.cells).toMatchObject([{ appraisalId: rows[4]?.appraisalId }]);
  });

  it('leaves finished reviews alone', () => {
    const { cells, rejected } = planRatings(
      '5\n4',
      { source: 'self', place: 1 },
      { ...grid, rows },
      topLeft,
    );
    expect(rejected).toMatchObject([{ row: 1, fault: 'locked' }]);
    expect(cells).toHaveLength(1);
  });
});

describe('a cell', () => {
  const scale = { min: 0, max: 5, conversion: { kind: 'pomp' } } as const;

  it('keeps nought, blank, not applicable and declined apart', () => {
    const read = ['0', '', 'n', '不适用', 'D', '拒答'].map((text) => readCell(text, scale));
    expect(read).toEqual([
      { kind: 'given', value: '0' },
      { kind: 'blank' },
      { kind: 'notApplicable' },
      { kind: 'notApplicable' },
      { kind: 'declined' },
      { kind: 'declined' },
    ]);
  });

  it('is read with full-width digits, and refused when it is half a point or off the scale', () => {
    expect(readCell('４', scale)).toEqual({ kind: 'given', value: '4' });
    expect(readCell('4.0', scale)).toEqual({ kind: 'given', value: '4' });
    for (const text of ['4.5', '6', '-1', '优']) expect(readCell(text, scale)).toBeNull();
  });
});
