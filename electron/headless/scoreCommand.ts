import type { ExplainStep } from '@shared/scoring/explainScore';
import { explainTree } from '@shared/scoring/explainSegments';
import { explainedSteps } from '@shared/explanation/explainedSteps';
import { explanationLines } from '@shared/explanation/explanationLines';
import { reconciliationLines, reconciliationWords } from '@shared/explanation/reconciliationWords';
import { noteSentence } from '@shared/explanation/noteSentence';
import { insightSentence } from '@shared/insights/insightSentence';
import { findCycle, openShop, type HeadlessProgram } from './headlessProgram';
import { UsageError } from './output';
import { readCase } from './readCase';

/** Scores a case file, or every appraisal of a cycle. */
export async function runScore(headless: HeadlessProgram): Promise<unknown> {
  const { input, output, t } = headless;
  if (input.file !== null) {
    const { tree, steps } = await readCase(input.file);
    printSteps(headless, steps);
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
    const scored = await readCase(input.file);
    printSteps(headless, scored.steps);
    return scored;
  }
  await openShop(headless);
  const { cycleId } = await findCycle(headless);
  const { employee } = input;
  if (employee === null) throw new UsageError(t('headless.needs', { option: '--employee' }));
  const { groups } = await headless.call('appraisal.results', { cycleId });
  const row = groups.flatMap(({ rows }) => rows).find(({ employeeNo }) => employeeNo === employee);
  if (row === undefined) throw new UsageError(t('headless.noEmployee', { employee }));
  const explanation = await headless.call('appraisal.explain', {
    appraisalId: row.appraisalId,
    locale: input.locale,
  });
  output.line(
    t('headless.title', { name: explanation.employeeName, employeeNo: explanation.employeeNo }),
  );
  const steps = explainTree(explanation.content, explanation.tree);
  printSteps(headless, steps);
  const { reconciliation, content } = explanation;
  if (reconciliation !== null) {
    const words = reconciliationWords(reconciliation, content, input.locale);
    for (const line of reconciliationLines(words)) output.line(line);
  }
  for (const note of explanation.notes) output.line(noteSentence(note, t));
  for (const insight of explanation.insights) {
    const sentence = insightSentence(insight, t);
    if (sentence !== null) output.line(sentence);
  }
  return { ...explanation, steps };
}

function printSteps({ output, input }: HeadlessProgram, steps: readonly ExplainStep[]): void {
  for (const line of explanationLines(explainedSteps(steps, input.locale))) output.line(line);
}
