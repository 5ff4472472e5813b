import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { CallInput, CallName } from '@shared/contract/index';
import type { AppraisalId, CycleId } from '@shared/domain/ids';
import { blankKinds } from '@shared/domain/blankKind';
import { emptyPayoutInput } from '@shared/domain/payout';
import { countStatements } from '@test/helpers/countStatements';
import { createTestProgram, steppingSurroundings, type TestProgram } from '@test/helpers/program';
import { adoptForEveryPosition } from '../handlers/mainShop';
import { recordEvent } from '../handlers/recordEvent';
import { heldInterview, wholePlan } from './exampleCalls';

// Two sizes, so that a call which asks the store once per employee shows. STAFF=200,500 measures others,
// MONTHS=12 with as many months of data.
const [small = 5, large = 15] = (process.env['STAFF'] ?? '5,15').split(',').map(Number);

const folder = mkdtempSync(join(tmpdir(), 'gongping-counts-'));
const programs: TestProgram[] = [];
afterAll(async () => {
  for (const program of programs) await program.close();
  rmSync(folder, { recursive: true });
});

const lastDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const months = lastDays.slice(0, Number(process.env['MONTHS'] ?? 3)).map((lastDay, i) => {
  const month = `2026-${String(i + 1).padStart(2, '0')}`;
  return { kind: 'month' as const, startsOn: `${month}-01`, endsOn: `${month}-${lastDay}` };
});

test('no call that shows or prints a whole cycle asks the store once per employee', async () => {
  const few = await measureShop(small);
  const many = await measureShop(large);
  const growing = Object.entries(many).flatMap(([name, { count }]) => {
    const before = few[name]?.count ?? 0;
    const allowed = before + (perPerson[name] ?? 0) * (large - small);
    return count > allowed ? [`${name}: ${before} statements, ${count} with more employees`] : [];
  });
  expect(growing).toEqual([]);
  expect(Object.keys(many).length).toBeGreaterThan(40);
}, 3_600_000);

/** One file per person: the papers of each are fetched by themselves, those of a cycle once. */
const perPerson: Readonly<Record<string, number>> = { 'evidenceFile.printCycle': 31 };

type Measured = Readonly<Record<string, { readonly count: number; readonly milliseconds: number }>>;

async function measureShop(staff: number): Promise<Measured> {
  const program = createTestProgram({
    surroundings: steppingSurroundings(
      `${months.length > 3 ? '2027-01' : '2026-05'}-10T01:00:00.000Z`,
    ),
  });
  programs.push(program);
  const shop = await fillShop(program, staff);
  const measured: Record<string, { count: number; milliseconds: number }> = {};
  for (const [label, name, input] of shop) {
    const started = performance.now();
    const count = await countStatements(async () => {
      expect(await program.dispatch(name, input), label).toMatchObject({ ok: true });
    });
    measured[label] = { count, milliseconds: Math.round(performance.now() - started) };
  }
  if (process.env['STAFF'] !== undefined) {
    process.stdout.write(`${staff} employees: ${JSON.stringify(measured, null, 1)}\n`);
  }
  return measured;
}

type Call = readonly [label: string, name: CallName, input: unknown];

function callOf<Name extends CallName>(name: Name, input: CallInput<Name>, label = ''): Call {
  return [`${name}${label}`, name, input];
}

/** A shop in which everybody has everything: three months, a quarter, two years, and what follows. */
async function fillShop(program: TestProgram, staff: number): Promise<readonly Call[]> {
  await program.call('store.create', { shopName: '测试门店' });
  const people = Array.from({ length: staff }, (_, i) => ({ no: `A${1000 + i}`, place: i }));
  await importRows(program, 'staffList', [
    '工号,姓名,部门,岗位,直属上级,入职日期',
    ...people.map(
      ({ no, place }) =>
        `${no},员工${place},服务${place % 3}组,客服专员,主管${place % 2},2020-01-05`,
    ),
  ]);
  await adoptForEveryPosition(program);
  await importRows(program, 'survey', [
    '序号,提交答卷时间,服务员工,服务态度,专业能力,响应速度,问题解决,总体满意度',
    ...people.flatMap(({ no, place }) =>
      months.flatMap(({ startsOn }, month) =>
        [1, 2, 3].map(
          (day) =>
            `${place}-${month}-${day},${startsOn.slice(0, 8)}0${day} 10:00:00,员工${place}(${no}),满意,一般,非常满意,满意,满意`,
        ),
      ),
    ),
  ]);
  const opened: CycleId[] = [];
  const year = { kind: 'year', startsOn: '2026-01-01', endsOn: '2026-12-31' } as const;
  const cycles = [
    ...months,
    { kind: 'quarter', startsOn: '2026-01-01', endsOn: '2026-03-31' } as const,
    year,
    { ...year, startsOn: '2025-01-01', endsOn: '2025-12-31' },
  ];
  for (const dates of cycles) {
    const { cycleId } = await program.call('cycle.open', dates);
    opened.push(cycleId);
    if (dates.kind === 'month' || dates.startsOn.startsWith('2025'))
      await rateAll(program, cycleId);
    await program.call('appraisal.score', { cycleId });
  }
  const [quarter, thisYear] = opened.slice(months.length);
  const march = opened[2];
  if (march === undefined || quarter === undefined || thisYear === undefined) throw new Error('!');
  await followUp(program, march);
  return shownCalls(program, { march, quarter, thisYear });
}

