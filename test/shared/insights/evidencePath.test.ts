import { posix } from 'node:path';
import type { Evidence } from '@shared/scoring/evidence';
import { scoreAppraisal } from '@shared/scoring/scoreAppraisal';
import { insightSentence } from '@shared/insights/insightSentence';
import { translate } from '@shared/text/translate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allSources, isBelow, type Source } from '@test/architecture/sources';
import {
  buildDimension,
  buildIndicator,
  buildScheme,
  buildSource,
  fivePoints,
  rated,
} from '@test/shared/scoring/buildScheme';
import { everyInsight, flatInsights } from './everyInsight';
import { exportedFunctions } from './exportedFunctions';

describe('the evidence path', () => {
  it('is not within reach of the record path, not even by a type or by a detour', () => {
    const reached = filesReachedFrom('shared/scoring');
    expect(reached.length).toBeGreaterThan(60);
    const forbidden = reached.filter(
      (each) => isBelow(each, ['shared/statistics', 'shared/insights']) || each === 'jstat',
    );
    expect(forbidden).toEqual([]);
  });

  it('computes every insight from frozen records and leaves them as they are', () => {
    fc.assert(
      fc.property(shop, (evidences) => {
        const group = evidences.map((evidence) => ({
          evidence,
          tree: scoreAppraisal(content, evidence),
        }));
        const before = structuredClone({ content, group });
        deepFreeze({ content, group });
        const sentences = flatInsights(everyInsight(content, group)).map((insight) =>
          insightSentence(insight, t),
        );
        expect(sentences.filter((sentence) => sentence?.includes('{{'))).toEqual([]);
        expect(sentences.length).toBeGreaterThan(40);
        expect({ content, group }).toEqual(before);
        expect(evidences.map((evidence) => scoreAppraisal(content, evidence))).toEqual(
          before.group.map(({ tree }) => tree),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('is tried with every function that makes an insight', () => {
    const makers = [...exportedFunctions('shared/insights').keys()].filter((name) =>
      /Insights?$/.test(name),
    );
    const evidences = fc.sample(shop, { numRuns: 1, seed: 1 })[0] ?? [];
    const group = evidences.map((evidence) => ({
      evidence,
      tree: scoreAppraisal(content, evidence),
    }));
    expect(Object.keys(everyInsight(content, group)).toSorted()).toEqual(makers.toSorted());
  });
});

const t = translate('zh-CN');

const asked = buildIndicator({ kind: 'survey', questions: ['asked'], scale: fivePoints }, 'asked');
const content = buildScheme({
  sources: [
    buildSource([buildDimension([buildIndicator(rated, 'own')], 'd1')], {
      key: 'self',
      weight: '1/5',
    }),
    buildSource([buildDimension([buildIndicator(rated, 'given')], 'd2')], {
      key: 'superior',
      weight: '3/10',
    }),
    buildSource([buildDimension([asked], 'd3')], { key: 'customer', weight: '1/2' }),
  ],
});

const point = fc.integer({ min: 1, max: 5 }).map(String);

const oneEmployee: fc.Arbitrary<Evidence> = fc
  .record({ own: fc.option(point), given: point, answers: fc.array(point, { maxLength: 30 }) })
  .map(({ own, given, answers }) => ({
    reviews: [
      ...(own === null ? [] : [reviewOf('self', 'own', own)]),
      reviewOf('superior', 'given', given),
    ],
    responses: answers.map((value) => ({ answers: { asked: { value, min: 1, max: 5 } } })),
    measurements: [],
  }));

const shop = fc.array(oneEmployee, { minLength: 2, maxLength: 14 });

function reviewOf(source: 'self' | 'superior', key: string, value: string) {
  return { source, reviewerName: source, ratings: { [key]: { kind: 'given' as const, value } } };
}

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  Object.values(value).forEach(deepFreeze);
}

/** All files and packages that the files of a folder import, directly or by way of others. */
function filesReachedFrom(folder: string): readonly string[] {
  const byPath = new Map(allSources().map((source) => [source.path, source]));
  const reached = new Set([...byPath.keys()].filter((path) => isBelow(path, [folder])));
  for (const path of reached) {
    const source = byPath.get(path);
    if (source === undefined) continue;
    for (const target of targetsOf(source)) reached.add(target);
  }
  return [...reached];
}

function targetsOf({ path, parsed, text }: Source): readonly string[] {
  const { staticImports, staticExports, dynamicImports } = parsed.module;
  const specifiers = [
    ...staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
    ...dynamicImports.map(({ moduleRequest: { start, end } }) => text.slice(start + 1, end - 1)),
  ];
  return specifiers.map((specifier) => {
    if (specifier.startsWith('.')) return `${posix.join(posix.dirname(path), specifier)}.ts`;
    return specifier.startsWith('@shared/') ? `${specifier.slice(1)}.ts` : specifier;
  });
}
