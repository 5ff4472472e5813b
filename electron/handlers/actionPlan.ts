import {
  getActionPlan,
  insertActionPlanExtension,
  insertActionPlanVersion,
  saveActionPlan,
  type ActionPlanRecord,
} from '@electron/database/queries/actionPlan';
import { getAppraisal, listAppraisalsOf } from '@electron/database/queries/appraisal';
import { getEmployee } from '@electron/database/queries/employee';
import { getObjective } from '@electron/database/queries/objective';
import { findInterview } from '@electron/database/queries/interview';
import { readActionPlan, readActionPlans } from '@electron/evidence/readActionPlans';
import { readOverdue } from '@electron/evidence/readOverdue';
import { printPapers } from '@electron/pdf/printPapers';
import { AppError } from '@shared/contract/result';
import {
  actionPlanGaps,
  keepsAgreement,
  startingPlan,
  type Action,
} from '@shared/domain/actionPlan';
import { actionPlanIdSchema, type AppraisalId } from '@shared/domain/ids';
import type { Objective } from '@shared/domain/objective';
import { buildActionPlanSheet } from '@shared/sheets/actionPlanSheet';
import { translate } from '@shared/text/translate';
import type { Handlers, StoreContext } from './context';

export const actionPlanHandlers: Handlers<
  | 'actionPlan.list'
  | 'actionPlan.overdue'
  | 'actionPlan.get'
  | 'actionPlan.start'
  | 'actionPlan.save'
  | 'actionPlan.agree'
  | 'actionPlan.extend'
  | 'actionPlan.close'
  | 'actionPlan.revise'
  | 'actionPlan.print'
> = {
  'actionPlan.list': async ({ db, today }) => readActionPlans(db, today()),

  'actionPlan.overdue': async ({ db, today }) => readOverdue(db, today()),

  'actionPlan.get': async ({ db, today }, { actionPlanId }) =>
    readActionPlan(db, actionPlanId, today()),

  'actionPlan.start': async (context, { employeeId, appraisalId, objectiveId = null }) => {
    const { db, newId, today } = context;
    const employee = await getEmployee(db, employeeId);
    if (appraisalId !== null) {
      const appraisal = await getAppraisal(db, appraisalId);
      if (appraisal.employeeId !== employeeId) throw new AppError('notFound');
    }
    const objective = objectiveId === null ? null : await getObjective(db, objectiveId);
    if (objective !== null && objective.employeeId !== employeeId) throw new AppError('notFound');
    const actionPlanId = actionPlanIdSchema.parse(newId());
    await keep(context, {
      actionPlanId,
      employeeId,
      appraisalId,
      version: 1,
      status: 'draft',
      agreedOn: null,
      outcome: null,
      outcomeNote: '',
      closedOn: null,
      reappraisalCycleId: null,
      objectiveId,
      content: {
        ...startingPlan(today(), employee.superiorName ?? ''),
        actions: [
          ...(objective === null ? [] : [towards(objective, employee.name)]),
          ...(await agreedSteps(db, appraisalId)),
        ],
      },
    });
    return { actionPlanId };
  },

  'actionPlan.save': async (context, { actionPlanId, content }) => {
    const plan = await getActionPlan(context.db, actionPlanId);
    if (content.startsOn > content.endsOn) throw new AppError('actionPlanIncomplete');
    const isAllowed =
      plan.status === 'draft' ||
      (plan.status === 'running' && keepsAgreement(plan.content, content));
    if (!isAllowed) throw new AppError('actionPlanAgreed');
    await keep(context, { ...plan, content });
    return null;
  },

  'actionPlan.agree': async (context, { actionPlanId, agreedOn }) => {
    const plan = await getActionPlan(context.db, actionPlanId);
    if (plan.status !== 'draft') throw new AppError('actionPlanAgreed');
    if (actionPlanGaps(plan.content).length > 0) throw new AppError('actionPlanIncomplete');
    await keep(context, { ...plan, status: 'running', agreedOn });
    return null;
  },

  'actionPlan.extend': async (context, { actionPlanId, endsOn, reason }) => {
    const { db, user, now } = context;
    const plan = await getActionPlan(db, actionPlanId);
    if (plan.status !== 'running') throw new AppError('actionPlanAgreed');
    const endsOnBefore = plan.content.endsOn;
    if (endsOn <= endsOnBefore) throw new AppError('actionPlanIncomplete');
    await insertActionPlanExtension(db, actionPlanId, {
      endsOnBefore,
      endsOn,
      reason,
      userId: user.userId,
      extendedAt: now(),
    });
    await keep(context, { ...plan, content: { ...plan.content, endsOn } });
    return null;
  },

  'actionPlan.close': async (context, { actionPlanId, ...result }) => {
    const { db } = context;
    const plan = await getActionPlan(db, actionPlanId);
    if (plan.status !== 'running') throw new AppError('actionPlanAgreed');
    const isKnown = (await listAppraisalsOf(db, plan.employeeId)).some(
      ({ cycleId }) => cycleId === result.reappraisalCycleId,
    );
    if (result.reappraisalCycleId !== null && !isKnown) throw new AppError('notFound');
    await keep(context, { ...plan, status: 'closed', ...result });
    return null;
  },

  'actionPlan.revise': async (context, { actionPlanId, reason }) => {
    const { db, user, now } = context;
    const plan = await getActionPlan(db, actionPlanId);
    if (plan.status === 'draft') return null;
    const { userId } = user;
    await insertActionPlanVersion(db, plan, { reason, userId, replacedAt: now() });
    const { content } = plan;
    await keep(context, {
      ...plan,
      version: plan.version + 1,
      status: 'draft',
      agreedOn: null,
      outcome: null,
      closedOn: null,
      // Signatures belong to what was signed.
      content: { ...content, employeeSignedOn: null, superiorSignedOn: null },
    });
    return null;
  },

  'actionPlan.print': async (context, { actionPlanId, isBlank, locale }) => {
    const { db, shop, today } = context;
    const entry = await readActionPlan(db, actionPlanId, today());
    const sheet = buildActionPlanSheet({ shopName: shop.shopName, entry, isBlank, locale });
    const { employeeNo, name } = entry;
    const fileName = translate(locale)('actionPlan.sheet.fileName', { employeeNo, name });
    return printPapers(context, fileName, { locale, papers: [{ kind: 'record', sheet }] });
  },
};

async function keep(context: StoreContext, plan: ActionPlanRecord): Promise<void> {
  const { db, user, now, audit } = context;
  await saveActionPlan(db, plan, { userId: user.userId, changedAt: now() });
  audit({ concept: 'actionPlan', conceptId: plan.actionPlanId });
}

/** An objective as the first action of a plan. */
function towards({ aim, target, dueOn }: Objective, ownerName: string): Action {
  const measure = '';
  return { improvement: aim, situation: '', target, measure, ownerName, dueOn, doneOn: null };
}

/** The next steps of the talk about a result, as the first actions of a plan. */
async function agreedSteps(
  db: StoreContext['db'],
  appraisalId: AppraisalId | null,
): Promise<Action[]> {
  const interview = appraisalId === null ? undefined : await findInterview(db, appraisalId);
  return (interview?.content.steps ?? []).map(({ target, measure, dueOn, ownerName }) => ({
    improvement: target,
    situation: '',
    target,
    measure,
    ownerName,
    dueOn,
    doneOn: null,
  }));
}
