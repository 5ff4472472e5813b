import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { MeasurementTable } from '@shared/contract/measurement';
import type { AppraisalId, CycleId } from '@shared/domain/ids';
import type { TestProgram } from '@test/helpers/program';
import { fixtures, openMainShop, prepareShop, type ShopCopies } from './mainShop';

let shops: ShopCopies;
let program: TestProgram;
let cycleId: CycleId;
let appraisalId: AppraisalId;

beforeAll(async () => {
  shops = await prepareShop(openMainShop);
});
afterAll(async () => shops.remove());
beforeEach(async () => {
  program = await shops.open();
  const [cycle] = await program.call('cycle.list', {});
  if (cycle === undefined) throw new Error('There is no cycle');
  ({ cycleId } = cycle);
  const [row] = (await table()).rows;
  if (row === undefined) throw new Error('There is no appraisal');
  ({ appraisalId } = row);
});

describe('a pasted block of measurements', () => {
  it('is written whole, says what was typed before, and is taken back in one step', async () => {
    const before = await table();
    const cells = before.rows.map((row) => ({
      appraisalId: row.appraisalId,
      measure: 'complaintRate',
      measured: { kind: 'ratio', numerator: '1', denominator: '200' } as const,
    }));
    const pasted = await program.call('measurement.saveMany', { cells });
    expect(pasted.before.every(({ measured }) => measured === null)).toBe(true);
    expect(await table()).not.toEqual(before);
    await program.call('measurement.saveMany', { cells: [...pasted.before] });
    expect(await table()).toEqual(before);
  });

  it('with one impossible cell changes nothing', async () => {
    const before = await table();
    const cells = before.rows.slice(0, 2).map((row, index) => ({
      appraisalId: row.appraisalId,
      measure: 'complaintRate',
      measured: { kind: 'ratio', numerator: '1', denominator: String(1 - index) } as const,
    }));
    expect(await program.refusal('measurement.saveMany', { cells })).toBe('measurementInvalid');
    expect(await table()).toEqual(before);
  });
});

describe('the table of measurements', () => {
  it('counts the tickets of the file: all, those of nobody, and those answered in time', async () => {
    const { rows, ticketCount, unattributedTickets } = await table();
    const tickets = readTickets();
    expect([ticketCount, unattributedTickets]).toEqual([
      tickets.length,
      tickets.filter(({ employeeNo }) => employeeNo === '').length,
    ]);
    expect(rows.map(({ employeeNo, cells }) => [employeeNo, cells[1]])).toEqual(
      ['A001', 'A002', 'A003', 'A004', 'A005'].map((employeeNo) => {
        const own = tickets.filter((ticket) => ticket.employeeNo === employeeNo);
        const inTime = own.filter(({ minutes }) => minutes !== null && minutes <= 60).length;
        // Resolved without a time of answer: nothing is known about the answer.
        const due = own.filter(({ minutes, isResolved }) => minutes !== null || !isResolved).length;
        return [
          employeeNo,
          {
            measure: 'responseWithinTarget',
            numerator: String(inTime),
            denominator: String(due),
            value: null,
            display: (Math.round((1000 * inTime) / due) / 10).toFixed(1),
            origin: 'ticket',
            pending: 0,
            impossible: 0,
          },
        ];
      }),
    );
  });

  it('has a column per measure of the schemes, and no number where nothing is known', async () => {
    const { columns, rows } = await table();
    expect(columns.map(({ measure, unit }) => [measure, unit])).toEqual([
      ['complaintRate', 'per100'],
      ['responseWithinTarget', 'percent'],
    ]);
    expect(rows.map(({ cells }) => cells[0])).toEqual(
      rows.map(() => ({
        measure: 'complaintRate',
        numerator: null,
        denominator: null,
        value: null,
        display: null,
        origin: null,
        pending: 0,
        impossible: 0,
      })),
    );
  });
});

describe('a typed measurement', () => {
  it('goes before the tickets until it is taken back', async () => {
    const before = await cell('responseWithinTarget');
    await save('responseWithinTarget', '9', '10');
    expect(await cell('responseWithinTarget')).toMatchObject({
      numerator: '9',
      denominator: '10',
      display: '90.0',
      origin: 'typed',
    });
    await program.call('measurement.save', {
      appraisalId,
      measure: 'responseWithinTarget',
      measured: null,
    });
    expect(await cell('responseWithinTarget')).toEqual(before);
  });

  it('is kept as the whole numbers that were typed, and shown half up', async () => {
    await save('complaintRate', '1', '800');
    expect(await cell('complaintRate')).toMatchObject({
      numerator: '1',
      denominator: '800',
      display: '0.13',
    });
  });

  it('of nothing among nothing says that there was none, and is no zero', async () => {
    await save('complaintRate', '0', '0');
    expect(await cell('complaintRate')).toMatchObject({ display: null, origin: 'typed' });
    await program.call('appraisal.score', { cycleId });
    const { tree } = await program.call('appraisal.explain', { appraisalId });
    expect(JSON.stringify(tree)).toContain('noData');
  });

  it.each([
    ['more than all of it', 'responseWithinTarget', '11', '10'],
    ['some of nothing', 'responseWithinTarget', '1', '0'],
    ['some of nothing per hundred', 'complaintRate', '1', '0'],
  ])('refuses %s', async (_what, measure, numerator, denominator) => {
    const measured = { kind: 'ratio', numerator, denominator };
    expect(await program.refusal('measurement.save', { appraisalId, measure, measured })).toBe(
      'measurementInvalid',
    );
  });

  it('refuses a bare value where two numbers are asked for', async () => {
    const measured = { kind: 'value', value: '3' };
    expect(
      await program.refusal('measurement.save', {
        appraisalId,
        measure: 'complaintRate',
        measured,
      }),
    ).toBe('measurementInvalid');
  });

  it('of a measure that the scheme does not have is not found', async () => {
    const measured = { kind: 'ratio', numerator: '1', denominator: '2' };
    expect(
      await program.refusal('measurement.save', {
        appraisalId,
        measure: 'resolutionRate',
        measured,
      }),
    ).toBe('notFound');
  });
});

async function table(): Promise<MeasurementTable> {
  return program.call('measurement.table', { cycleId });
}

async function cell(measure: string) {
  const row = (await table()).rows.find((each) => each.appraisalId === appraisalId);
  return row?.cells.find((each) => each.measure === measure);
}

async function save(measure: string, numerator: string, denominator: string): Promise<void> {
  const measured = { kind: 'ratio', numerator, denominator } as const;
  await program.call('measurement.save', { appraisalId, measure, measured });
}

/** The tickets of the file, read with nothing of the product. */
function readTickets() {
  const html = new TextDecoder('gb18030').decode(readFileSync(fixtures.ticketExport));
  const [head = [], ...rows] = [...html.matchAll(/<tr>(.*?)<\/tr>/gsu)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd]>(.*?)<\/t[hd]>/gsu)].map(([, text = '']) => text),
  );
  const at = (name: string) => head.indexOf(name);
  return rows
    .filter((cells) => cells[0]?.startsWith('GD'))
    .map((cells) => {
      const text = (name: string) => cells[at(name)] ?? '';
      const answered = Date.parse(text('首次响应时间'));
      const minutes = (answered - Date.parse(text('受理时间'))) / 60_000;
      return {
        employeeNo: text('处理人工号'),
        minutes: Number.isNaN(minutes) ? null : minutes,
        isResolved: text('状态') === '已完结',
      };
    });
}
