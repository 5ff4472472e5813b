import { z } from 'zod';
import type { Cycle, CycleStatus } from './cycle';
import {
  findingsAbout,
  type CycleFacts,
  type CycleFinding,
  type CycleFindingKey,
} from './cycleFinding';

/** States that somebody decides on; scoring alone leads from collecting to scored. */
export const decidedStatusSchema = z.enum(['inReview', 'published', 'closed']);
export type DecidedStatus = z.infer<typeof decidedStatusSchema>;

/** States to which a cycle may be opened again. */
export const reopenedStatusSchema = z.enum(['collecting', 'inReview']);
export type ReopenedStatus = z.infer<typeof reopenedStatusSchema>;

/** A step of a cycle that was taken, as it is kept. */
export interface CycleTransition {
  readonly fromStatus: CycleStatus;
  readonly toStatus: CycleStatus;
  /** Why it was reopened, or why open points were accepted; null if none was needed. */
  readonly reason: string | null;
  /** Of the cycle after the step. */
  readonly version: number;
  readonly accepted: readonly { readonly key: CycleFindingKey; readonly count: number }[];
  readonly userName: string;
  readonly movedAt: string;
}

/** What is asked before a cycle enters a state, in the order of the work. Source: domain A.2, C.8. */
const askedBefore: Readonly<Record<DecidedStatus, readonly CycleFindingKey[]>> = {
  inReview: [
    'unscored',
    'outdated',
    'vetoOpen',
    'eventLogOpen',
    'eventUnlinked',
    'standardUnsigned',
    'incomplete',
    'provisional',
  ],
  published: ['unscored', 'outdated', 'adjustmentOpen'],
  closed: [
    'appealOverdue',
    'appealOpen',
    'unpublished',
    'unsigned',
    'interviewOpen',
    'planOverdue',
    'publicationRunning',
    'appealTimeOpen',
  ],
};

/** What goes on after a cycle is closed. */
const askedAfterClosing: readonly CycleFindingKey[] = ['interviewOpen', 'planOverdue'];

/** The state that is decided on next; null after the last, and while scoring comes first. */
export function nextStatus(status: CycleStatus): DecidedStatus | null {
  switch (status) {
    case 'scored':
      return 'inReview';
    case 'inReview':
      return 'published';
    case 'published':
      return 'closed';
    case 'collecting':
    case 'closed':
      return null;
  }
}

/** The states to which a cycle may be reopened: the earlier ones in which work is done again. */
export function reopenTargets({ status }: Pick<Cycle, 'status'>): readonly ReopenedStatus[] {
  switch (status) {
    case 'collecting':
    case 'scored':
      return [];
    case 'inReview':
      return ['collecting'];
    case 'published':
    case 'closed':
      return ['collecting', 'inReview'];
  }
}

/** What stands open before a step to `to`, blocking points first. */
export function transitionFindings(to: DecidedStatus, facts: CycleFacts): readonly CycleFinding[] {
  return findingsAbout(askedBefore[to], facts);
}

/** What stands open in a state: before its next step, or after the last one. */
export function openFindings(status: CycleStatus, facts: CycleFacts): readonly CycleFinding[] {
  const to = nextStatus(status);
  if (to !== null) return transitionFindings(to, facts);
  return status === 'closed' ? findingsAbout(askedAfterClosing, facts) : [];
}
