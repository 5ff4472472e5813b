import { normaliseText, wordKey } from './normaliseText';
import type { QuestionAspect } from './recognition';
import { questionWords } from './words/questionWords';

/** A column heading taken apart: `2、请评价：—服务态度` → item 服务态度. */
export interface Heading {
  /** The whole heading, tidied. */
  readonly text: string;
  /** What is compared with the word lists: lower case, without number and marks. */
  readonly key: string;
  /** The part that names the one thing asked: row of a grid, or the whole question. */
  readonly item: string;
}

const leadingNumber = /^(?:q ?)?\d+ ?[、.)::](?!\d) ?/iu;
const trailingMarks = / ?(?:\((?:必填|自动|自動|选填|選填|单选|單選|required)\)|\*|[::?？]) ?$/iu;

/** Takes a heading apart; numbering and remarks such as （必填） are cut off. */
export function readHeading(raw: string): Heading {
  const text = normaliseText(raw);
  const bare = cutMarks(text.replace(leadingNumber, ''));
  return { text, key: withoutBlanks(wordKey(bare)), item: cutMarks(lastPart(bare)) };
}

/** `姓 名` is 姓名: Chinese words are spread with blanks to look even. */
function withoutBlanks(key: string): string {
  return /^[\p{Script=Han} ]+$/u.test(key) ? key.replaceAll(' ', '') : key;
}

function cutMarks(text: string): string {
  let bare = text;
  while (trailingMarks.test(bare)) bare = bare.replace(trailingMarks, '');
  return bare;
}

/** Row of a grid question as the known programs write it; the whole text if it is none. */
function lastPart(text: string): string {
  const patterns = [
    /^.+\[(.+)\]$/u,
    /^第\d+题\((.+)\)$/u,
    /^.+(?:—| \/ | - )(.+)$/u,
    /^[^::]+[::](.+)$/u,
  ];
  for (const pattern of patterns) {
    const part = pattern.exec(text)?.[1]?.trim();
    if (part !== undefined && part !== '') return part;
  }
  return text;
}

/** True for a heading that is a code and does not say what was asked: `Q7ART`, `RATE[SQ001]`. */
export function isCodeHeading({ text }: Heading): boolean {
  return /^(?=.*\d|[A-Z_]{2,}$)[\w*[\].-]{1,20}$/u.test(text);
}

const expectationWords = /期望|期待|预期|預期|expect|기대/iu;
const perceptionWords =
  /感知|实际感受|實際感受|实际|實際|perceiv|perception|actual|인지|현재|체감/iu;

/** Which half of a SERVQUAL pair a heading announces; null for any other question. */
export function aspectOf({ text }: Heading): QuestionAspect | null {
  if (perceptionWords.test(text)) return 'perception';
  return expectationWords.test(text) ? 'expectation' : null;
}

const overallWords = /整体|总体|综合|整體|總體|綜合|overall|in general/u;

/**
 * Key of the question a heading asks: one of the standard keys, or `q:<text>`. `isSure` is false
 * when the words of several standard questions stand in it, or of none.
 */
export function questionKeyFor(heading: Heading): {
  readonly key: string;
  readonly isKnown: boolean;
  readonly isSure: boolean;
} {
  const item = wordKey(heading.item);
  const all = questionWords.filter(({ contains }) => contains.some((word) => item.includes(word)));
  // "Satisfaction with the speed" asks about the speed; only "overall" makes it the overall one.
  const others = all.filter(({ key }) => key !== 'overall');
  const found = others.length === 1 && !overallWords.test(item) ? others : all;
  const first = found[0];
  if (first !== undefined) return { key: first.key, isKnown: true, isSure: found.length === 1 };
  return { key: `q:${item.slice(0, 80)}`, isKnown: false, isSure: false };
}
