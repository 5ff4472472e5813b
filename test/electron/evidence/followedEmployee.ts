import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listNewestScores } from '@electron/database/queries/appraisal';
import type { CallInput } from '@shared/contract/index';
import type { AppraisalId, CycleId } from '@shared/domain/ids';
import type { TestProgram } from '@test/helpers/program';

export const january = { kind: 'month', startsOn: '2026-01-01', endsOn: '2026-01-31' } as const;
export const february = { kind: 'month', startsOn: '2026-02-01', endsOn: '2026-02-28' } as const;
export const march = { kind: 'month', startsOn: '2026-03-01', endsOn: '2026-03-31' } as const;

/** The cycle with the appraisal of 张伟, who is A001 and whom these tests follow. */
export async function openCycle(program: TestProgram, dates: CallInput<'cycle.open'>) {
  const { cycleId } = await program.call('cycle.open', dates);
  const { rows } = await program.call('cycle.board', { cycleId });
  const row = rows.find(({ employeeNo }) => employeeNo === 'A001') ?? never();
  return { cycleId, appraisalId: row.appraisalId };
}

export async function review(
  program: TestProgram,
  appraisalId: AppraisalId,
  source: 'self' | 'superior',
  value: string,
): Promise<void> {
  const which = { appraisalId, source };
  const { dimensions } = await program.call('review.get', which);
  for (const { key } of dimensions.flatMap(({ indicators }) => indicators)) {
    const rating = { kind: 'given', value } as const;
    await program.call('review.rate', { ...which, indicatorKey: key, value: rating });
  }
  await program.call('review.submit', which);
}

export async function measure(
  program: TestProgram,
  appraisalId: AppraisalId,
  counts: Readonly<Record<'complaintRate' | 'responseWithinTarget', readonly [string, string]>>,
): Promise<void> {
  for (const [name, [numerator, denominator]] of Object.entries(counts)) {
    const measured = { kind: 'ratio', numerator, denominator } as const;
    await program.call('measurement.save', { appraisalId, measure: name, measured });
  }
}

/** Responses of one month, each with the same answer to all five questions. */
export async function importAnswers(
  program: TestProgram,
  month: string,
  count: number,
  answer: string,
): Promise<void> {
  const path = join(program.dataFolder, `survey${month}.csv`);
  const rows = Array.from({ length: count }, (_, i) => {
    const answers = Array.from({ length: 5 }, () => answer).join(',');
    return `${month}${i},2026/${month}/${i + 1} 10:00:00,张伟(A001),${answers}`;
  });
  const heading = '序号,提交答卷时间,服务员工,服务态度,专业能力,响应速度,问题解决,总体满意度';
  writeFileSync(path, [heading, ...rows].join('\n'));
  await program.importFile('survey', path);
}

/** Scores the cycle; the kept result and the totals of its segments. */
export async function scored(program: TestProgram, cycleId: CycleId, appraisalId: AppraisalId) {
  await program.call('appraisal.score', { cycleId });
  const kept = await listNewestScores(program.db(), cycleId);
  const { tree, evidence } = kept.find((score) => score.appraisalId === appraisalId) ?? never();
  const parts = tree.segments?.parts ?? [];
  return {
    tree,
    evidence,
    segments: parts.map(({ positionName, days, tree: part }) => [positionName, days, part.total]),
  };
}

function never(): never {
  throw new Error('The shop is not complete');
}
