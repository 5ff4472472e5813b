import { candidateKinds, type YearResult } from '@shared/domain/candidate';
import { defaultFeedbackRule } from '@shared/domain/feedbackRule';
import { describe, expect, it } from 'vitest';

const rule = { ...defaultFeedbackRule, excellentYears: 2, raiseFrom: '85' };
const reaches = (display: string, raiseFrom: string) => Number(display) >= Number(raiseFrom);
const year = (startsOn: number, display: string, grade: YearResult['grade']): YearResult => ({
  startsOn: `${startsOn}-01-01`,
  display,
  grade,
});

describe('who the results of the years propose', () => {
  it('two years at the best grade, one after the other, in any order', () => {
    const years = [year(2025, '91.0', 'excellent'), year(2026, '92.0', 'excellent')];
    expect(candidateKinds(rule, years, reaches)).toEqual(['promotion', 'raise']);
    expect(candidateKinds(rule, years.toReversed(), reaches)).toEqual(['promotion', 'raise']);
  });

  it.each([
    ['one year only', [year(2026, '92.0', 'excellent')]],
    ['a gap', [year(2024, '91.0', 'excellent'), year(2026, '92.0', 'excellent')]],
    ['another grade before', [year(2025, '89.9', 'good'), year(2026, '92.0', 'excellent')]],
  ])('nobody for promotion with %s', (_, years) => {
    expect(candidateKinds(rule, years, reaches)).toEqual(['raise']);
  });

  it('a raise by the last year alone, from the limit on', () => {
    const last = (display: string) =>
      candidateKinds(rule, [year(2025, '99.0', 'good'), year(2026, display, 'good')], reaches);
    expect([last('84.9'), last('85.0')]).toEqual([[], ['raise']]);
  });

  it('nobody without a result', () => {
    expect(candidateKinds(rule, [], reaches)).toEqual([]);
    const none: YearResult = { startsOn: '2026-01-01', display: null, grade: null };
    expect(candidateKinds(rule, [none], reaches)).toEqual([]);
  });
});
