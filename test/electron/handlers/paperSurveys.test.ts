import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PaperResponse } from '@shared/domain/paperSurvey';
import type { AppraisalId, CycleId } from '@shared/domain/ids';
import type { TestProgram } from '@test/helpers/program';
import { openMainShop, prepareShop, type ShopCopies } from './mainShop';

let copies: ShopCopies;
let program: TestProgram;
let cycleId: CycleId;
let appraisalId: AppraisalId;

beforeAll(async () => {
  copies = await prepareShop(openMainShop);
});
afterAll(async () => copies.remove());

beforeEach(async () => {
  program = await copies.open();
  cycleId = (await program.call('cycle.list', {}))[0]?.cycleId ?? cycleId;
  const [first] = await program.call('paperSurvey.list', { cycleId });
  if (first === undefined) throw new Error('Nobody is asked about');
  ({ appraisalId } = first);
});

function sheet(number: number, answers: PaperResponse['answers'], comment = ''): PaperResponse {
  return { number, filledOn: '2026-03-09', answers, comment };
}

const typed = [
  sheet(1, { attitude: '5', speed: '4' }, '很耐心'),
  sheet(2, { attitude: '3' }),
  sheet(3, {}, '   '),
];

async function summary() {
  return program.call('survey.summary', { cycleId });
}

describe('a stack of paper surveys', () => {
  it('counts nothing before it is written, and then what an import of it would count', async () => {
    const before = await summary();
    await program.call('paperSurvey.save', { appraisalId, responses: typed });
    expect(await summary()).toEqual(before);
    const { employeeNo, responses } = await program.call('paperSurvey.get', { appraisalId });
    expect(responses).toEqual(typed);

    const { counts, kind } = await program.call('paperSurvey.write', { appraisalId });
    expect(kind).toBe('survey');
    expect(counts).toMatchObject({ read: 3, new: 2, rejected: 1, unattributed: 0 });
    const after = await summary();
    expect(after.all.count).toBe(before.all.count + 2);
    const rowOf = ({ rows }: typeof before) => rows.find((row) => row.employeeNo === employeeNo);
    const sumOf = (all: typeof before, key: string) => {
      const found = rowOf(all)?.questions.find(({ questionKey }) => questionKey === key);
      return { n: found?.n ?? 0, sum: (found?.n ?? 0) * (found?.mean ?? 0) };
    };
    const [attitude, attitudeBefore] = [sumOf(after, 'attitude'), sumOf(before, 'attitude')];
    expect(attitude.n).toBe(attitudeBefore.n + 2);
    expect(attitude.sum).toBeCloseTo(attitudeBefore.sum + 5 + 3, 6);
    const [speed, speedBefore] = [sumOf(after, 'speed'), sumOf(before, 'speed')];
    expect(speed.n).toBe(speedBefore.n + 1);
    expect(speed.sum).toBeCloseTo(speedBefore.sum + 4, 6);
  });

  it('comes back to be corrected when its import is taken back, and nothing else changes', async () => {
    const before = await summary();
    await program.call('paperSurvey.save', { appraisalId, responses: typed });
    const { importId } = await program.call('paperSurvey.write', { appraisalId });
    const written = await program.call('paperSurvey.get', { appraisalId });
    expect(written.responses).toEqual([]);
    expect(written.written).toMatchObject([{ importId, responses: 2 }]);
    await program.call('paperSurvey.save', { appraisalId, responses: [sheet(1, { speed: '1' })] });
    await program.call('import.undo', { importId });
    expect(await summary()).toEqual(before);
    const again = await program.call('paperSurvey.get', { appraisalId });
    expect(again.written).toEqual([]);
    expect(again.responses).toEqual([
      sheet(1, { speed: '1' }),
      ...typed.map((each) => ({ ...each, number: each.number + 1 })),
    ]);
    const { counts } = await program.call('paperSurvey.write', { appraisalId });
    expect(counts.new).toBe(3);
  });

  it('knows what is in the store already, so that a sheet typed twice is found', async () => {
    await program.call('paperSurvey.save', { appraisalId, responses: [typed[0] ?? sheet(1, {})] });
    await program.call('paperSurvey.write', { appraisalId });
    const { known } = await program.call('paperSurvey.get', { appraisalId });
    const text = JSON.stringify([
      '2026-03-09',
      [
        ['attitude', '5'],
        ['speed', '4'],
      ],
      '很耐心',
    ]);
    expect(known).toContain(text);
  });

  it('refuses a point outside the scale, a question that is not asked and a day outside', async () => {
    const save = async (response: PaperResponse) =>
      program.call('paperSurvey.save', { appraisalId, responses: [response] });
    await expect(save(sheet(1, { attitude: '6' }))).rejects.toThrow('ratingOutsideScale');
    await expect(save(sheet(1, { attitude: '0' }))).rejects.toThrow('ratingOutsideScale');
    await expect(save(sheet(1, { nobodyAsks: '3' }))).rejects.toThrow('notFound');
    const outside = { ...sheet(1, { attitude: '3' }), filledOn: '2026-04-01' };
    await expect(save(outside)).rejects.toThrow('paperDayOutside');
  });

  it('is not written without a sheet, nor with one that has no day', async () => {
    const write = async () => program.call('paperSurvey.write', { appraisalId });
    await expect(write()).rejects.toThrow('paperSurveyEmpty');
    await program.call('paperSurvey.save', { appraisalId, responses: [sheet(1, {})] });
    await expect(write()).rejects.toThrow('paperSurveyEmpty');
    const undated = { ...sheet(1, { attitude: '3' }), filledOn: null };
    await program.call('paperSurvey.save', { appraisalId, responses: [undated] });
    await expect(write()).rejects.toThrow('paperDayMissing');
  });

  it('stays as it is once its cycle no longer collects', async () => {
    await program.call('paperSurvey.save', { appraisalId, responses: typed });
    const { importId } = await program.call('paperSurvey.write', { appraisalId });
    await program.call('paperSurvey.save', { appraisalId, responses: typed });
    await program.db().updateTable('cycle').set({ status: 'inReview' }).execute();
    const refused = 'cycleDoesNotAllow';
    const number = 1;
    await expect(program.call('paperSurvey.write', { appraisalId })).rejects.toThrow(refused);
    await expect(program.call('paperSurvey.remove', { appraisalId, number })).rejects.toThrow(
      refused,
    );
    await expect(
      program.call('paperSurvey.save', { appraisalId, responses: typed }),
    ).rejects.toThrow(refused);
    await expect(program.call('import.undo', { importId })).rejects.toThrow(refused);
  });
});
