import { locales } from '@shared/domain/locale';
import { buildAppraisalSheet } from '@shared/sheets/appraisalSheet';
import { describe, expect, test } from 'vitest';
import { manySources, mixedContent, sampleContent } from './sampleScheme';
import { explain, sampleEvidence, sheetInput } from './sampleSheet';

describe('the layout', () => {
  test('omits a part without rows and leaves no gap in the numbers', () => {
    const content = { ...sampleContent, sources: sampleContent.sources.slice(0, 2) };
    const sheet = buildAppraisalSheet(
      sheetInput({ explanation: explain(content, sampleEvidence) }),
    );
    expect(sheet.measured).toBeNull();
    expect(sheet.rated?.title).toBe('一、行为评价');
    expect(sheet.result.title).toBe('二、考核结果');
  });

  test('a scheme of measured data only has no second part', () => {
    const content = { ...sampleContent, sources: sampleContent.sources.slice(3) };
    const sheet = buildAppraisalSheet(
      sheetInput({ explanation: explain(content, sampleEvidence) }),
    );
    expect(sheet.rated).toBeNull();
    expect(sheet.footnotes[2]).toBe('本期无缺项，未折算。');
  });

  test.each([4, 5, 6] as const)('keeps to 8 columns with %i sources', (count) => {
    const sheet = buildAppraisalSheet(
      sheetInput({ explanation: explain(manySources(count), sampleEvidence) }),
    );
    const head = sheet.rated?.head;
    const columns = [head?.number, head?.dimension, head?.content, head?.weighted, head?.remark];
    const shown = columns.filter((title) => title !== null && title !== undefined).length;
    expect(shown + (head?.sources.length ?? 0)).toBeLessThanOrEqual(8);
  });
});

test('the shop is not named twice before a unit whose path starts with it', () => {
  expect(unitOf('和记通讯服务部/前台')).toBe('和记通讯服务部/前台');
  expect(unitOf('前台')).toBe('和记通讯服务部 前台');
});

describe('in every language', () => {
  test.each(locales)('%s has words for everything', (locale) => {
    for (const explanation of [
      explain(sampleContent, sampleEvidence),
      explain(sampleContent, { ...sampleEvidence, responses: [] }),
      explain(mixedContent, { reviews: [], responses: [], measurements: [] }),
    ]) {
      const text = JSON.stringify(buildAppraisalSheet(sheetInput({ locale, explanation })));
      expect(text).not.toMatch(/\{\{|undefined|NaN|sheet\.[a-z]/);
    }
  });

  test('a name with the marks of a text template is printed as it is', () => {
    const name = '{{total}} $t(program.name) &amp; <b>';
    const sheet = buildAppraisalSheet(
      sheetInput({ employee: { ...sheetInput().employee, name, unitName: name } }),
    );
    expect(sheet.facts[1]?.value).toBe(name);
    expect(sheet.facts[0]?.value).toBe(`和记通讯服务部 ${name}`);
  });
});

function unitOf(unitName: string): string | undefined {
  const employee = { ...sheetInput().employee, unitName };
  return buildAppraisalSheet(sheetInput({ employee })).facts[0]?.value;
}
