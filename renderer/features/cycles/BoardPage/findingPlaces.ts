import type { CallName } from '@shared/contract';
import type { CycleFindingKey } from '@shared/domain/cycleFinding';

interface FindingPlace {
  /** The page on which it is settled; null is the state of the cycle itself. */
  readonly path: string | null;
  /** What somebody must be allowed to do to settle it. */
  readonly call: CallName;
}

const places: Readonly<Record<CycleFindingKey, FindingPlace>> = {
  unscored: { path: null, call: 'cycle.reopen' },
  outdated: { path: null, call: 'cycle.reopen' },
  incomplete: { path: null, call: 'cycle.advance' },
  provisional: { path: null, call: 'cycle.advance' },
  vetoOpen: { path: '/events', call: 'veto.confirm' },
  eventLogOpen: { path: '/events', call: 'event.completeLog' },
  eventUnlinked: { path: '/events', call: 'event.save' },
  standardUnsigned: { path: null, call: 'standardAcknowledgement.record' },
  adjustmentOpen: { path: '/results', call: 'adjustment.decide' },
  appealOverdue: { path: '/appeals', call: 'appeal.addStep' },
  appealOpen: { path: '/appeals', call: 'appeal.addStep' },
  unpublished: { path: '/publications', call: 'publication.publish' },
  unsigned: { path: '/signatures', call: 'acknowledgement.enter' },
  interviewOpen: { path: '/action-plans/interviews', call: 'interview.save' },
  planOverdue: { path: '/action-plans', call: 'actionPlan.save' },
  publicationRunning: { path: '/publications', call: 'cycle.advance' },
  appealTimeOpen: { path: '/appeals', call: 'cycle.advance' },
};

export function placeOfFinding(key: CycleFindingKey): string | null {
  return places[key].path;
}

export function callOfFinding(key: CycleFindingKey): CallName {
  return places[key].call;
}
