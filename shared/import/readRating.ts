import { normaliseText, wordKey } from './normaliseText';
import { scaleWords } from './words/scaleWords';
import type { ScaleWords } from './words/otherScaleWords';

/** How an answer was written; a scale is inferred from the ways found in one column. */
export type RatingForm = 'number' | 'points' | 'label' | 'stars' | 'word' | 'code' | 'percent';

export interface ReadRating {
  /** Decimal text without trailing zeros, e.g. '4' or '4.5'. */
  readonly value: string;
  readonly form: RatingForm;
  /** Highest possible value if the cell itself shows it (stars, `4/5`, words of five steps). */
  readonly outOf: number | null;
  /** The words of a label, as `wordKey` gives them: `5 - Very satisfied` has `very satisfied`. */
  readonly label: string | null;
}

/** Scales whose words are read without looking at the rest of the column. */
const usualScales = scaleWords.filter(({ steps }) => steps.length === 5);

/** Value of a word on a scale, best step highest; null if the scale does not know it. */
export function wordValue({ steps }: ScaleWords, word: string): number | null {
  const step = steps.findIndex((words) => words.includes(word));
  if (step < 0) return null;
  // Two steps are no degrees: the better one is 1, the other 0.
  return steps.length === 2 ? 1 - step : steps.length - step;
}

/** Value of a word on the first usual scale of five steps that knows it. */
export function usualWordValue(word: string): number | null {
  for (const scale of usualScales) {
    const value = wordValue(scale, word);
    if (value !== null) return value;
  }
  return null;
}

/**
 * Reads one answer of a rating question: `4`, `4.0`, `４`, `4分`, `很满意(5分)`, `5 - Very satisfied`,
 * `★★★★☆`, `4/5`, `80%`, `A4`, `满意`, `Satisfied`. Returns null for anything else; whether the
 * value lies on the scale of the question is not decided here (imports 1d).
 */
export function readRating(text: string): ReadRating | null {
  const stars = /^([★⭐🌟]+)([☆✩]*)$/u.exec(normaliseText(text).replace(/[\ufe0f ]/gu, ''));
  if (stars) {
    const filled = Array.from(stars[1] ?? '').length;
    const all = filled + Array.from(stars[2] ?? '').length;
    const outOf = stars[2] === '' ? null : all;
    return { value: String(filled), form: 'stars', outOf, label: null };
  }
  const key = wordKey(text).replace(optionLetter, '');
  const word = usualWordValue(key);
  if (word !== null) return { value: String(word), form: 'word', outOf: 5, label: key };
  return readNumber(key);
}

const numberForms: readonly { readonly form: RatingForm; readonly pattern: RegExp }[] = [
  { form: 'number', pattern: /^([+-]?\d+(?:\.\d+)?)$/u },
  { form: 'number', pattern: /^(\d{1,2},\d{1,2})$/u },
  { form: 'points', pattern: /^(\d+(?:\.\d+)?) ?(?:分|点|點|星|级|級|颗星|顆星|points?|stars?)$/u },
  { form: 'percent', pattern: /^(\d+(?:\.\d+)?) ?%$/u },
  { form: 'code', pattern: /^a([1-9]|10)$/u },
];

const labelForms: readonly RegExp[] = [
  /^(?<label>.*[^\d.\s([:-]) ?[([:-]? ?(?<value>\d+(?:\.\d+)?) ?(?:分|点|點|星|points?)[)\]]?$/u,
  /^(?<label>.*[^\d.\s]) ?[([](?<value>10|\d)[)\]]$/u,
  /^(?<value>100|10|\d) ?(?:分|点|點|星)? ?(?:[-–—:=.、,]|->|\() ?(?<label>[^\d\s)][^)]*)\)?$/u,
  /^[([](?<value>100|10|\d) ?(?:分|点|點|星)?[)\]] ?(?<label>[^\d\s)][^)]*)$/u,
];
/** `⑤非常满意` is 5非常满意 once it is tidied; only a known word makes that a label. */
const gluedLabel = /^(?<value>10|\d)(?<label>\p{L}.*)$/u;
/** `A.非常满意` names the option in front of its words. */
const optionLetter = /^[a-h] ?[.、:)] ?(?=\p{L}{2})/u;

const chineseDigits = '零一二三四五六七八九十';

function readNumber(key: string): ReadRating | null {
  const outOf = /^(\d+(?:\.\d+)?) ?(?:\/|out of|of) ?(\d+)$/u.exec(key);
  if (outOf) {
    const [, value = '', highest] = outOf;
    return { value: decimalText(value), form: 'points', outOf: Number(highest), label: null };
  }
  const spoken = /^([一二三四五六七八九十])(?:分|星|颗星|顆星|星级)$/u.exec(key)?.[1];
  if (spoken !== undefined) {
    const value = String(chineseDigits.indexOf(spoken));
    return { value, form: 'points', outOf: null, label: null };
  }
  for (const { form, pattern } of numberForms) {
    const found = pattern.exec(key)?.[1];
    if (found !== undefined) {
      return { value: decimalText(found.replace(',', '.')), form, outOf: null, label: null };
    }
  }
  for (const pattern of labelForms) {
    const groups = pattern.exec(key)?.groups;
    const value = groups?.['value'];
    if (value !== undefined) {
      const label = groups?.['label']?.trim() ?? null;
      return { value: decimalText(value), form: 'label', outOf: null, label };
    }
  }
  const glued = gluedLabel.exec(key)?.groups;
  if (glued?.['label'] === undefined || usualWordValue(glued['label']) === null) return null;
  const value = decimalText(glued['value'] ?? '');
  return { value, form: 'label', outOf: null, label: glued['label'] };
}

/** Key under which two ways of writing the same answer are one: `4`, `4.0` and `４` are. */
export function answerKey(text: string): string {
  const key = wordKey(text).replace(optionLetter, '');
  return /^[+-]?\d+(?:\.\d+)?$/u.test(key) ? decimalText(key) : key;
}

/** Decimal text in its shortest form: `04.50` → `4.5`, `+4` → `4`. */
function decimalText(digits: string): string {
  const [whole = '0', fraction = ''] = digits.replace(/^\+/u, '').split('.');
  const head = whole.replace(/^(-?)0+(?=\d)/u, '$1');
  const tail = fraction.replace(/0+$/u, '');
  if (tail === '') return head === '-0' ? '0' : head;
  return `${head}.${tail}`;
}
