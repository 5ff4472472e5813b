import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listNewestScores } from '@electron/database/queries/appraisal';
import type { AppraisalId, CycleId } from '@shared/domain/ids';
import { scoreAppraisal } from '@shared/scoring/scoreAppraisal';
import { createTestProgram, type TestProgram } from '@test/helpers/program';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { firstQuarter, openShopWithStaff } from '../handlers/mainShop';

let folder: string;
let program: TestProgram;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gongping-longer-'));
  program = createTestProgram();
  await openShopWithStaff(program);
});
afterEach(async () => {
  await program.close();
  rmSync(folder, { recursive: true, force: true });
});

const months = {
  january: { kind: 'month', startsOn: '2026-01-01', endsOn: '2026-01-31' },
  february: { kind: 'month', startsOn: '2026-02-01', endsOn: '2026-02-28' },
  march: { kind: 'month', startsOn: '2026-03-01', endsOn: '2026-03-31' },
} as const;

async function openCycle(dates: Parameters<typeof program.call<'cycle.open'>>[1]) {
  const { cycleId } = await program.call('cycle.open', dates);
  return { cycleId, appraisalId: await appraisalOf(cycleId) };
}

/** The appraisal of 张伟. */
async function appraisalOf(cycleId: CycleId): Promise<AppraisalId> {
  const { rows } = await program.call('cycle.board', { cycleId });
  const row = rows.find(({ employeeNo }) => employeeNo === 'A001');
  if (row === undefined) throw new Error('There is no A001');
  return row.appraisalId;
}

async function review(appraisalId: AppraisalId, value: string): Promise<void> {
  const which = { appraisalId, source: 'superior' } as const;
  const { dimensions } = await program.call('review.get', which);
  for (const { key } of dimensions.flatMap(({ indicators }) => indicators)) {
    const rating = { kind: 'given', value } as const;
    await program.call('review.rate', { ...which, indicatorKey: key, value: rating });
  }
  await program.call('review.submit', which);
}

async function importAnswers(days: readonly string[]): Promise<void> {
  const path = join(folder, 'survey.csv');
  const rows = days.map(
    (day, n) => `${day.replaceAll('/', '')}${n},${day} 10:00:00,张伟(A001),满意`,
  );
  writeFileSync(path, ['序号,提交答卷时间,服务员工,服务态度', ...rows].join('\n'));
  await program.importFile('survey', path);
}

async function scored(cycleId: CycleId, appraisalId: AppraisalId) {
  await program.call('appraisal.score', { cycleId });
  const all = await listNewestScores(program.db(), cycleId);
  const found = all.find((score) => score.appraisalId === appraisalId);
  if (found === undefined) throw new Error('There is no score');
  const { content } = await program.call('appraisal.explain', { appraisalId });
  // What was kept gives the same tree again, to the last fraction.
  expect(scoreAppraisal(content, found.evidence)).toEqual(found.tree);
  const sourceOf = (key: string) => found.tree.sources.find((source) => source.key === key);
  return { ...found, sourceOf };
}

