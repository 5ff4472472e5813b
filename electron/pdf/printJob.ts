import type { Locale } from '@shared/domain/locale';
import type { ExplanationSheet } from '@shared/explanation/explanationSheet';
import type { AppraisalSheet } from '@shared/sheets/appraisalSheet';
import type { BlankSheet } from '@shared/sheets/blankSheet';
import type { RecordSheet } from '@shared/sheets/recordSheet';
import type { RecoverySheet } from '@shared/sheets/recoverySheet';
import type { TextSheet } from '@shared/sheets/textSheet';
import type { TrainingReport } from '@shared/sheets/trainingReport';

/** One printed subject with pages of its own, counted from 1. */
export type Paper =
  | { readonly kind: 'appraisal'; readonly sheet: AppraisalSheet }
  | { readonly kind: 'blank'; readonly sheet: BlankSheet }
  | { readonly kind: 'explanation'; readonly sheet: ExplanationSheet }
  | { readonly kind: 'record'; readonly sheet: RecordSheet }
  | { readonly kind: 'text'; readonly sheet: TextSheet }
  | { readonly kind: 'trainingReport'; readonly sheet: TrainingReport }
  | { readonly kind: 'recoveryKey'; readonly sheet: RecoverySheet };

/**
 * What one PDF holds, in the order of its pages; everything in it is already decided, printing
 * calculates nothing.
 */
export interface PrintJob {
  readonly locale: Locale;
  readonly papers: readonly Paper[];
  /** The audit mark of the store that they were printed from; it stands on every page. */
  readonly mark?: string;
}

/** So many papers are laid out at once; the memory of a print window grows with each. */
const LARGEST_PART = 50;

/** The papers of a job in parts that are laid out one after the other. */
export function splitJob({ papers, ...job }: PrintJob): readonly PrintJob[] {
  const starts = papers.flatMap((_, place) => (place % LARGEST_PART === 0 ? [place] : []));
  return starts.map((start) => ({
    ...job,
    papers: papers.slice(start, start + LARGEST_PART),
  }));
}
