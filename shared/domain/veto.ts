import type { EventId, UserId, VetoId } from './ids';
import { gradeKeys, type GradeKey } from './scheme';

export const vetoStatuses = ['proposed', 'confirmed', 'noticed', 'upheld', 'withdrawn'] as const;
export type VetoStatus = (typeof vetoStatuses)[number];

/** A grave event that caps the grade once a second person and the time for objections have passed. */
export interface Veto {
  readonly vetoId: VetoId;
  readonly eventId: EventId;
  /** What it is for, as it is printed. */
  readonly matter: string;
  readonly capGrade: GradeKey;
  readonly status: VetoStatus;
  readonly proposedBy: string;
  readonly proposedOn: string;
  readonly confirmedBy: string | null;
  readonly confirmedOn: string | null;
  readonly noticedOn: string | null;
  readonly appealUntil: string | null;
  readonly objection: string | null;
  readonly decidedBy: string | null;
  readonly decidedOn: string | null;
  readonly decision: string | null;
}

export type VetoStep = 'confirm' | 'notice' | 'uphold' | 'withdraw';

const possibleSteps: Readonly<Record<VetoStatus, readonly VetoStep[]>> = {
  proposed: ['confirm', 'withdraw'],
  confirmed: ['notice', 'withdraw'],
  noticed: ['uphold', 'withdraw'],
  upheld: ['withdraw'],
  withdrawn: [],
};

/** A veto goes one way: proposed, confirmed, noticed, upheld; it may be withdrawn at any point. */
export function vetoAllows(status: VetoStatus, step: VetoStep): boolean {
  return possibleSteps[status].includes(step);
}

/** Whether it is neither in force nor withdrawn: it waits for somebody, or for its time to pass. */
export function isOpenVeto({ status }: Pick<Veto, 'status'>): boolean {
  return status === 'proposed' || status === 'confirmed' || status === 'noticed';
}

/**
 * Whether a decision keeps the time that the employee was given: without an objection it comes
 * after the last day for one. Both days are `yyyy-mm-dd`. Source: measurement spec 1.2.
 */
export function keepsAppealTime(
  { appealUntil }: Pick<Veto, 'appealUntil'>,
  { decidedOn, objection }: { readonly decidedOn: string; readonly objection: string },
): boolean {
  if (appealUntil === null) return false;
  return objection !== '' || decidedOn > appealUntil;
}

/** Somebody who signs: the name on paper, and the user who typed it. */
export interface Signer {
  readonly name: string;
  readonly userId: UserId;
}

/**
 * Whether `second` is another person than `first`. The names always differ; where more than one user
 * works with the shop, the users do too. With one user the second person signs on paper.
 */
export function isSecondPerson(first: Signer, second: Signer, activeUsers: number): boolean {
  if (sameName(first.name, second.name)) return false;
  return activeUsers <= 1 || first.userId !== second.userId;
}

function sameName(a: string, b: string): boolean {
  const plain = (name: string): string => name.normalize('NFKC').replaceAll(/\s/gu, '');
  return plain(a) === plain(b);
}

/** The grade of a scheme that a cap comes to: the cap itself, or the best one below it. */
export function cappedGrade(cap: GradeKey, grades: readonly GradeKey[]): GradeKey {
  const below = gradeKeys.slice(gradeKeys.indexOf(cap)).find((grade) => grades.includes(grade));
  return below ?? grades.at(-1) ?? cap;
}
