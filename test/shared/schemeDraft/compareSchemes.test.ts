import { compareSchemes } from '@shared/schemeDraft/compareSchemes';
import { addDimension, movePart, removePart } from '@shared/schemeDraft/parts';
import { changeIndicator } from '@shared/schemeDraft/siblings';
import { setWeight } from '@shared/schemeDraft/weights';
import { withWords } from '@shared/schemeDraft/words';
import { sameInEveryLocale } from '@shared/domain/locale';
import { frontLine } from '@shared/schemes/frontLine';
import { schemeDifferenceWords } from '@shared/sheets/schemeDifferenceWords';
import { expect, test } from 'vitest';

test('two equal versions differ in nothing', () => {
  expect(compareSchemes(frontLine, structuredClone(frontLine))).toEqual([]);
});

test('a changed weight is told with the part and both numbers', () => {
  const after = setWeight(setWeight(frontLine, ['superior'], '0.25'), ['customer'], '0.55');
  const found = compareSchemes(frontLine, after);
  expect(found).toEqual([
    { kind: 'changed', path: ['superior'], field: 'weight' },
    { kind: 'changed', path: ['customer'], field: 'weight' },
  ]);
  const [first] = found;
  if (first === undefined) throw new Error('Nothing differs');
  expect(schemeDifferenceWords(first, frontLine, after, 'zh-CN')).toEqual({
    place: '上级评',
    what: '权重',
    before: ['30 %'],
    after: ['25 %'],
  });
});

test('parts that were added, removed and moved are told as such', () => {
  const [added] = addDimension(frontLine, ['customer'], sameInEveryLocale('回访'));
  const after = movePart(removePart(added, ['customer', 'speed']), ['self'], 1);
  expect(compareSchemes(frontLine, after)).toEqual([
    { kind: 'removed', path: ['customer', 'speed'] },
    { kind: 'added', path: ['customer', 'dimension'] },
    { kind: 'moved', path: [] },
  ]);
});

test('a changed rule is told line by line, an unfinished one is only called so', () => {
  const path = ['customer', 'complaint', 'complaintRate'];
  const withAnchor = (x: string) =>
    changeIndicator(frontLine, path, (indicator) => {
      if (indicator.basis.kind !== 'measurement') return indicator;
      const anchors = [
        { x, s: '100' },
        { x: '3', s: '0' },
      ];
      const method = { type: 'linear' as const, direction: 'lower' as const, anchors };
      return { ...indicator, basis: { ...indicator.basis, method } };
    });
  const [difference] = compareSchemes(frontLine, withAnchor('1'));
  if (difference === undefined) throw new Error('Nothing differs');
  expect(difference).toEqual({ kind: 'changed', path, field: 'basis' });
  const words = schemeDifferenceWords(difference, frontLine, withAnchor('1'), 'en');
  expect(words.place).toBe('Customer → Complaints → Complaint rate');
  expect(words.before).toHaveLength(5);
  expect(words.after).toHaveLength(4);
  expect(schemeDifferenceWords(difference, frontLine, withAnchor(''), 'en').after).toEqual([
    'Data',
    '(not finished)',
  ]);
});

test('a name typed once holds in all languages until one gets its own', () => {
  const typed = withWords(sameInEveryLocale('热线'), 'zh-CN', '热线一组');
  expect(typed).toEqual(sameInEveryLocale('热线一组'));
  const given = { ...typed, en: 'Hotline 1' };
  expect(withWords(given, 'zh-CN', '热线二组')).toEqual({
    'zh-CN': '热线二组',
    'zh-TW': '热线二组',
    en: 'Hotline 1',
  });
});
