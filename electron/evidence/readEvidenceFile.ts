import type { StoreHandle } from '@electron/database/open';
import { listAcknowledgementsOf } from '@electron/database/queries/acknowledgement';
import { listActionPlans, type ActionPlanRecord } from '@electron/database/queries/actionPlan';
import { listAppealsOf } from '@electron/database/queries/appeal';
import { listAppraisalsOf, type AppraisalRecord } from '@electron/database/queries/appraisal';
import { listAttendances } from '@electron/database/queries/attendance';
import { listCycles } from '@electron/database/queries/cycle';
import { getEmployee } from '@electron/database/queries/employee';
import { listEvents } from '@electron/database/queries/event';
import { listInterviewsOf } from '@electron/database/queries/interview';
import { listSchemes } from '@electron/database/queries/scheme';
import { listStandardAcknowledgements } from '@electron/database/queries/standardAcknowledgement';
import type { EvidenceSubject } from '@shared/contract/evidenceFile';
import type { Cycle } from '@shared/domain/cycle';
import { evidenceGaps, planFollows } from '@shared/domain/evidenceFile';
import type { CycleId, EmployeeId } from '@shared/domain/ids';
import { attachmentEntries } from './attachmentEntries';
import { eventEntries } from './eventEntries';
import { appraisalFact, planFact } from './evidenceFacts';
import type { EvidenceFile, FiledAppraisal, FiledStandard } from './evidenceFile';
import { readDecided } from './readDecided';

/** Reads the files of several employees; what they share is read once. */
export interface EvidenceReader {
  /** @param cycleId only its appraisal and what followed from it; null takes all cycles. */
  read(employeeId: EmployeeId, cycleId: CycleId | null): Promise<EvidenceFile>;
}

