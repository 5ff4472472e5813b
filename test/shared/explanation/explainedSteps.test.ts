import { locales } from '@shared/domain/locale';
import { explainedSteps } from '@shared/explanation/explainedSteps';
import { explanationLines } from '@shared/explanation/explanationLines';
import { explainScore } from '@shared/scoring/explainScore';
import { scoreAppraisal } from '@shared/scoring/scoreAppraisal';
import { sampleFrontDesk } from '@shared/schemes/sampleFrontDesk';
import { evidence } from '@test/renderer/features/appraisals/buildResults';
import { anyEvidence, wideScheme } from '@test/shared/scoring/buildCase';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultsOf } from './recompute';

function stepsOf(known: typeof evidence, content = sampleFrontDesk) {
  return explainedSteps(explainScore(content, scoreAppraisal(content, known)), 'zh-CN');
}

test('every step can be repeated from its printed text alone', () => {
  const steps = stepsOf(evidence);
  expect(steps.length).toBeGreaterThan(40);
  expect(faultsOf(steps)).toEqual([]);
});

test('the same holds for whatever evidence there is', () => {
  fc.assert(
    fc.property(anyEvidence, (known) => {
      expect(faultsOf(stepsOf(known, wideScheme))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('a number changed by one in the last digit is found', () => {
  const steps = stepsOf(evidence);
  const changed = steps.map((step) =>
    step.kind === 'total'
      ? { ...step, arithmetic: step.arithmetic?.replace('26.8500', '26.8510') ?? null }
      : step,
  );
  expect(changed).not.toEqual(steps);
  expect(faultsOf(changed)).not.toEqual([]);
});

test('where the unrounded total is graded, the step shows it as a number to calculate with', () => {
  const steps = stepsOf(evidence, { ...sampleFrontDesk, gradeMode: 'exact' });
  const grade = steps.find(({ kind }) => kind === 'grade');
  expect(grade?.arithmetic).toMatch(/^\(\d+ ÷ \d+\) ≥ 80$/);
  expect(grade?.notes.join()).toContain('按没有四舍五入的总分定');
  expect(faultsOf(steps)).toEqual([]);
});

test('a weight that changed names what is missing and the division behind it', () => {
  const steps = stepsOf({ ...evidence, responses: [] });
  const superior = steps.find(({ path }) => path === 'superior');
  expect(superior?.notes).toContain(
    '原权重 30%；客户评不计入，其余权重合计 60%，折算为 30% ÷ 60% = 50%',
  );
  const self = steps.find(({ path }) => path === 'self');
  expect(self?.share?.weight).toBe('(1 ÷ 6)');
  expect(self?.notes).toContain(
    '原权重 10%；客户评不计入，其余权重合计 60%，折算为 10% ÷ 60% ≈ 16.67%',
  );
});

test('of fewer than three customers only the number is said, whatever the scheme asks for', () => {
  const two = { ...evidence, responses: evidence.responses.slice(0, 2) };
  const steps = stepsOf(two);
  expect(steps.filter(({ path }) => path.startsWith('customer'))).toHaveLength(1);
  expect(steps.find(({ path }) => path === 'customer')?.notes.join()).toContain('评价不足 3 份');
});

test('the lines of a terminal hold every word of every step, in each language', () => {
  for (const locale of locales) {
    const tree = scoreAppraisal(sampleFrontDesk, evidence);
    const steps = explainedSteps(explainScore(sampleFrontDesk, tree), locale);
    const text = explanationLines(steps).join('\n');
    for (const { label, arithmetic, notes, missing } of steps) {
      for (const word of [label, arithmetic, missing, ...notes]) {
        if (word !== null) expect(text).toContain(word);
      }
    }
  }
});
