import { getEmployee } from '@electron/database/queries/employee';
import { getObjective, saveObjective } from '@electron/database/queries/objective';
import { listUnits } from '@electron/database/queries/unit';
import { readObjectives } from '@electron/evidence/readObjectives';
import { AppError } from '@shared/contract/result';
import { objectiveIdSchema, type ObjectiveId } from '@shared/domain/ids';
import { canBreakDown, type Objective, type ObjectiveContent } from '@shared/domain/objective';
import type { Handlers, StoreContext } from './context';

export const objectiveHandlers: Handlers<'objective.list' | 'objective.save' | 'objective.decide'> =
  {
    'objective.list': async ({ db, today }) => readObjectives(db, today()),

    'objective.save': async (context, { objectiveId, content }) => {
      if (content.startsOn > content.dueOn) throw new AppError('objectiveInvalid');
      const objective =
        objectiveId === null
          ? await placed(context, content)
          : await rewritten(context, objectiveId, content);
      await keep(context, objective);
      return { objectiveId: objective.objectiveId };
    },

    'objective.decide': async (context, { objectiveId, outcome, result, decidedOn }) => {
      const objective = await getObjective(context.db, objectiveId);
      requireWriter(context, objective);
      const day = outcome === null ? null : decidedOn;
      await keep(context, { ...objective, outcome, result, decidedOn: day });
      return null;
    },
  };

/** A new objective where it belongs: of somebody known, under one that can be broken down to them. */
async function placed(context: StoreContext, content: ObjectiveContent): Promise<Objective> {
  const { db, newId } = context;
  const { parentId, unitId, employeeId } = content;
  if (unitId !== null && employeeId !== null) throw new AppError('objectiveInvalid');
  if (employeeId !== null) await getEmployee(db, employeeId);
  requireWriter(context, content);
  if (unitId !== null && !(await listUnits(db)).some((unit) => unit.unitId === unitId)) {
    throw new AppError('notFound');
  }
  if (parentId !== null && !canBreakDown(await getObjective(db, parentId), content)) {
    throw new AppError('objectiveInvalid');
  }
  const objectiveId = objectiveIdSchema.parse(newId());
  return { objectiveId, ...content, outcome: null, result: '', decidedOn: null };
}

/** A known objective with other words; whose it is and what it is part of stay. */
async function rewritten(
  context: StoreContext,
  objectiveId: ObjectiveId,
  { aim, measure, target, startsOn, dueOn, ...place }: ObjectiveContent,
): Promise<Objective> {
  const objective = await getObjective(context.db, objectiveId);
  requireWriter(context, objective);
  if (objective.outcome !== null) throw new AppError('objectiveDecided');
  const isSamePlace =
    place.parentId === objective.parentId &&
    place.unitId === objective.unitId &&
    place.employeeId === objective.employeeId;
  if (!isSamePlace) throw new AppError('objectiveInvalid');
  return { ...objective, aim, measure, target, startsOn, dueOn };
}

/** Supervisors answer for their people; the shop and its units are the administrator's. */
function requireWriter(
  { user }: StoreContext,
  { employeeId }: Pick<ObjectiveContent, 'employeeId'>,
): void {
  if (user.role !== 'admin' && employeeId === null) throw new AppError('roleMissing');
}

async function keep(context: StoreContext, objective: Objective): Promise<void> {
  const { db, user, now, audit } = context;
  await saveObjective(db, objective, { userId: user.userId, changedAt: now() });
  audit({ concept: 'objective', conceptId: objective.objectiveId });
}
