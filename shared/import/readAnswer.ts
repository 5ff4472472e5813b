import type { ImportIssueCode } from './importIssue';
import { isNoAnswer } from './noAnswer';
import { normaliseText } from './normaliseText';
import { readRating } from './readRating';
import type { AnswerScale } from './recognition';
import { cellText } from './table';
import type { Cell } from './table';

export interface ReadAnswer {
  /** Decimal text on the scale; null = no answer, or one that cannot be used. */
  readonly value: string | null;
  readonly problem: ImportIssueCode | null;
  readonly text: string;
}

/**
 * Reads one answer on the scale of its question. Values outside the scale are refused, not
 * clamped; a reversed scale is turned so that the highest number is the best (imports 4.16–4.18).
 */
export function readAnswer(
  cell: Cell | undefined,
  scale: AnswerScale,
  isReversed: boolean,
): ReadAnswer {
  if (typeof cell === 'object' && cell?.kind === 'error') {
    return { value: null, problem: 'cellError', text: cell.text };
  }
  const text = normaliseText(cellText(cell));
  const rating = readRating(text);
  if (rating === null || Number(rating.value) < 0) {
    return { value: null, problem: isNoAnswer(text) ? null : 'answerNotUnderstood', text };
  }
  const isForeign = rating.outOf !== null && rating.outOf !== scale.max;
  const number = Number(rating.value);
  if (isForeign || number < scale.min || number > scale.max) {
    return { value: null, problem: 'answerOutsideScale', text };
  }
  return { value: isReversed ? turned(rating.value, scale) : rating.value, problem: null, text };
}

/** min + max − value, on decimal text without binary rounding. */
function turned(value: string, scale: AnswerScale): string {
  const decimals = value.split('.')[1]?.length ?? 0;
  const unit = 10 ** decimals;
  const turnedUnits = Math.round((scale.min + scale.max) * unit) - Math.round(Number(value) * unit);
  return decimals === 0
    ? String(turnedUnits)
    : (turnedUnits / unit).toFixed(decimals).replace(/\.?0+$/u, '');
}
