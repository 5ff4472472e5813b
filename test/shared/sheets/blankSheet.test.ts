import { blankKinds, type BlankKind } from '@shared/domain/blankKind';
import { appraisalIdSchema } from '@shared/domain/ids';
import { locales, type Locale } from '@shared/domain/locale';
import type { SchemeContent } from '@shared/domain/scheme';
import { buildBlankSheet } from '@shared/sheets/blankSheet';
import { readEntryCode } from '@shared/sheets/entryCode';
import { describe, expect, test } from 'vitest';
import { sampleContent } from './sampleScheme';

function build(kind: BlankKind, content: SchemeContent = sampleContent, locale: Locale = 'zh-CN') {
  return buildBlankSheet({
    kind,
    shopName: '和记通讯服务部',
    sheetNo: '202611-0005',
    cycle: { kind: 'month', startsOn: '2026-11-01', endsOn: '2026-11-30' },
    appraisalId: appraisalIdSchema.parse('0193e9a4-7b1c-7cc3-98c4-dc0c0c07398f'),
    employee: { employeeNo: '0005', name: '陈静', positionName: '前台客服', superiorName: '孙丽' },
    content,
    locale,
  });
}

describe('a blank sheet', () => {
  test('of a source has every indicator of that source once, numbered through', () => {
    for (const kind of ['self', 'superior'] as const) {
      const asked = sampleContent.sources
        .filter(({ key }) => key === kind)
        .flatMap(({ dimensions }) => dimensions.flatMap(({ indicators }) => indicators));
      const items = build(kind)?.ratings?.groups.flatMap((group) => group.items) ?? [];
      expect(items.map(({ name }) => name)).toEqual(asked.map(({ name }) => name['zh-CN']));
      expect(items.map(({ number }) => number)).toEqual(asked.map((_, place) => place + 1));
    }
  });

  test('has a circle for every point of the scale, best first', () => {
    for (const { points } of build('self')?.ratings?.groups.flatMap(({ items }) => items) ?? []) {
      expect(points.map(({ value }) => value)).toEqual(['5', '4', '3', '2', '1']);
    }
  });

  test('of a scale with more than eleven points has a field for the number', () => {
    const content: SchemeContent = JSON.parse(
      JSON.stringify(sampleContent).replaceAll('"max":5', '"max":100'),
    );
    const items = build('superior', content)?.ratings?.groups.flatMap((group) => group.items) ?? [];
    expect(items.length).toBeGreaterThan(0);
    for (const { points, write } of items) {
      expect(points).toEqual([]);
      expect(write).toContain('100');
    }
  });

  test('for customers asks one item per question and says nothing of the employee but the name', () => {
    const sheet = build('survey');
    const asked = sampleContent.sources
      .filter(({ key }) => key === 'customer')
      .flatMap(({ dimensions }) => dimensions.flatMap(({ indicators }) => indicators))
      .flatMap(({ basis }) => (basis.kind === 'survey' ? basis.questions : []));
    expect(sheet?.ratings?.groups.flatMap((group) => group.items)).toHaveLength(asked.length);
    const { code: _code, number: _number, ...printed } = sheet ?? {};
    const text = JSON.stringify(printed);
    expect(text).toContain('陈静');
    for (const hidden of ['0005', '孙丽', '前台客服']) expect(text).not.toContain(hidden);
    expect(sheet?.signatures).toEqual([]);
  });

  test('is not there for a source that the scheme does not have', () => {
    const sources = sampleContent.sources.filter(({ key }) => key !== 'self');
    expect(build('self', { ...sampleContent, sources })).toBeNull();
  });

  test('of spot checks has rows to write in, whatever the scheme', () => {
    expect(build('spotCheck', { ...sampleContent, sources: [] })?.log?.rows).toBeGreaterThan(9);
  });

  test.each(locales)('carries its code and a title of its own in %s', (locale) => {
    const sheets = blankKinds.flatMap((kind) => build(kind, sampleContent, locale) ?? []);
    expect(new Set(sheets.map(({ title }) => title)).size).toBe(sheets.length);
    expect(sheets.length).toBeGreaterThan(3);
    for (const { code } of sheets) expect(readEntryCode(code.text)?.idEnding).toBe('0c0c07398f');
  });
});