describe('a quarter', () => {
  test('takes the reviews of its months, weighted by their days', async () => {
    const january = await openCycle(months.january);
    const february = await openCycle(months.february);
    await review(january.appraisalId, '5');
    await review(february.appraisalId, '1');
    const { cycleId, appraisalId } = await openCycle(firstQuarter);
    const { sourceOf, evidence } = await scored(cycleId, appraisalId);
    expect(evidence.reviews.map(({ period }) => period)).toEqual([
      { number: 1, days: 31 },
      { number: 2, days: 28 },
    ]);
    const [one, five] = await Promise.all([
      scored(february.cycleId, february.appraisalId),
      scored(january.cycleId, january.appraisalId),
    ]);
    const high = Number(five.sourceOf('superior')?.score);
    const low = Number(one.sourceOf('superior')?.score);
    const [top = '', bottom = '1'] = (sourceOf('superior')?.score ?? '').split('/');
    expect(Number(top) / Number(bottom)).toBeCloseTo((high * 31 + low * 28) / 59, 9);
  });

  test('with a review of its own leaves those of its months alone', async () => {
    const january = await openCycle(months.january);
    await review(january.appraisalId, '1');
    const { cycleId, appraisalId } = await openCycle(firstQuarter);
    await review(appraisalId, '5');
    const { evidence } = await scored(cycleId, appraisalId);
    expect(evidence.reviews).toHaveLength(1);
    expect(evidence.reviews[0]?.period).toBeUndefined();
  });

  test('counts what was reviewed in its months as reviewed on the board', async () => {
    const january = await openCycle(months.january);
    await review(january.appraisalId, '4');
    const { cycleId } = await openCycle(firstQuarter);
    const { rows } = await program.call('cycle.board', { cycleId });
    const row = rows.find(({ employeeNo }) => employeeNo === 'A001');
    expect(row?.reviews.map(({ source, status }) => [source, status])).toEqual([
      ['self', 'notStarted'],
      ['superior', 'submitted'],
    ]);
  });

  test('adds up what was typed in its months', async () => {
    const typed = [
      [months.january, '1', '200'],
      [months.march, '3', '100'],
    ] as const;
    for (const [dates, numerator, denominator] of typed) {
      const { appraisalId } = await openCycle(dates);
      await program.call('measurement.save', {
        appraisalId,
        measure: 'complaintRate',
        measured: { kind: 'ratio', numerator, denominator },
      });
    }
    const { cycleId, appraisalId } = await openCycle(firstQuarter);
    const { evidence } = await scored(cycleId, appraisalId);
    expect(evidence.measurements.filter(({ measure }) => measure === 'complaintRate')).toEqual([
      {
        kind: 'ratio',
        measure: 'complaintRate',
        numerator: '4',
        denominator: '300',
        origin: 'typed',
      },
    ]);
  });
});

describe('a month with too few responses', () => {
  test('takes in those of the months before, and says so', async () => {
    await importAnswers(['2026/2/1', '2026/2/2', '2026/2/3']);
    await importAnswers(['2026/3/1', '2026/3/2']);
    const { cycleId, appraisalId } = await openCycle(months.march);
    const { sourceOf, evidence } = await scored(cycleId, appraisalId);
    expect(evidence.earlier?.map(({ responses }) => responses.length)).toEqual([3, 0]);
    expect(sourceOf('customer')).toMatchObject({
      count: 5,
      window: { status: 'widened', earlierPeriods: 1, n: 5 },
    });
    const { rows } = await program.call('cycle.board', { cycleId });
    const row = rows.find(({ employeeNo }) => employeeNo === 'A001');
    expect(row?.responses).toMatchObject({ count: 2, enough: true });
    expect(await program.call('appraisal.score', { cycleId })).toMatchObject({ changed: 0 });
  });

  test('does not look further back than a change of position', async () => {
    await importAnswers(['2026/2/1', '2026/2/2', '2026/2/3']);
    await importAnswers(['2026/3/1', '2026/3/2']);
    const february = await openCycle(months.february);
    const march = await openCycle(months.march);
    await program
      .db()
      .updateTable('appraisal')
      .set({ positionName: '学徒' })
      .where('appraisalId', '=', february.appraisalId)
      .execute();
    const { sourceOf } = await scored(march.cycleId, march.appraisalId);
    expect(sourceOf('customer')).toMatchObject({
      status: 'insufficientResponses',
      count: 2,
      window: { status: 'insufficient', earlierPeriods: 0, n: 2 },
    });
  });

  test('with nothing before it stays as it is', async () => {
    await importAnswers(['2026/3/1', '2026/3/2']);
    const { cycleId, appraisalId } = await openCycle(months.march);
    const { evidence, sourceOf } = await scored(cycleId, appraisalId);
    expect(evidence.earlier).toBeUndefined();
    expect(sourceOf('customer')?.window).toBeUndefined();
  });
});
