import { readDigit, readWaiting } from '@renderer/features/paperSurveys/PaperSurveyPage/readDigit';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

const five = { min: 1, max: 5 };
const zeroToTen = { min: 0, max: 10 };
const hundred = { min: 0, max: 100 };

describe('a digit in the cell of a question', () => {
  it('rates at once on a scale of five', () => {
    expect(readDigit('', 4, five)).toEqual({ kind: 'rate', value: '4' });
    expect(readDigit('', 0, five)).toEqual({ kind: 'refuse' });
    expect(readDigit('', 6, five)).toEqual({ kind: 'refuse' });
  });

  it('waits after 1 on a scale that goes to 10, and takes 0 for ten', () => {
    expect(readDigit('', 9, zeroToTen)).toEqual({ kind: 'rate', value: '9' });
    expect(readDigit('', 0, zeroToTen)).toEqual({ kind: 'rate', value: '0' });
    expect(readDigit('', 1, zeroToTen)).toEqual({ kind: 'wait', typed: '1' });
    expect(readDigit('1', 0, zeroToTen)).toEqual({ kind: 'rate', value: '10' });
  });

  it('gives a digit that cannot follow to the next question', () => {
    expect(readDigit('1', 5, zeroToTen)).toEqual({ kind: 'carry', value: '1' });
  });

  it('takes 0 for ten where no point is 0', () => {
    expect(readDigit('', 0, { min: 1, max: 10 })).toEqual({ kind: 'rate', value: '10' });
  });

  test('what waits is the answer when the cell is left, unless it is below the scale', () => {
    expect(readWaiting('1', zeroToTen)).toBe('1');
    expect(readWaiting('', zeroToTen)).toBeNull();
    expect(readWaiting('3', { min: 5 })).toBeNull();
  });

  it('can type every point of every scale with its own digits', () => {
    const scales = fc.constantFrom(
      five,
      zeroToTen,
      hundred,
      { min: 1, max: 7 },
      { min: 1, max: 10 },
    );
    fc.assert(
      fc.property(scales, fc.nat(100), (scale, drawn) => {
        const point = scale.min + (drawn % (scale.max - scale.min + 1));
        let waiting = '';
        for (const digit of String(point)) {
          const step = readDigit(waiting, Number(digit), scale);
          if (step.kind === 'rate') return step.value === String(point);
          if (step.kind !== 'wait') return false;
          waiting = step.typed;
        }
        return readWaiting(waiting, scale) === String(point);
      }),
    );
  });
});
