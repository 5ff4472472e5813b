import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collectEvidence, type CycleEvidence } from '@electron/evidence/collectEvidence';
import { createTestProgram, type TestProgram } from '@test/helpers/program';
import { openShopWithStaff } from '../handlers/mainShop';

let program: TestProgram;

beforeAll(async () => {
  program = createTestProgram();
  await openShopWithStaff(program);
  await program.importFile('survey', write('survey.csv', survey));
  await program.importFile('ticketExport', write('tickets.csv', tickets));
});
afterAll(async () => program.close());

const survey = [
  '序号,提交时间,服务员工,服务态度,专业能力',
  '1,2026-01-31 23:59:59,张伟(A001),5,4',
  '2,2026-02-01 00:00:00,张伟(A001),4,4',
  '3,2026-02-28 23:59:59,张伟(A001),3,4',
  '4,2026-03-01 00:00:00,张伟(A001),2,4',
  '5,2026-02-10 10:00:00,没有这个人,1,1',
];

const tickets = [
  '工单编号,受理时间,首次响应时间,完结时间,处理人,处理人工号,状态',
  'T1,2026-01-31 23:59:59,2026-02-01 00:10:00,2026-02-01 01:00:00,张伟,A001,已完结',
  'T2,2026-02-01 00:00:00,2026-02-01 00:10:00,2026-02-01 01:00:00,张伟,A001,已完结',
  'T3,2026-02-28 23:30:00,,,张伟,A001,处理中',
  'T4,2026-02-28 20:00:00,,,张伟,A001,处理中',
];

describe('the evidence of a cycle', () => {
  it('holds the responses and tickets of its days, the first and the last included', async () => {
    const { responses, tickets: counted, appraisals } = await february();
    expect(responses.map(({ submittedAt }) => submittedAt)).toEqual([
      '2026-02-01T00:00:00',
      '2026-02-10T10:00:00',
      '2026-02-28T23:59:59',
    ]);
    expect(counted.map(({ createdAt }) => createdAt)).toEqual([
      '2026-02-01T00:00:00',
      '2026-02-28T20:00:00',
      '2026-02-28T23:30:00',
    ]);
    const [first, ...others] = appraisals;
    expect(first?.evidence.responses).toHaveLength(2);
    expect(others.flatMap(({ evidence }) => evidence.responses)).toEqual([]);
  });

  it('counts a ticket that waited past its time as late, and one that still has time not at all', async () => {
    const [first] = (await february()).appraisals;
    const measured = first?.measured.find(({ basis }) => basis.measure === 'responseWithinTarget');
    expect(measured?.fromTickets).toEqual({
      numerator: 1,
      denominator: 2,
      pending: 1,
      impossible: 0,
    });
  });
});

async function february(): Promise<CycleEvidence> {
  const cycles = await program.call('cycle.list', {});
  const dates = { kind: 'month', startsOn: '2026-02-01', endsOn: '2026-02-28' } as const;
  const cycle = cycles[0] ?? (await program.call('cycle.open', dates));
  return collectEvidence(program.db(), cycle);
}

function write(name: string, lines: readonly string[]): string {
  const path = join(program.dataFolder, name);
  writeFileSync(path, [...lines, ''].join('\r\n'));
  return path;
}
