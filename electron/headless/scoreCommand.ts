import { AppError } from '@shared/contract/result';
import { schemeContentSchema, type SchemeContent } from '@shared/domain/scheme';
import { evidenceSchema } from '@shared/scoring/evidence';
import { explainScore } from '@shared/scoring/explainScore';
import { scoreAppraisal } from '@shared/scoring/scoreAppraisal';
import type { ScoreTree } from '@shared/scoring/scoreTree';
import { explanationLines } from '@shared/sheets/explanationLines';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { findCycle, openShop, type HeadlessProgram } from './headlessProgram';
import { UsageError } from './output';

/** Scheme and evidence in one file: an appraisal that can be recomputed without any store. */
const caseSchema = z.strictObject({
  format: z.literal(1),
  scheme: schemeContentSchema,
  evidence: evidenceSchema,
});

/** Scores a case file, or every appraisal of a cycle. */
export async function runScore(headless: HeadlessProgram): Promise<unknown> {
  const { input, output, t } = headless;
  if (input.file !== null) {
    const { scheme, tree } = await readCase(input.file);
    printTree(headless, scheme, tree);
    return tree;
  }
  await openShop(headless);
  const { cycleId } = await findCycle(headless);
  await headless.call('appraisal.score', { cycleId });
  const results = await headless.call('appraisal.results', { cycleId });
  for (const row of results.groups.flatMap(({ rows }) => rows)) {
    output.line(
      t('headless.result', {
        employeeNo: row.employeeNo,
        name: row.name,
        display: row.display ?? t('program.blank'),
        grade: row.grade === null ? '' : t(`grade.${row.grade}`),
        coefficient: row.coefficient ?? '',
        status: t(`resultTable.${row.status}`),
      }),
    );
  }
  return results;
}

/** Every step of one result, from the case file or from the store. */
export async function runExplain(headless: HeadlessProgram): Promise<unknown> {
  const { input, output, t } = headless;
  if (input.file !== null) {
    const { scheme, tree } = await readCase(input.file);
    printTree(headless, scheme, tree);
    return { tree, steps: explainScore(scheme, tree) };
  }
  await openShop(headless);
  const { cycleId } = await findCycle(headless);
  const { employee } = input;
  if (employee === null) throw new UsageError(t('headless.needs', { option: '--employee' }));
  const { groups } = await headless.call('appraisal.results', { cycleId });
  const row = groups.flatMap(({ rows }) => rows).find(({ employeeNo }) => employeeNo === employee);
  if (row === undefined) throw new UsageError(t('headless.noEmployee', { employee }));
  const explanation = await headless.call('appraisal.explain', { appraisalId: row.appraisalId });
  output.line(
    t('headless.title', { name: explanation.employeeName, employeeNo: explanation.employeeNo }),
  );
  printTree(headless, explanation.content, explanation.tree);
  return { ...explanation, steps: explainScore(explanation.content, explanation.tree) };
}

function printTree(
  { output, input }: HeadlessProgram,
  content: SchemeContent,
  tree: ScoreTree,
): void {
  const steps = explainScore(content, tree);
  for (const line of explanationLines(steps, input.locale)) output.line(line);
}

async function readCase(
  path: string,
): Promise<{ readonly scheme: SchemeContent; readonly tree: ScoreTree }> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new AppError('fileUnreadable', { reason: 'missing' });
  });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new AppError('caseInvalid', { path: '' });
  }
  const checked = caseSchema.safeParse(json);
  if (!checked.success) {
    throw new AppError('caseInvalid', { path: checked.error.issues[0]?.path.join('.') ?? '' });
  }
  const { scheme, evidence } = checked.data;
  try {
    return { scheme, tree: scoreAppraisal(scheme, evidence) };
  } catch (error) {
    // A rating outside its scale or an unscorable rule: the case is at fault, not the program.
    if (error instanceof RangeError) throw new AppError('caseInvalid', { path: error.message });
    throw error;
  }
}