async function importRows(
  program: TestProgram,
  kind: 'staffList' | 'survey',
  lines: readonly string[],
): Promise<void> {
  const path = join(folder, `${kind}${programs.length}.csv`);
  writeFileSync(path, lines.join('\n'));
  await program.importFile(kind, path);
}

async function appraisalsOf(program: TestProgram, cycleId: CycleId): Promise<AppraisalId[]> {
  const { rows } = await program.call('cycle.board', { cycleId });
  return rows.map(({ appraisalId }) => appraisalId);
}

async function rateAll(program: TestProgram, cycleId: CycleId): Promise<void> {
  const appraisalIds = await appraisalsOf(program, cycleId);
  const [first] = appraisalIds;
  if (first === undefined) throw new Error('Nobody is appraised');
  for (const source of ['self', 'superior'] as const) {
    const { dimensions } = await program.call('review.get', { appraisalId: first, source });
    const keys = dimensions.flatMap(({ indicators }) => indicators.map(({ key }) => key));
    for (const [place, appraisalId] of appraisalIds.entries()) {
      const cells = keys.map((indicatorKey, i) => ({
        appraisalId,
        source,
        indicatorKey,
        value: { kind: 'given' as const, value: String(2 + ((place + i) % 4)) },
      }));
      await program.call('review.rateMany', { cells });
      await program.call('review.submit', { appraisalId, source });
    }
  }
  const measures = ['complaintRate', 'responseWithinTarget'];
  await program.call('measurement.saveMany', {
    cells: appraisalIds.flatMap((appraisalId, place) =>
      measures.map((measure) => ({
        appraisalId,
        measure,
        measured: {
          kind: 'ratio' as const,
          numerator: String(1 + (place % 5)),
          denominator: '100',
        },
      })),
    ),
  });
}

/** Everything that follows a result, for everybody. */
async function followUp(program: TestProgram, cycleId: CycleId): Promise<void> {
  const { rows } = await program.call('cycle.board', { cycleId });
  const employees = await program.call('employee.list', {});
  const employeeIds = employees.map(({ employeeId }) => employeeId);
  for (const employeeId of employeeIds) {
    await recordEvent(program, employeeId);
  }
  await program.call('standardAcknowledgement.record', {
    cycleId,
    employeeIds,
    signedOn: '2026-03-04',
    note: '店会',
  });
  await program.call('attendance.save', {
    employeeIds,
    dimensionKey: 'attitude',
    course: '服务沟通',
    attendedOn: '2026-03-05',
  });
  await program.call('cycle.advance', { cycleId, to: 'inReview', reason: '同意' });
  for (const [place, { appraisalId }] of rows.entries()) {
    const { adjustmentId } = await program.call('adjustment.propose', {
      appraisalId,
      change: { kind: 'score', after: String(70 + (place % 20)) },
      reason: '漏记一项',
      paperApproval: null,
    });
    await program.call('adjustment.decide', { adjustmentId, decision: 'reject', note: '' });
  }
  await program.call('cycle.advance', { cycleId, to: 'published', reason: '同意' });
  await program.call('publication.publish', {
    cycleId,
    startsOn: '2026-04-06',
    endsOn: '2026-04-12',
    contents: 'grades',
    objectionsTo: '店长',
  });
  for (const { appraisalId } of rows) {
    await program.call('acknowledgement.enter', {
      appraisalId,
      kind: 'disagreed',
      signedOn: '2026-04-05',
      witnessName: '',
      note: '',
      amendmentReason: null,
    });
    await program.call('appeal.receive', {
      appraisalId,
      receivedOn: '2026-04-06',
      content: '响应时长算错了',
      interview: 'held',
    });
    await program.call('interview.save', { appraisalId, content: heldInterview });
    await program.call('interview.hold', { appraisalId });
  }
  for (const employeeId of employeeIds) {
    const { actionPlanId } = await program.call('actionPlan.start', {
      employeeId,
      appraisalId: null,
    });
    await program.call('actionPlan.save', { actionPlanId, content: wholePlan });
    await program.call('actionPlan.agree', { actionPlanId, agreedOn: '2026-04-03' });
  }
  await program.call('payout.save', {
    rows: rows.map(({ appraisalId }) => ({
      appraisalId,
      input: { ...emptyPayoutInput, baseFen: 100_000 },
    })),
  });
  await program.call('payout.fix', { cycleId, reason: '' });
}

