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
  /** Employees with a veto that is neither in force nor withdrawn. */
  vetoOpen: 'needsReason',
  /** Employees whose events do not count, since nobody said that all of them are recorded. */
  eventLogOpen: 'needsReason',
  /** Employees with a complaint, incident or violation that counts nowhere. */
  eventUnlinked: 'needsReason',
  /** Employees who have not signed the standard by which they are appraised. */
  standardUnsigned: 'needsReason',
  /** Employees for whom a changed result was proposed and not decided. */
  adjustmentOpen: 'blocks',
  /** Employees whose appeal should have been accepted or answered by now. */
  appealOverdue: 'blocks',
  /** Employees with an appeal, or what it decided, that is still to be settled in time. */
  appealOpen: 'blocks',
  /** Employees whose result stands on no list, or differently on the newest one. */
  unpublished: 'needsReason',
  /** Employees who have not signed the result as it is now, nor refused to. */
  unsigned: 'needsReason',
  /** Employees with whom nobody has talked about the result. */
  interviewOpen: 'needsReason',
  /** Employees with something overdue in a plan. */
  planOverdue: 'needsReason',
  /** Employees on a list that is to stay up for some days more. */
  publicationRunning: 'needsReason',
  /** Employees who may still appeal. */
  appealTimeOpen: 'needsReason',
} as const;

export type CycleFindingKey = keyof typeof findingWeights;

/** Whom each open point concerns, by name; nobody is an empty list. */
export type CycleFacts = Readonly<Record<CycleFindingKey, readonly string[]>>;

/** One open point of a step: it blocks, or it may be accepted with a reason that is kept. */
export interface CycleFinding {
  readonly key: CycleFindingKey;
  readonly weight: 'blocks' | 'needsReason';
  readonly names: readonly string[];
}

/** Nothing is open for anybody. */
export const nothingOpen: CycleFacts = {
  unscored: [],
  outdated: [],
  incomplete: [],
  provisional: [],
  vetoOpen: [],
  eventLogOpen: [],
  eventUnlinked: [],
  standardUnsigned: [],
  adjustmentOpen: [],
  appealOverdue: [],
  appealOpen: [],
  unpublished: [],
  unsigned: [],
  interviewOpen: [],
  planOverdue: [],
  publicationRunning: [],
  appealTimeOpen: [],
};

/** Points with which nobody can do anything on their own: they are waited for, or accepted. */
const waitedFor: readonly CycleFindingKey[] = [
  'incomplete',
  'provisional',
  'publicationRunning',
  'appealTimeOpen',
];

/** The open point that somebody is to settle next; null if the rest is waited for or accepted. */
export function findingToSettle(findings: readonly CycleFinding[]): CycleFinding | null {
  return findings.find(({ key }) => !waitedFor.includes(key)) ?? null;
}

/** The open points among what is asked, blocking ones first. */
export function findingsAbout(
  asked: readonly CycleFindingKey[],
  facts: CycleFacts,
): readonly CycleFinding[] {
  const open = asked.flatMap((key): readonly CycleFinding[] => {
    const names = facts[key];
    return names.length === 0 ? [] : [{ key, weight: findingWeights[key], names }];
  });
  return [
    ...open.filter(({ weight }) => weight === 'blocks'),
    ...open.filter(({ weight }) => weight === 'needsReason'),
  ];
}
