import type { ImportIssueCode } from './importIssue';
import { isNoAnswer } from './noAnswer';
import { normaliseText } from './normaliseText';
import { answerKey, readRating } from './readRating';
import type { AnswerScale, ColumnMapping } from './recognition';
import { cellText } from './table';
import type { Cell } from './table';

export interface ReadAnswer {
  /** Decimal text on the scale; null = no answer, or one that cannot be used. */
  readonly value: string | null;
  readonly problem: ImportIssueCode | null;
  readonly text: string;
}

/** What a mapping says about the answers of one column. */
export type AnswerRules = Pick<ColumnMapping, 'isReversed' | 'words' | 'noAnswers'> & {
  readonly scale: AnswerScale;
};

/**
 * Makes the reader of one column. "No answer" goes first, then the words of the mapping, then the
 * common rules. Values outside the scale are refused, not clamped; a reversed scale is turned so
 * that the highest number is the best (imports 4.16–4.18). Each way of writing is read once.
 */
export function createAnswerReader(rules: AnswerRules): (cell: Cell | undefined) => ReadAnswer {
  const noAnswers = new Set(rules.noAnswers.map(answerKey));
  const words = new Map(rules.words.map(({ text, value }) => [answerKey(text), value]));
  const known = new Map<string, ReadAnswer>();
  return (cell) => {
    if (typeof cell === 'object' && cell?.kind === 'error') {
      return { value: null, problem: 'cellError', text: cell.text };
    }
    const raw = cellText(cell);
    const before = known.get(raw);
    if (before !== undefined) return before;
    const read = readOne(normaliseText(raw));
    if (known.size < rememberedTexts) known.set(raw, read);
    return read;
  };

  function readOne(text: string): ReadAnswer {
    const key = answerKey(text);
    if (key === '' || noAnswers.has(key)) return { value: null, problem: null, text };
    const word = words.get(key);
    if (word !== undefined) {
      return word === null
        ? { value: null, problem: 'answerNotUnderstood', text }
        : onScale(word, rules, text);
    }
    const rating = readRating(text);
    const isForeign = rating?.outOf !== null && rating?.outOf !== rules.scale.max;
    if (rating === null || (Number(rating.value) < 0 && rules.scale.min >= 0)) {
      return { value: null, problem: isNoAnswer(text) ? null : 'answerNotUnderstood', text };
    }
    if (rating.form === 'percent' && rules.scale.max !== 100) {
      return { value: null, problem: 'answerNotUnderstood', text };
    }
    if (isForeign) return { value: null, problem: 'answerOutsideScale', text };
    return onScale(rating.value, rules, text);
  }
}

/** A rating has few ways of being written; free text must not fill the memory. */
const rememberedTexts = 500;

function onScale(value: string, { scale, isReversed }: AnswerRules, text: string): ReadAnswer {
  const number = Number(value);
  if (number < scale.min || number > scale.max) {
    return { value: null, problem: 'answerOutsideScale', text };
  }
  return { value: isReversed ? turned(value, scale) : value, problem: null, text };
}

/** min + max − value, on decimal text without binary rounding. */
export function turned(value: string, scale: AnswerScale): string {
  const decimals = value.split('.')[1]?.length ?? 0;
  const unit = 10 ** decimals;
  const turnedUnits = Math.round((scale.min + scale.max) * unit) - Math.round(Number(value) * unit);
  return decimals === 0
    ? String(turnedUnits)
    : (turnedUnits / unit).toFixed(decimals).replace(/\.?0+$/u, '');
}