export async function createEvidenceReader(
  db: StoreHandle,
  today: string,
): Promise<EvidenceReader> {
  const cycles = new Map((await listCycles(db)).map((cycle) => [cycle.cycleId, cycle]));
  const schemes = new Map((await listSchemes(db)).map((scheme) => [scheme.schemeId, scheme]));
  const signed = await listStandardAcknowledgements(db);
  const plansOf = Map.groupBy(await listActionPlans(db), ({ employeeId }) => employeeId);
  const attendedBy = Map.groupBy(await listAttendances(db), ({ employeeId }) => employeeId);
  const results = new Map<CycleId, ReturnType<typeof readDecided>>();

  function resultsOf(cycleId: CycleId): ReturnType<typeof readDecided> {
    const known = results.get(cycleId) ?? readDecided(db, cycleId);
    results.set(cycleId, known);
    return known;
  }

  async function readAppraisals(
    all: readonly AppraisalRecord[],
    plans: readonly ActionPlanRecord[],
  ): Promise<readonly FiledAppraisal[]> {
    const [first] = all;
    if (first === undefined) return [];
    const { employeeId } = first;
    const events = await eventEntries(db, await listEvents(db, { employeeId }));
    const interviews = await listInterviewsOf(db, employeeId);
    const appraisalIds = all.map(({ appraisalId }) => appraisalId);
    const signatures = Map.groupBy(
      await listAcknowledgementsOf(db, appraisalIds),
      ({ appraisalId }) => appraisalId,
    );
    const objections = Map.groupBy(
      await listAppealsOf(db, appraisalIds),
      ({ appraisalId }) => appraisalId,
    );
    const signedSheets = await attachmentEntries(db, 'appraisal', appraisalIds);
    const filed: FiledAppraisal[] = [];
    for (const appraisal of all) {
      const { appraisalId, cycleId } = appraisal;
      const cycle = cycles.get(cycleId);
      if (cycle === undefined) continue;
      filed.push({
        appraisal,
        cycle,
        scored: (await resultsOf(cycleId)).get(appraisalId) ?? null,
        acknowledgements: signatures.get(appraisalId) ?? [],
        signedSheets: signedSheets.get(appraisalId) ?? [],
        appeals: objections.get(appraisalId) ?? [],
        events: events
          .filter(({ happenedOn }) => cycle.startsOn <= happenedOn && happenedOn <= cycle.endsOn)
          .toReversed(),
        interview: interviews.find((each) => each.appraisalId === appraisalId),
        isReappraisal: plans.some((plan) => plan.reappraisalCycleId === cycleId),
      });
    }
    return filed;
  }

  function standardsOf(
    employeeId: EmployeeId,
    appraisals: readonly FiledAppraisal[],
  ): readonly FiledStandard[] {
    const used = Map.groupBy(appraisals, ({ appraisal }) => appraisal.schemeId);
    return [...used].flatMap(([schemeId, members]) => {
      const scheme = schemes.get(schemeId);
      if (scheme === undefined) return [];
      const entry = signed.find(
        (each) => each.employeeId === employeeId && each.schemeId === schemeId,
      );
      const { signedOn = null, note = '' } = entry ?? {};
      return [{ scheme, cycles: members.map(({ cycle }) => cycle), signedOn, note }];
    });
  }

  return {
    async read(employeeId, cycleId) {
      const employee = await getEmployee(db, employeeId);
      const all = await listAppraisalsOf(db, employeeId);
      const everyPlan = (plansOf.get(employeeId) ?? []).toReversed();
      const chosen = all.filter((each) => cycleId === null || each.cycleId === cycleId);
      const plans =
        cycleId === null
          ? everyPlan
          : everyPlan.filter((plan) =>
              chosen.some((appraisal) => follows(plan, appraisal, cycles)),
            );
      const second = new Set(plans.map(({ reappraisalCycleId }) => reappraisalCycleId));
      const wanted = all.filter((each) => chosen.includes(each) || second.has(each.cycleId));
      const appraisals = await readAppraisals(wanted, plans);
      const standards = standardsOf(employeeId, appraisals);
      const from = appraisals[0]?.cycle.startsOn ?? '';
      const attended = (attendedBy.get(employeeId) ?? [])
        .filter(({ attendedOn }) => cycleId === null || attendedOn >= from)
        .toReversed();
      const subjects = subjectsOf(standards, appraisals, plans);
      const gaps = evidenceGaps({
        standards: standards.map(({ signedOn, cycles: used }) => ({
          signedOn,
          usedFrom: used[0]?.startsOn ?? '',
        })),
        appraisals: appraisals.map((filed) =>
          appraisalFact(
            filed,
            plans.some((plan) => follows(plan, filed.appraisal, cycles)),
          ),
        ),
        plans: plans.map((plan) => planFact(plan, { appraisals, attended, today })),
      }).flatMap(({ of, kind, place }) => {
        const subject = subjects[of][place];
        return subject === undefined ? [] : [{ kind, subject }];
      });
      return { employee, standards, appraisals, plans, attended, gaps };
    },
  };
}

function follows(
  plan: ActionPlanRecord,
  { appraisalId, cycleId }: AppraisalRecord,
  cycles: ReadonlyMap<CycleId, Cycle>,
): boolean {
  const cycle = cycles.get(cycleId);
  if (cycle === undefined) return false;
  const { appraisalId: named, content } = plan;
  return planFollows({ appraisalId: named, startsOn: content.startsOn }, { appraisalId, ...cycle });
}

function subjectsOf(
  standards: readonly FiledStandard[],
  appraisals: readonly FiledAppraisal[],
  plans: readonly ActionPlanRecord[],
): Readonly<Record<EvidenceSubject['of'], readonly EvidenceSubject[]>> {
  return {
    standard: standards.map(({ scheme }) => ({
      of: 'standard',
      name: scheme.content.name,
      version: scheme.version,
    })),
    appraisal: appraisals.map(({ cycle: { kind, startsOn } }) => ({
      of: 'appraisal',
      cycle: { kind, startsOn },
    })),
    plan: plans.map(({ content: { startsOn, endsOn } }) => ({ of: 'plan', startsOn, endsOn })),
  };
}
