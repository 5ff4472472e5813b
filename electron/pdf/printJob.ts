import type { Locale } from '@shared/domain/locale';
import type { ExplanationSheet } from '@shared/explanation/explanationSheet';
import type { AppraisalSheet } from '@shared/sheets/appraisalSheet';
import type { BlankSheet } from '@shared/sheets/blankSheet';
import type { EvidenceIndex } from '@shared/sheets/evidenceIndex';
import type { RecordSheet } from '@shared/sheets/recordSheet';
import type { RecoverySheet } from '@shared/sheets/recoverySheet';
import type { SignedSheet } from '@shared/sheets/signedSheet';
import type { TextSheet } from '@shared/sheets/textSheet';
import type { TrainingReport } from '@shared/sheets/trainingReport';

/** One printed subject with pages of its own, counted from 1. */
export type Paper =
  | { readonly kind: 'appraisal'; readonly sheet: AppraisalSheet }
  | { readonly kind: 'blank'; readonly sheet: BlankSheet }
  /** Heads the file of one employee; as many papers follow as it says. */
  | { readonly kind: 'evidenceIndex'; readonly sheet: EvidenceIndex }
  | { readonly kind: 'explanation'; readonly sheet: ExplanationSheet }
  | { readonly kind: 'record'; readonly sheet: RecordSheet }
  | { readonly kind: 'signedSheet'; readonly sheet: SignedSheet }
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

/** The papers of a job in parts that are laid out one after the other; a file stays in one part. */
export function splitJob({ papers, ...job }: PrintJob): readonly PrintJob[] {
  const parts: Paper[][] = [];
  for (const bundle of bundlesOf(papers)) {
    const last = parts.at(-1);
    if (last === undefined || last.length + bundle.length > LARGEST_PART) parts.push([...bundle]);
    else last.push(...bundle);
  }
  return parts.map((part) => ({ ...job, papers: part }));
}

/** Papers that must be laid out together: an index with its papers, else each alone. */
function bundlesOf(papers: readonly Paper[]): readonly (readonly Paper[])[] {
  const bundles: Paper[][] = [];
  let left = 0;
  for (const paper of papers) {
    if (left === 0) bundles.push([paper]);
    else bundles.at(-1)?.push(paper);
    left = paper.kind === 'evidenceIndex' ? paper.sheet.papers : Math.max(0, left - 1);
  }
  return bundles;
}
