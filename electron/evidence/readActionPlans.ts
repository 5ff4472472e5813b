import type { StoreHandle } from '@electron/database/open';
import {
  getActionPlan,
  listActionPlanExtensions,
  listActionPlans,
  listActionPlanVersions,
  type ActionPlanRecord,
} from '@electron/database/queries/actionPlan';
import { listAppraisalsOf, type AppraisalRecord } from '@electron/database/queries/appraisal';
import { listCycles } from '@electron/database/queries/cycle';
import { getEmployee, listEmployees } from '@electron/database/queries/employee';
import { listObjectives } from '@electron/database/queries/objective';
import type {
  ActionPlanEntry,
  ActionPlanOverview,
  ActionPlanRow,
  PlanObjective,
  PlanResult,
} from '@shared/contract/actionPlan';
import { AppError } from '@shared/contract/result';
import { actionPlanGaps, nextDueOn, overdueItems } from '@shared/domain/actionPlan';
import type { Cycle } from '@shared/domain/cycle';
import type { Employee } from '@shared/domain/employee';
import type { ActionPlanId, CycleId } from '@shared/domain/ids';
import { readDecided } from './readDecided';
import { remembered } from './remembered';

/** Every plan with what is overdue in it. */
export async function readActionPlans(db: StoreHandle, today: string): Promise<ActionPlanOverview> {
  const employees = new Map((await listEmployees(db)).map((each) => [each.employeeId, each]));
  const plans = (await listActionPlans(db)).flatMap((plan) => {
    const employee = employees.get(plan.employeeId);
    return employee === undefined ? [] : [toRow(plan, employee, today)];
  });
  return { today, plans };
}

/** One plan with the results before and after it. */
export async function readActionPlan(
  db: StoreHandle,
  actionPlanId: ActionPlanId,
  today: string,
): Promise<ActionPlanEntry> {
  return createActionPlanReader(db, today)(actionPlanId);
}

function toPlanObjective(
  objectives: Awaited<ReturnType<typeof listObjectives>>,
  plan: ActionPlanRecord,
): PlanObjective | null {
  const found = objectives.find((each) => each.objectiveId === plan.objectiveId);
  if (found === undefined) return null;
  const { objectiveId, aim, target, dueOn } = found;
  return { objectiveId, aim, target, dueOn };
}

/** Reads many plans one after another; what belongs to none of them alone is read once. */
export function createActionPlanReader(
  db: StoreHandle,
  today: string,
): (actionPlanId: ActionPlanId) => Promise<ActionPlanEntry> {
  const results = remembered(async (cycleId: CycleId) => readDecided(db, cycleId));
  const objectives = remembered(listObjectives);
  const allCycles = remembered(listCycles);

  async function readResult(
    cycles: ReadonlyMap<CycleId, Cycle>,
    appraisals: readonly AppraisalRecord[],
    cycleId: CycleId,
  ): Promise<PlanResult> {
    const cycle = cycles.get(cycleId);
    if (cycle === undefined) throw new AppError('storeDamaged');
    const appraisal = appraisals.find((each) => each.cycleId === cycleId);
    const found = await results(cycleId);
    const decided = appraisal === undefined ? undefined : found.get(appraisal.appraisalId)?.decided;
    return {
      cycle: { cycleId, kind: cycle.kind, startsOn: cycle.startsOn },
      display: decided?.display ?? null,
      grade: decided?.grade ?? null,
    };
  }

  return async (actionPlanId) => {
    const plan = await getActionPlan(db, actionPlanId);
    const employee = await getEmployee(db, plan.employeeId);
    const appraisals = await listAppraisalsOf(db, plan.employeeId);
    const cycles = new Map((await allCycles(db)).map((cycle) => [cycle.cycleId, cycle]));
    const later = appraisals.flatMap(({ cycleId }) => {
      const cycle = cycles.get(cycleId);
      return cycle !== undefined && cycle.endsOn > plan.content.startsOn ? [cycle] : [];
    });
    const first = appraisals.find(({ appraisalId }) => appraisalId === plan.appraisalId);
    const { reappraisalCycleId: second } = plan;
    return {
      ...toRow(plan, employee, today),
      unitName: employee.unitName,
      positionName: employee.positionName,
      hiredOn: employee.hiredOn,
      version: plan.version,
      agreedOn: plan.agreedOn,
      outcomeNote: plan.outcomeNote,
      closedOn: plan.closedOn,
      content: plan.content,
      objective: toPlanObjective(await objectives(db), plan),
      gaps: actionPlanGaps(plan.content),
      before: first === undefined ? null : await readResult(cycles, appraisals, first.cycleId),
      after: second === null ? null : await readResult(cycles, appraisals, second),
      laterCycles: later.map(({ cycleId, kind, startsOn }) => ({ cycleId, kind, startsOn })),
      extensions: await listActionPlanExtensions(db, actionPlanId),
      versions: await listActionPlanVersions(db, actionPlanId),
    };
  };
}

function toRow(plan: ActionPlanRecord, employee: Employee, today: string): ActionPlanRow {
  const { actionPlanId, employeeId, status, outcome, content } = plan;
  return {
    actionPlanId,
    employeeId,
    employeeNo: employee.employeeNo,
    name: employee.name,
    status,
    startsOn: content.startsOn,
    endsOn: content.endsOn,
    improvements: content.actions.map(({ improvement }) => improvement),
    outcome,
    nextDueOn: status === 'running' ? nextDueOn(content) : null,
    overdue: overdueItems(status, content, today),
  };
}
