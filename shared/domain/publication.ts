import { z } from 'zod';
import type { AppraisalId, CycleId, PublicationId } from './ids';
import type { GradeKey } from './scheme';

/** Grades only, unless the shop decides that scores are shown as well (domain C.8 sheet 5). */
export const publicationContentsSchema = z.enum(['grades', 'scores']);
export type PublicationContents = z.infer<typeof publicationContentsSchema>;

/** One line of a published list, as it was on that day. */
export interface PublicationEntry {
  readonly appraisalId: AppraisalId;
  readonly employeeName: string;
  readonly unitName: string | null;
  readonly positionName: string;
  readonly grade: GradeKey | null;
  /** The score as printed; null on a list of grades. */
  readonly display: string | null;
}

/** A list of results that was put up in the shop; it never changes, a new one follows it. */
export interface Publication {
  readonly publicationId: PublicationId;
  readonly cycleId: CycleId;
  /** Of the cycle whose results it shows. */
  readonly cycleVersion: number;
  /** Counts the lists of one cycle. */
  readonly number: number;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly contents: PublicationContents;
  /** Whom to tell of an objection, where and how. */
  readonly objectionsTo: string;
  readonly userName: string;
  readonly enteredAt: string;
  readonly entries: readonly PublicationEntry[];
}
