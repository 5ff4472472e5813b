import {
  goBack,
  goForward,
  recordChange,
  startHistory,
  type DraftHistory,
} from '@renderer/features/schemes/SchemeEditPage/draftHistory';
import type { SchemeContent } from '@shared/domain/scheme';
import { frontLine } from '@shared/schemes/frontLine';
import fc from 'fast-check';
import { expect, test } from 'vitest';

function named(name: string): SchemeContent {
  return { ...frontLine, name: { 'zh-CN': name, 'zh-TW': name, en: name } };
}

function nameOf({ present }: DraftHistory): string {
  return present.name.en;
}

test('typing on in one field is one step, another field is the next', () => {
  const typed = ['a', 'ab', 'abc'].reduce(
    (history, text) =>
      recordChange(history, { content: named(text), words: 'name', field: 'name' }),
    startHistory(named('')),
  );
  expect(typed.past).toHaveLength(1);
  const other = recordChange(typed, { content: named('x'), words: 'weight', field: 'weight' });
  expect(nameOf(goBack(other))).toBe('abc');
  expect(nameOf(goBack(goBack(other)))).toBe('');
});

test('back and forth come out where they started, whatever was done', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string(), { minLength: 1, maxLength: 60 }),
      fc.nat(60),
      (names, back) => {
        const end = names.reduce(
          (history, name) => recordChange(history, { content: named(name), words: name }),
          startHistory(named('start')),
        );
        const steps = Math.min(back, end.past.length);
        let history = end;
        for (let step = 0; step < steps; step += 1) history = goBack(history);
        const all = ['start', ...names];
        expect(nameOf(history)).toBe(all[all.length - 1 - steps]);
        for (let step = 0; step < steps; step += 1) history = goForward(history);
        expect(nameOf(history)).toBe(nameOf(end));
      },
    ),
  );
});

test('fifty steps are kept, and a new change ends the way forward', () => {
  const names = Array.from({ length: 60 }, (_, place) => `n${place}`);
  const end = names.reduce(
    (history, name) => recordChange(history, { content: named(name), words: name }),
    startHistory(named('start')),
  );
  expect(end.past).toHaveLength(50);
  const changed = recordChange(goBack(end), { content: named('new'), words: 'new' });
  expect(changed.future).toEqual([]);
  expect(nameOf(goBack(startHistory(named('only'))))).toBe('only');
});
