import type { Cycle, CycleStatus } from './cycle';

/** What people do in a cycle, as far as its state decides whether they may. */
export const cycleActs = [
  'collect',
  'score',
  'adjust',
  'publish',
  'acknowledge',
  'appeal',
  'pay',
  'feedback',
  'close',
] as const;
export type CycleAct = (typeof cycleActs)[number];

const allowedIn: Readonly<Record<CycleAct, readonly CycleStatus[]>> = {
  collect: ['collecting', 'scored'],
  score: ['collecting', 'scored'],
  adjust: ['inReview'],
  publish: ['inReview', 'published'],
  acknowledge: ['published'],
  appeal: ['published'],
  pay: ['published', 'closed'],
  feedback: ['scored', 'inReview', 'published', 'closed'],
  close: ['published'],
};

/**
 * Whether a cycle in this state allows an act. In review it is scored again only after it was
 * reopened: what was handed to review stays as it was handed over. Source: domain A.2, E.
 */
export function cycleAllows({ status, version }: Pick<Cycle, 'status' | 'version'>, act: CycleAct) {
  if (act === 'score' && status === 'inReview') return version > 1;
  return allowedIn[act].includes(status);
}