async function shownCalls(
  program: TestProgram,
  { march, quarter, thisYear }: Readonly<Record<'march' | 'quarter' | 'thisYear', CycleId>>,
): Promise<readonly Call[]> {
  const locale = 'zh-CN';
  const appraisalIds = await appraisalsOf(program, march);
  const [appraisalId] = appraisalIds;
  const [employee] = await program.call('employee.list', {});
  const { schemes } = await program.call('scheme.overview', {});
  const [scheme] = schemes;
  if (appraisalId === undefined || employee === undefined || scheme === undefined) {
    throw new Error('The shop is not complete');
  }
  const { employeeId, positionName } = employee;
  const ofCycles = Object.entries({ march, quarter, thisYear }).flatMap(([label, cycleId]) => [
    callOf('cycle.board', { cycleId }, ` ${label}`),
    callOf('cycle.state', { cycleId }, ` ${label}`),
    callOf('appraisal.results', { cycleId }, ` ${label}`),
    callOf('appraisal.quality', { cycleId, locale }, ` ${label}`),
    callOf('trainingNeed.overview', { cycleId }, ` ${label}`),
    callOf('calibration.get', { cycleId }, ` ${label}`),
    callOf('measurement.table', { cycleId }, ` ${label}`),
    callOf('interview.list', { cycleId }, ` ${label}`),
    callOf('payout.get', { cycleId }, ` ${label}`),
    callOf('appraisal.export', { cycleId, format: 'csv', locale }, ` ${label}`),
  ]);
  return [
    ...ofCycles,
    // Nothing has changed, so that nothing is written.
    callOf('appraisal.score', { cycleId: quarter }, ' again'),
    callOf('appraisal.explain', { appraisalId }),
    callOf('appraisal.whatIf', { appraisalId }),
    callOf('appraisal.verify', {}),
    callOf('acknowledgement.list', { cycleId: march }),
    callOf('appeal.list', { cycleId: march }),
    callOf('publication.list', { cycleId: march }),
    callOf('standardAcknowledgement.list', { cycleId: march }),
    callOf('candidate.list', {}),
    callOf('actionPlan.list', {}),
    callOf('attendance.list', {}),
    callOf('attendance.effects', { cycleId: quarter }),
    callOf('trainingNeed.keyDrivers', { cycleId: quarter, locale }),
    callOf('employee.list', {}),
    callOf('employee.results', { employeeId, locale }),
    callOf('employee.export', { format: 'csv', locale }),
    callOf('evidenceFile.get', { employeeId }),
    callOf('event.overview', { cycleId: march }),
    callOf('review.get', { appraisalId, source: 'superior' }),
    callOf('review.grid', { cycleId: march, source: 'superior' }),
    callOf('review.hints', { appraisalId, source: 'superior' }),
    callOf('survey.summary', { cycleId: march }),
    callOf('paperSurvey.list', { cycleId: march }),
    callOf('payout.export', { cycleId: march, format: 'csv', locale }),
    callOf('payout.print', { cycleId: march, locale }),
    callOf('privacy.overview', {}),
    callOf('scheme.overview', {}),
    callOf('scheme.replay', {
      cycleId: march,
      positionName: positionName ?? '',
      schemeId: scheme.schemeId,
    }),
    callOf('cycle.plan', { kind: 'month', startsOn: '2026-05-01', endsOn: '2026-05-31' }),
    callOf('interview.print', { cycleId: march, appraisalIds, isBlank: false, locale }),
    callOf('sheet.printAppraisals', { cycleId: march, appraisalIds, locale }),
    callOf('sheet.printBlanks', {
      cycleId: march,
      kinds: [...blankKinds],
      appraisalIds,
      surveyCopies: 1,
      locale,
    }),
    callOf('sheet.printTrainingReport', { cycleId: march, locale }),
    callOf('evidenceFile.printCycle', { cycleId: march, appraisalIds, locale }),
  ];
}
