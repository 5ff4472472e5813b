import type { ColumnMapping } from './recognition';

/** A column as its own heading and cells say. */
export interface ColumnDraft {
  readonly mapping: ColumnMapping;
  /** Smaller wins if several columns claim the same use. */
  readonly rank: number;
  /** Of a question: how many different answers were given. */
  readonly steps: number;
}

/** A column that is left out until something claims it. */
export function blankMapping(
  index: number,
  header: string,
  samples: ColumnMapping['samples'],
): ColumnMapping {
  return {
    index,
    header,
    samples,
    use: 'ignored',
    questionKey: null,
    questionText: null,
    scale: null,
    isReversed: false,
    words: [],
    noAnswers: [],
    aspect: null,
    dateOrder: null,
    utcOffsetMinutes: null,
    durationUnit: null,
    confidence: 'high',
    reason: header === '' ? 'notUnderstood' : 'notNeeded',
  };
}
