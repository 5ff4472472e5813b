import { addDays } from '../base/localDate';
import type { SignatureState } from './acknowledgement';
import type { AppraisalId } from './ids';

/**
 * The parts of the file in the order of the chain; a later kind of record is one more line here.
 * Source: domain C.7.
 */
export const evidenceSections = [
  'standard',
  'result',
  'decision',
  'interview',
  'actionPlan',
  'training',
  'reappraisal',
] as const;
export type EvidenceSection = (typeof evidenceSections)[number];

/** A standard by which the employee was appraised. */
export interface StandardFact {
  readonly signedOn: string | null;
  /** First day of the first cycle that it counted in. */
  readonly usedFrom: string;
}

/** One appraisal of the file as far as something may be missing from it. */
export interface AppraisalFact {
  readonly isScored: boolean;
  readonly isProvisional: boolean;
  readonly hasFailed: boolean;
  readonly signature: SignatureState;
  /** Whether a scan or a photo of the signed sheet is kept. */
  readonly hasSignedSheet: boolean;
  readonly hasOpenAppeal: boolean;
  readonly hasOpenVeto: boolean;
  readonly interview: 'none' | 'draft' | 'held';
  readonly isInterviewSigned: boolean;
  /** Whether a plan of the file follows from it. */
  readonly hasPlan: boolean;
}

/** One plan of the file, with what was done while it ran. */
export interface PlanFact {
  readonly status: 'draft' | 'running' | 'closed';
  readonly isSigned: boolean;
  readonly isOverdue: boolean;
  readonly hasTraining: boolean;
  readonly reappraisal: 'none' | 'awaited' | 'scored';
}

export interface EvidenceFacts {
  readonly standards: readonly StandardFact[];
  readonly appraisals: readonly AppraisalFact[];
  readonly plans: readonly PlanFact[];
}

const standardGaps = ['standardUnsigned', 'standardLate'] as const;
const appraisalGaps = [
  'notScored',
  'provisional',
  'sheetUnsigned',
  'sheetOutdated',
  'sheetNotKept',
  'appealOpen',
  'vetoOpen',
  'interviewMissing',
  'interviewDraft',
  'interviewUnsigned',
  'planMissing',
] as const;
const planGaps = [
  'planDraft',
  'planUnsigned',
  'planOverdue',
  'trainingMissing',
  'reappraisalMissing',
  'reappraisalNotScored',
] as const;

/** What the file lacks, and in which standard, appraisal or plan: its place in that list. */
export type EvidenceGap =
  | {
      readonly of: 'standard';
      readonly kind: (typeof standardGaps)[number];
      readonly place: number;
    }
  | {
      readonly of: 'appraisal';
      readonly kind: (typeof appraisalGaps)[number];
      readonly place: number;
    }
  | { readonly of: 'plan'; readonly kind: (typeof planGaps)[number]; readonly place: number };
export type EvidenceGapKind = EvidenceGap['kind'];

/**
 * What an evidence file lacks, in the order of the chain: a standard not signed, or signed only
 * after the cycle had begun; a result not computed, not signed, signed on a sheet of which no scan is kept,
 * or still in dispute; a talk or, after
 * a failed appraisal, a plan that is not there; a plan not agreed, signed or kept; no training and
 * no re-appraisal after it. A refusal before a witness counts as signed. Source: domain C.7.
 */
export function evidenceGaps({
  standards,
  appraisals,
  plans,
}: EvidenceFacts): readonly EvidenceGap[] {
  return [
    ...standards.flatMap((standard, place) =>
      standardGaps
        .filter((kind) => lacksStandard(standard)[kind])
        .map((kind) => ({ of: 'standard', kind, place }) as const),
    ),
    ...appraisals.flatMap((appraisal, place) =>
      appraisalGaps
        .filter((kind) => lacksAppraisal(appraisal)[kind])
        .map((kind) => ({ of: 'appraisal', kind, place }) as const),
    ),
    ...plans.flatMap((plan, place) =>
      planGaps
        .filter((kind) => lacksPlan(plan)[kind])
        .map((kind) => ({ of: 'plan', kind, place }) as const),
    ),
  ];
}

function lacksStandard({
  signedOn,
  usedFrom,
}: StandardFact): Record<(typeof standardGaps)[number], boolean> {
  return {
    standardUnsigned: signedOn === null,
    standardLate: signedOn !== null && signedOn > usedFrom,
  };
}

function lacksAppraisal(fact: AppraisalFact): Record<(typeof appraisalGaps)[number], boolean> {
  const { isScored, signature, interview } = fact;
  return {
    notScored: !isScored,
    provisional: isScored && fact.isProvisional,
    sheetUnsigned: isScored && signature === 'awaited',
    sheetOutdated: isScored && signature === 'outdated',
    sheetNotKept:
      isScored && signature !== 'awaited' && signature !== 'outdated' && !fact.hasSignedSheet,
    appealOpen: fact.hasOpenAppeal,
    vetoOpen: fact.hasOpenVeto,
    interviewMissing: isScored && interview === 'none',
    interviewDraft: isScored && interview === 'draft',
    interviewUnsigned: interview === 'held' && !fact.isInterviewSigned,
    planMissing: fact.hasFailed && !fact.hasPlan,
  };
}

function lacksPlan(fact: PlanFact): Record<(typeof planGaps)[number], boolean> {
  const { status, reappraisal } = fact;
  const isAgreed = status !== 'draft';
  return {
    planDraft: !isAgreed,
    planUnsigned: isAgreed && !fact.isSigned,
    planOverdue: fact.isOverdue,
    trainingMissing: isAgreed && !fact.hasTraining,
    reappraisalMissing: status === 'closed' && reappraisal === 'none',
    reappraisalNotScored: reappraisal === 'awaited',
  };
}

/** A plan without a result of its own belongs to one if it began at most so long after it. */
const longestDaysAfter = 92;

/**
 * Whether a plan follows from an appraisal: it names it, or it names none and began between the
 * first day of the cycle and three months after its last.
 */
export function planFollows(
  plan: { readonly appraisalId: AppraisalId | null; readonly startsOn: string },
  appraisal: {
    readonly appraisalId: AppraisalId;
    readonly startsOn: string;
    readonly endsOn: string;
  },
): boolean {
  if (plan.appraisalId !== null) return plan.appraisalId === appraisal.appraisalId;
  return (
    appraisal.startsOn <= plan.startsOn &&
    plan.startsOn <= addDays(appraisal.endsOn, longestDaysAfter)
  );
}

/** The part of the chain that a gap is named in. */
export function sectionOfGap(kind: EvidenceGapKind): EvidenceSection {
  return sections[kind];
}

const sections: Readonly<Record<EvidenceGapKind, EvidenceSection>> = {
  standardUnsigned: 'standard',
  standardLate: 'standard',
  notScored: 'result',
  provisional: 'result',
  sheetUnsigned: 'decision',
  sheetOutdated: 'decision',
  sheetNotKept: 'decision',
  appealOpen: 'decision',
  vetoOpen: 'decision',
  interviewMissing: 'interview',
  interviewDraft: 'interview',
  interviewUnsigned: 'interview',
  planMissing: 'actionPlan',
  planDraft: 'actionPlan',
  planUnsigned: 'actionPlan',
  planOverdue: 'actionPlan',
  trainingMissing: 'training',
  reappraisalMissing: 'reappraisal',
  reappraisalNotScored: 'reappraisal',
};
