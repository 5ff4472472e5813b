import { answerArithmetic, countAnswers } from '@renderer/features/appraisals/WhyDrawer/answerSum';
import { satisfactionScale } from '@shared/schemes/scales';
import { expect, test } from 'vitest';

const answers = [
  { value: '5', score: '100', count: 19 },
  { value: '4', score: '75', count: 15 },
];

test('the arithmetic of a question can be followed by hand', () => {
  expect(answerArithmetic(answers, '1512.5/17')).toBe('(19×100 + 15×75) ÷ 34 = 3025 ÷ 34 = 88.97');
});

test('no arithmetic is shown where it would not give the score', () => {
  expect(answerArithmetic(answers, '88')).toBeNull();
  expect(answerArithmetic([], null)).toBeNull();
});

test('points that nobody gave are shown with a count of 0, best first', () => {
  expect(
    countAnswers(answers, {
      kind: 'survey',
      questions: ['satisfaction'],
      scale: satisfactionScale,
    }),
  ).toEqual([
    { value: '5', score: '100', count: 19 },
    { value: '4', score: '75', count: 15 },
    { value: '3', score: '50', count: 0 },
    { value: '2', score: '25', count: 0 },
    { value: '1', score: '0', count: 0 },
  ]);
});
