import {
  readRatingKey,
  type KeyPress,
} from '@renderer/features/reviews/ReviewEntryPage/ratingKeys';
import { expect, test } from 'vitest';
import { pointScale } from './buildReview';

const five = pointScale(1, 5);
const ten = pointScale(1, 10);

function press(code: string, changes: Partial<KeyPress> = {}): KeyPress {
  return { code, ctrlKey: false, altKey: false, metaKey: false, isComposing: false, ...changes };
}

function rated(value: string) {
  return { kind: 'rate', value: { kind: 'given', value } };
}

test('a digit rates by the place of the key, also on the number pad', () => {
  expect(readRatingKey(press('Digit4'), five)).toEqual(rated('4'));
  expect(readRatingKey(press('Numpad4'), five)).toEqual(rated('4'));
});

test('on a scale from 1 to 10 the key 0 is the ten', () => {
  expect(readRatingKey(press('Digit0'), ten)).toEqual(rated('10'));
  expect(readRatingKey(press('Digit0'), pointScale(0, 10))).toEqual(rated('0'));
});

test('a digit outside the scale does nothing', () => {
  expect(readRatingKey(press('Digit6'), five)).toBeNull();
  expect(readRatingKey(press('Digit0'), five)).toBeNull();
  expect(readRatingKey(press('Digit5'), pointScale(0, 100))).toBeNull();
});

test('N is not applicable, Delete empties, C and F2 open the comment', () => {
  expect(readRatingKey(press('KeyN'), five)).toEqual({
    kind: 'rate',
    value: { kind: 'notApplicable' },
  });
  expect(readRatingKey(press('Delete'), five)).toEqual({ kind: 'clear' });
  expect(readRatingKey(press('KeyC'), five)).toEqual({ kind: 'comment' });
  expect(readRatingKey(press('F2'), five)).toEqual({ kind: 'comment' });
});

test('keys of an unfinished word of an input method are left alone', () => {
  expect(readRatingKey(press('Digit4', { isComposing: true }), five)).toBeNull();
});

test('keys with Ctrl, Alt or Windows belong to the program and the system', () => {
  expect(readRatingKey(press('Digit4', { ctrlKey: true }), five)).toBeNull();
  expect(readRatingKey(press('KeyN', { altKey: true }), five)).toBeNull();
  expect(readRatingKey(press('KeyC', { metaKey: true }), five)).toBeNull();
  expect(readRatingKey(press('ArrowDown', { ctrlKey: true }), five)).toEqual({
    kind: 'move',
    to: 'nextBlank',
  });
});
