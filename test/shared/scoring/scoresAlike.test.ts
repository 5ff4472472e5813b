import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SchemeContent } from '@shared/domain/scheme';
import { scoresAlike } from '@shared/scoring/scoresAlike';
import { readyMadeSchemes } from '@shared/schemes/index';

const contents = readyMadeSchemes.map(({ content }) => content);

/** The scheme with every text in one of the three languages written anew. */
function reworded(content: SchemeContent): SchemeContent {
  return JSON.parse(
    JSON.stringify(content, (field, part: unknown) =>
      field === 'zh-CN' && typeof part === 'string' ? `${part}（新）` : part,
    ),
  );
}

/** Every exact number of a scheme, raised by one, one at a time. */
function changedNumbers(content: SchemeContent): readonly SchemeContent[] {
  const text = JSON.stringify({ ...content, trainingTarget: '75' });
  return [...text.matchAll(/"(\d+(?:\.\d+)?)"(?!:)/g)].flatMap(({ index, 0: found }) => {
    const raised = `"1${found.slice(1)}`;
    const changed = text.slice(0, index) + raised + text.slice(index + found.length);
    return text.slice(0, index).endsWith('"trainingTarget":') ? [] : [JSON.parse(changed)];
  });
}

describe('two versions of a scheme', () => {
  test('score alike if they differ in words, or in the target of training', () => {
    for (const content of contents) {
      expect(scoresAlike(content, reworded(content))).toBe(true);
      expect(scoresAlike(content, { ...content, trainingTarget: '60' })).toBe(true);
    }
  });

  test('do not if any weight, anchor, limit or grade line differs', () => {
    for (const content of contents) {
      const changed = changedNumbers(content);
      expect(changed.length).toBeGreaterThan(20);
      for (const each of changed) expect(scoresAlike(content, each)).toBe(false);
    }
  });

  test('do not if they are different schemes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...contents), fc.constantFrom(...contents), (one, other) => {
        expect(scoresAlike(one, other)).toBe(one === other);
      }),
    );
  });
});
