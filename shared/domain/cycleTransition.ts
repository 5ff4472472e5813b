import { z } from 'zod';
import type { Cycle, CycleStatus } from './cycle';

/** States that somebody decides on; scoring alone leads from collecting to scored. */
export const decidedStatusSchema = z.enum(['inReview', 'published', 'closed']);
export type DecidedStatus = z.infer<typeof decidedStatusSchema>;

/** States to which a cycle may be opened again. */
export const reopenedStatusSchema = z.enum(['collecting', 'inReview']);
export type ReopenedStatus = z.infer<typeof reopenedStatusSchema>;

/** What may be open before a step, and how much it matters. */
const findingWeights = {
  /** Employees without any result. */
  unscored: 'blocks',
  /** Employees whose evidence says something else than their result. */
  outdated: 'blocks',
  /** Employees whose evidence is not enough for a total. */
  incomplete: 'needsReason',
  /** Employees scored while a source is missing. */
  provisional: 'needsReason',
  /** Employees who have not signed the standard by which they are appraised. */
  standardUnsigned: 'needsReason',
} as const;

export type CycleFindingKey = keyof typeof findingWeights;
export const cycleFindingKeys: readonly CycleFindingKey[] = [
  'unscored',
  'outdated',
  'incomplete',
  'provisional',
  'standardUnsigned',
];

/** Whom each open point concerns, by name; nobody is an empty list. */
export type CycleFacts = Readonly<Record<CycleFindingKey, readonly string[]>>;

/** One open point of a step: it blocks, or it may be accepted with a reason that is kept. */
export interface CycleFinding {
  readonly key: CycleFindingKey;
  readonly weight: 'blocks' | 'needsReason';
  readonly names: readonly string[];
}

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

/** What is asked before a cycle enters a state. */
const askedBefore: Readonly<Record<DecidedStatus, readonly CycleFindingKey[]>> = {
  inReview: ['unscored', 'outdated', 'incomplete', 'provisional', 'standardUnsigned'],
  published: ['unscored', 'outdated'],
  closed: [],
};

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
  const open = askedBefore[to].flatMap((key): readonly CycleFinding[] => {
    const names = facts[key];
    return names.length === 0 ? [] : [{ key, weight: findingWeights[key], names }];
  });
  return [
    ...open.filter(({ weight }) => weight === 'blocks'),
    ...open.filter(({ weight }) => weight === 'needsReason'),
  ];
}
