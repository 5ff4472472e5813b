import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestProgram } from '@test/helpers/program';
import { afterEach, expect, test } from 'vitest';
import { firstQuarter, openShopWithStaff } from '../handlers/mainShop';

const folder = mkdtempSync(join(tmpdir(), 'gongping-evidence-'));
const program = createTestProgram();

afterEach(async () => {
  await program.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a question that the scheme does not ask is kept for the survey page and scores nobody', async () => {
  await openShopWithStaff(program);
  const { cycleId } = await program.call('cycle.open', firstQuarter);
  const path = join(folder, 'survey.csv');
  const rows = [1, 2, 3, 4, 5].map((n) => `${n},2026/3/${n} 10:00:00,张伟(A001),满意,不满意`);
  writeFileSync(path, ['序号,提交答卷时间,服务员工,服务态度,环境整洁', ...rows].join('\n'));
  await program.importFile('survey', path);
  await program.call('appraisal.score', { cycleId });

  const { groups } = await program.call('appraisal.results', { cycleId });
  const row = groups[0]?.rows.find(({ employeeNo }) => employeeNo === 'A001');
  const summary = await program.call('survey.summary', { cycleId });
  expect({
    responses: row?.sources.find(({ key }) => key === 'customer')?.count,
    questions: summary.questions.length,
  }).toEqual({ responses: 5, questions: 2 });
  expect(await program.call('appraisal.score', { cycleId })).toMatchObject({ changed: 0 });
});
