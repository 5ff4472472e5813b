import { compare, parseFraction } from '@shared/base/fraction';
import { locales } from '@shared/domain/locale';
import { reconciliationWords } from '@shared/explanation/reconciliationWords';
import { sampleFrontDesk } from '@shared/schemes/sampleFrontDesk';
import { buildReconciliation } from '@test/renderer/features/appraisals/buildResults';
import { expect, test } from 'vitest';
import { calculate } from './calculator';

test('the mean of the months can be repeated from its printed text alone', () => {
  const reconciliation = buildReconciliation();
  const { lines } = reconciliationWords(reconciliation, sampleFrontDesk, 'zh-CN');
  const mean = lines.find(({ label }) => label === '各期总分按天数平均')?.value ?? '';
  expect(mean).toContain('(31 × 84.5 + 30 × (260 ÷ 3)) ÷ 61 = ');
  const [formula = '', exact = ''] = mean.replace(/ ≈.*/, '').split(' = ');
  expect(compare(calculate(formula), parseFraction(exact))).toBe(0);
  expect(exact).toBe(reconciliation.mean);
});

test('the difference carries its sign, and one sentence names every reason', () => {
  const reconciliation = buildReconciliation();
  const { lines, sentence } = reconciliationWords(reconciliation, sampleFrontDesk, 'zh-CN');
  expect(lines.map(({ label }) => label)).toEqual([
    '2026年10月（31 天）',
    '2026年11月（30 天）',
    '各期总分按天数平均',
    '本期总分',
    '总分 − 平均',
  ]);
  expect(lines.at(-1)?.value).toMatch(/^\+\d\.\d{4}$/);
  expect(sentence).toContain('答卷按份数合并，2026年11月每天的份数最多，所占比例大');
  expect(sentence).toContain('按件数合并，2026年11月');
  expect(sentence.match(/按件数合并/g)).toHaveLength(1);
});

test('a month in another position is shown and left out of the mean', () => {
  const given = buildReconciliation();
  const cycles = given.cycles.map((cycle, i) => ({ ...cycle, isOtherPosition: i === 0 }));
  const words = reconciliationWords({ ...given, cycles }, sampleFrontDesk, 'zh-CN');
  expect(words.lines[0]?.value).toBe('84.5（在另一岗位，不参加对照）');
  expect(words.lines[2]?.value).toContain('(30 × (260 ÷ 3)) ÷ 30');
});

test.each(locales)('without a mean or a difference it says so in %s', (locale) => {
  const given = buildReconciliation();
  const say = (changes: Partial<typeof given>) =>
    reconciliationWords({ ...given, reasons: [], ...changes }, sampleFrontDesk, locale);
  const none = say({ mean: null, difference: null });
  expect(none.lines).toHaveLength(2);
  expect(none.sentence).not.toBe(say({}).sentence);
  expect(say({}).sentence).not.toContain('explanation.');
});
