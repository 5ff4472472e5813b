import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readCase } from '@electron/headless/readCase';
import { explainedSteps } from '@shared/explanation/explainedSteps';
import { explanationLines } from '@shared/explanation/explanationLines';
import { afterAll, beforeAll, expect, test } from 'vitest';

const examples = resolve('docs/examples');
const description = readFileSync(resolve('docs/case-format.md'), 'utf8');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongping-case-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function changed(change: (example: Record<string, unknown>) => void): string {
  const example = JSON.parse(readFileSync(join(examples, 'segments.json'), 'utf8'));
  change(example);
  const path = join(folder, 'changed.json');
  writeFileSync(path, JSON.stringify(example));
  return path;
}

test('the first example scores what its description says', async () => {
  const { tree } = await readCase(join(examples, 'case.json'));
  expect(tree).toMatchObject({ total: '2483/30', display: '82.8', grade: 'good' });
});

test('the example with segments scores what its description says', async () => {
  const { tree } = await readCase(join(examples, 'segments.json'));
  expect(tree).toMatchObject({
    status: 'final',
    total: '82',
    display: '82.0',
    grade: 'pass',
    coefficient: '1.0',
    veto: { gradeBeforeVeto: 'good', changedGrade: true },
    segments: [
      { days: 20, tree: { total: '75.5' } },
      { days: 10, tree: { total: '95' } },
    ],
  });
});

test('the description prints the steps of both examples as they are', async () => {
  for (const name of ['case.json', 'segments.json']) {
    const { steps } = await readCase(join(examples, name));
    const explained = explainedSteps(steps, 'en').filter(
      ({ level }) => name === 'segments.json' || level < 2,
    );
    // The description leaves out the words below each line.
    const lines = explained.flatMap((step) =>
      explanationLines([{ ...step, notes: [], answers: [] }]),
    );
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) expect(description).toContain(`    ${line}\n`);
  }
});

test('a case with segments is refused with the place of its fault', async () => {
  const path = changed((example) => {
    example['cycleDays'] = 0;
  });
  await expect(readCase(path)).rejects.toMatchObject({
    code: 'caseInvalid',
    details: { path: 'cycleDays' },
  });
});

test('a case has either segments or a scheme of its own', async () => {
  const path = changed((example) => {
    example['scheme'] = {};
  });
  await expect(readCase(path)).rejects.toMatchObject({ code: 'caseInvalid' });
});

test('a case in days that are too few is scored without a grade', async () => {
  const path = changed((example) => {
    example['cycleDays'] = 61;
  });
  const { tree, steps } = await readCase(path);
  expect(tree).toMatchObject({ status: 'feedbackOnly', display: '82.0', grade: null });
  expect(steps.at(-1)).toEqual({ kind: 'feedbackOnly', days: 30, cycleDays: 61 });
});
