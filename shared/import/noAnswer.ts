import { wordKey } from './normaliseText';

/** Texts that mean "no answer"; a missing answer is never a score (imports 4.18). */
const noAnswerWords: ReadonlySet<string> = new Set([
  '',
  '-',
  '--',
  '—',
  '/',
  '\\',
  '?',
  '.',
  'n/a',
  'na',
  'none',
  'null',
  'nil',
  'blank',
  '(空)',
  '(跳过)',
  '(跳過)',
  '空',
  '跳过',
  '跳過',
  '不适用',
  '不適用',
  '未评价',
  '未評價',
  '未评分',
  '未評分',
  '未填写',
  '未填寫',
  '未作答',
  '未选择',
  '没用过',
  '沒用過',
  '未使用',
  '不清楚',
  '不知道',
  '无',
  '無',
  'not offered',
  'offered',
  'not applicable',
  'not rated',
  'unrated',
  'no answer',
  'no rating',
  'never used',
  "don't know",
  "i don't know",
]);

const noAnswerNumbers: ReadonlySet<number> = new Set([-1, -2, -3, -8, -9, -77, -88, -99, -999]);

/** True for cells that stand for "nothing was answered", as text or as a code number. */
export function isNoAnswer(text: string): boolean {
  const key = wordKey(text);
  return noAnswerWords.has(key) || (/^-\d+(?:\.0+)?$/u.test(key) && noAnswerNumbers.has(+key));
}
