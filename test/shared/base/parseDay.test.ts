import { parseDay } from '@shared/base/parseDay';
import { expect, test } from 'vitest';

const november = '2026-11-01';

test.each(['1127', '11-27', '11/27', '11.27', '11月27日', '１１２７', ' 11 - 27 '])(
  '%s is a day of the cycle',
  (typed) => expect(parseDay(typed, november)).toBe('2026-11-27'),
);

test.each(['2026-11-27', '20261127', '2026年11月27日', '2026/11/27'])(
  '%s keeps its year',
  (typed) => expect(parseDay(typed, '2020-01-01')).toBe('2026-11-27'),
);

test('a month before the cycle lies in the next year', () => {
  expect(parseDay('0105', november)).toBe('2027-01-05');
});

test.each(['', '1131', '1332', '27', 'soon', '2026-02-30'])('%s is no day', (typed) =>
  expect(parseDay(typed, november)).toBeNull(),
);
