import { locales } from '@shared/domain/locale';
import {
  findingValues,
  schemeChecks,
  type SchemeFinding,
  type SchemeFindingCode,
} from '@shared/scoring/schemeFinding';
import { frontLine } from '@shared/schemes/frontLine';
import { findingWords, passedChecks } from '@shared/sheets/findingWords';
import { describe, expect, it, test } from 'vitest';

const codes = Object.values(schemeChecks).flat();
const path = ['customer', 'satisfaction', 'customerOverall'];
const numbers = Object.fromEntries(findingValues.map((name, i) => [name, String(11 + i)]));

function finding(code: SchemeFindingCode, rest: Partial<SchemeFinding> = {}): SchemeFinding {
  const first = 'customer/satisfaction/customerAttitude';
  const values = { ...numbers, grade: 'good', word: 'pass', first };
  return { code, severity: 'error', path, values, ...rest };
}

describe.each(locales)('a finding in %s', (locale) => {
  it.each(codes)('is told in a sentence with what it needs: %s', (code) => {
    const { title, hint } = findingWords(finding(code), frontLine, locale);
    for (const sentence of [title, hint]) {
      expect(sentence.length).toBeGreaterThan(5);
      expect(sentence).not.toMatch(/\{\{|undefined|“”|「」|""| {2}/);
    }
  });

  it('names the place by the names of the scheme', () => {
    const { place } = findingWords(finding('methodInvalid'), frontLine, locale);
    const [, dimension, indicator] = place.split(' → ');
    const [satisfaction] = frontLine.sources[2]?.dimensions ?? [];
    expect(dimension).toBe(satisfaction?.name[locale]);
    expect(indicator).toBe(satisfaction?.indicators[4]?.name[locale]);
  });
});

test('numbers in sentences are exact', () => {
  const off = finding('weightsOff', { path: [], values: { sum: '0.99999' } });
  expect(findingWords(off, frontLine, 'zh-CN').title).toBe(
    '“整个方案”下面的权重合计 99.999%，不是 100%',
  );
});

test('an open end of a band is a word', () => {
  const gap = finding('bandsGap', { values: { from: '80', to: '' } });
  expect(findingWords(gap, frontLine, 'en').title).toBe(
    '“Overall satisfaction” has no band from 80 to any',
  );
});

test('a check passes if none of its findings is there', () => {
  expect(passedChecks([])).toEqual(Object.keys(schemeChecks));
  expect(passedChecks([finding('bandsGap'), finding('weightsOff')])).toEqual([
    'fields',
    'grades',
    'scales',
    'disclosure',
    'reach',
    'repeats',
  ]);
});
