import type { StoreHandle } from '@electron/database/open';
import { listActionPlans } from '@electron/database/queries/actionPlan';
import { listAdjustments } from '@electron/database/queries/adjustment';
import { listAppeals } from '@electron/database/queries/appeal';
import { listAppraisals, type AppraisalRecord } from '@electron/database/queries/appraisal';
import { listInterviews } from '@electron/database/queries/interview';
import { listPublications } from '@electron/database/queries/publication';
import { overdueItems } from '@shared/domain/actionPlan';
import { isOpenAppeal, overdueAnswer } from '@shared/domain/appeal';
import type { Cycle } from '@shared/domain/cycle';
import { nothingOpen, type CycleFacts } from '@shared/domain/cycleFinding';
import type { AppraisalId } from '@shared/domain/ids';
import { collectEvidence, type CycleEvidence } from './collectEvidence';
import { computeScores, type ComputedScore } from './computeScores';
import { readEventFacts } from './readEventFacts';
import { publishedEntries } from './publishedEntries';
import { readResults } from './readResults';
import { readSignatures } from './readSignatures';
import { readStandards } from './readStandards';

interface FactContext {
  readonly db: StoreHandle;
  today(): string;
}

/**
 * What is known of a cycle that its next step, or its board, may ask about.
 * @param known the evidence of the cycle, where it was gathered before.
 */
export async function readCycleFacts(
  context: FactContext,
  cycle: Cycle,
  known?: CycleEvidence,
): Promise<CycleFacts> {
  const { db } = context;
  switch (cycle.status) {
    case 'collecting':
      return nothingOpen;
    case 'scored': {
      const evidence = known ?? (await collectEvidence(db, cycle));
      return {
        ...nothingOpen,
        ...(await readScoreFacts(db, evidence)),
        ...(await readEventFacts(db, evidence)),
        standardUnsigned: (await readStandards(db, cycle.cycleId)).flatMap(({ name, signedOn }) =>
          signedOn === null ? [name] : [],
        ),
      };
    }
    case 'inReview':
      return {
        ...nothingOpen,
        ...(await readScoreFacts(db, known ?? (await collectEvidence(db, cycle)))),
        adjustmentOpen: await readAdjustmentFacts(db, cycle),
      };
    case 'published':
      return { ...nothingOpen, ...(await readPublishedFacts(context, cycle)) };
    case 'closed':
      return { ...nothingOpen, ...(await readFeedbackFacts(context, cycle)) };
  }
}

async function readScoreFacts(db: StoreHandle, evidence: CycleEvidence) {
  const scores = await computeScores(db, evidence);
  const namesOf = (isMeant: (score: ComputedScore) => boolean) =>
    scores.filter(isMeant).map(({ appraisal }) => appraisal.employeeName);
  return {
    unscored: namesOf(({ kept }) => kept === undefined),
    outdated: namesOf(({ kept, isKept }) => kept !== undefined && !isKept),
    incomplete: namesOf(({ kept }) => kept?.tree.status === 'incomplete'),
    provisional: namesOf(({ kept }) => kept?.tree.status === 'provisional'),
  };
}

/** Those for whom a change waits to be decided; what an appeal decided is settled with the appeal. */
async function readAdjustmentFacts(db: StoreHandle, { cycleId }: Cycle) {
  const open = new Set(
    (await listAdjustments(db, cycleId))
      .filter(({ status, appealId }) => status === 'proposed' && appealId === null)
      .map(({ appraisalId }) => appraisalId),
  );
  return namesAmong(await listAppraisals(db, cycleId), open);
}

async function readPublishedFacts(context: FactContext, cycle: Cycle) {
  const { db } = context;
  const { cycleId } = cycle;
  const today = context.today();
  const { rows } = await readSignatures(db, cycleId, today);
  const appraisals = await listAppraisals(db, cycleId);
  const undecided = new Set(
    (await listAdjustments(db, cycleId))
      .filter(({ status }) => status === 'proposed')
      .map(({ appealId }) => appealId),
  );
  const open = (await listAppeals(db, cycleId)).filter(
    (appeal) => isOpenAppeal(appeal) || undecided.has(appeal.appealId),
  );
  const overdue = open.filter((appeal) => overdueAnswer(appeal, today) !== null);
  const inTime = open.filter((appeal) => !overdue.includes(appeal));
  return {
    appealOverdue: namesAmong(appraisals, appraisalsOf(overdue)),
    appealOpen: namesAmong(appraisals, appraisalsOf(inTime)),
    ...(await readPublicationFacts(db, appraisals, { cycle, today })),
    unsigned: rows
      .filter(({ state }) => state === 'awaited' || state === 'outdated')
      .map(({ name }) => name),
    appealTimeOpen: rows
      .filter(({ appealUntil }) => appealUntil !== null && today <= appealUntil)
      .map(({ name }) => name),
    ...(await readFeedbackFacts(context, cycle)),
  };
}

async function readPublicationFacts(
  db: StoreHandle,
  appraisals: readonly AppraisalRecord[],
  { cycle: { cycleId }, today }: { readonly cycle: Cycle; readonly today: string },
) {
  const { groups } = await readResults(db, cycleId);
  const newest = (await listPublications(db, cycleId)).at(-1);
  const entries = newest?.entries ?? [];
  const listed = new Set(entries.map((entry) => JSON.stringify(entry)));
  const unlisted = publishedEntries(groups, newest?.contents ?? 'grades').filter(
    (entry) => !listed.has(JSON.stringify(entry)),
  );
  const isRunning = newest !== undefined && today <= newest.endsOn;
  return {
    unpublished: namesAmong(appraisals, appraisalsOf(unlisted)),
    publicationRunning: isRunning ? namesAmong(appraisals, appraisalsOf(entries)) : [],
  };
}

/** What goes on after results are out: talks about them, and plans of the people. */
async function readFeedbackFacts({ db, today }: FactContext, { cycleId }: Cycle) {
  const appraisals = await listAppraisals(db, cycleId);
  const held = new Set(
    (await listInterviews(db, cycleId))
      .filter(({ status }) => status === 'held')
      .map(({ appraisalId }) => appraisalId),
  );
  const late = new Set(
    (await listActionPlans(db))
      .filter(({ status, content }) => overdueItems(status, content, today()).length > 0)
      .map(({ employeeId }) => employeeId),
  );
  return {
    interviewOpen: appraisals
      .filter(({ appraisalId }) => !held.has(appraisalId))
      .map(({ employeeName }) => employeeName),
    planOverdue: appraisals
      .filter(({ employeeId }) => late.has(employeeId))
      .map(({ employeeName }) => employeeName),
  };
}

function appraisalsOf(
  records: readonly { readonly appraisalId: AppraisalId }[],
): ReadonlySet<AppraisalId> {
  return new Set(records.map(({ appraisalId }) => appraisalId));
}

function namesAmong(
  appraisals: readonly AppraisalRecord[],
  chosen: ReadonlySet<AppraisalId>,
): readonly string[] {
  return appraisals
    .filter(({ appraisalId }) => chosen.has(appraisalId))
    .map(({ employeeName }) => employeeName);
}
