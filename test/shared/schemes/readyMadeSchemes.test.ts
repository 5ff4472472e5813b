import { describe, expect, it } from 'vitest';
import { compare, denominatorOf, formatFraction, sum, toFraction } from '@shared/base/fraction';
import { readyMadeKeys } from '@shared/contract/scheme';
import { locales, type LocalText } from '@shared/domain/locale';
import type { Method } from '@shared/domain/method';
import { schemeContentSchema, type Indicator, type SchemeContent } from '@shared/domain/scheme';
import { gradeForScore } from '@shared/scoring/gradeForScore';
import { likertExact } from '@shared/scoring/likert';
import { scoreIndicatorExact } from '@shared/scoring/scoreIndicator';
import { readyMadeSchemes } from '@shared/schemes';
import { gradeText } from '@shared/text/grade';

describe('the list of ready-made schemes', () => {
  it('holds exactly the schemes that can be taken over', () => {
    expect(readyMadeSchemes.map(({ key }) => key)).toEqual([...readyMadeKeys]);
  });

  it('describes each scheme in three texts of its own', () => {
    for (const { description } of readyMadeSchemes) {
      expect(new Set(locales.map((locale) => description[locale])).size).toBe(3);
    }
  });
});

describe.each(readyMadeSchemes.map(({ key, content }) => ({ key, content })))(
  'the ready-made scheme $key',
  ({ content }) => {
    it('has the shape of a scheme', () => {
      expect(schemeContentSchema.parse(content)).toEqual(content);
    });

    it('weighs siblings so that they add up to exactly 1', () => {
      const siblings = [
        content.sources,
        ...content.sources.map((source) => source.dimensions),
        ...content.sources.flatMap((source) => source.dimensions.map((each) => each.indicators)),
      ];
      for (const children of siblings) {
        const total = sum(children.map(({ weight }) => toFraction(weight)));
        expect(formatFraction(total)).toBe('1');
      }
    });

    it('grades the whole range from the highest grade down to 0, on printed scores', () => {
      const minimums = content.grades.map(({ minimum }) => toFraction(minimum));
      expect(content.grades.at(-1)?.minimum).toBe('0');
      for (const [i, minimum] of minimums.entries()) {
        const above = minimums[i - 1];
        if (above !== undefined) expect(compare(minimum, above)).toBeLessThan(0);
        expect(denominatorOf(minimum)).toBe(1n);
      }
      expect(content.grades.map(({ coefficient }) => coefficient)).toEqual([
        '1.5',
        '1.2',
        '1.0',
        '0.8',
      ]);
    });

    it('scores a better point or measurement never lower, and always from 0 to 100', () => {
      for (const indicator of indicatorsOf(content)) {
        const scores = scoresFromWorstToBest(indicator);
        expect(scores.length).toBeGreaterThan(1);
        for (const [i, score] of scores.entries()) {
          expect(compare(score, toFraction('0'))).toBeGreaterThanOrEqual(0);
          expect(compare(score, toFraction('100'))).toBeLessThanOrEqual(0);
          const worse = scores[i - 1];
          if (worse !== undefined) expect(compare(score, worse)).toBeGreaterThan(0);
        }
      }
    });

    it('never gives a point a score outside the grade that its word names', () => {
      const cuts = content.grades.map(({ key, minimum }) => ({ label: key, min: minimum }));
      for (const { basis } of indicatorsOf(content)) {
        if (basis.kind === 'measurement' || basis.kind === 'events') continue;
        for (const [i, words] of (basis.scale.words ?? []).entries()) {
          const score = likertExact(String(basis.scale.min + i), {
            k: basis.scale.max,
            min: basis.scale.min,
            convention: basis.scale.conversion.kind,
            table: basis.scale.conversion.kind === 'table' ? basis.scale.conversion.scores : null,
          });
          const grade = gradeForScore(score, cuts, content.decimals, 'rounded').label;
          for (const locale of locales) {
            const named = Object.entries(gradeText[locale]).find(
              ([, word]) => word === words[locale],
            );
            if (named !== undefined) expect(grade).toBe(named[0]);
          }
        }
      }
    });

    it('has a word and, for ratings, a description for each point', () => {
      for (const { basis } of indicatorsOf(content)) {
        if (basis.kind === 'measurement' || basis.kind === 'events') continue;
        const points = basis.scale.max - basis.scale.min + 1;
        expect(basis.scale.words).toHaveLength(points);
        if (basis.kind === 'rating') expect(basis.anchors).toHaveLength(points);
      }
    });

    it('uses a key once inside a source and for one name across sources', () => {
      const names = new Map<string, LocalText>();
      for (const source of content.sources) {
        const indicators = source.dimensions.flatMap((dimension) => dimension.indicators);
        expect(new Set(source.dimensions.map(({ key }) => key)).size).toBe(
          source.dimensions.length,
        );
        expect(new Set(indicators.map(({ key }) => key)).size).toBe(indicators.length);
        for (const { key, name } of [...source.dimensions, ...indicators]) {
          expect(names.get(key) ?? name).toEqual(name);
          names.set(key, name);
        }
      }
    });

    it('names a course for each dimension, the same one in every source', () => {
      const courses = new Map<string, unknown>();
      for (const { key, training } of content.sources.flatMap((source) => source.dimensions)) {
        expect(training).toBeDefined();
        expect(courses.get(key) ?? training).toEqual(training);
        courses.set(key, training);
      }
    });
  },
);

function indicatorsOf(content: SchemeContent): readonly Indicator[] {
  return content.sources.flatMap((source) =>
    source.dimensions.flatMap((dimension) => dimension.indicators),
  );
}

function scoresFromWorstToBest({ basis }: Indicator) {
  if ('scale' in basis) {
    const { min, max, conversion } = basis.scale;
    const table = conversion.kind === 'table' ? conversion.scores : null;
    return Array.from({ length: max - min + 1 }, (_, i) =>
      likertExact(String(min + i), { k: max, min, convention: conversion.kind, table }),
    );
  }
  const { method } = basis;
  if (method.type === 'bands') {
    return method.bands.map(({ score }) => toFraction(score)).toSorted(compare);
  }
  if (method.type === 'ratio') return triedAt(method, ['0', '1', method.target]);
  if (method.type !== 'linear') throw new Error('Say how this method is tried from worst to best');
  const byX = method.anchors.toSorted((a, b) => compare(toFraction(a.x), toFraction(b.x)));
  const fromWorst = method.direction === 'lower' ? byX.toReversed() : byX;
  return triedAt(
    method,
    fromWorst.map(({ x }) => x),
  );
}

function triedAt(method: Method, values: readonly string[]) {
  return values.map((x) => {
    const result = scoreIndicatorExact(method, x);
    if (result.status !== 'ok') throw new Error(`The method gives no score at ${x}`);
    return result.score;
  });
}
