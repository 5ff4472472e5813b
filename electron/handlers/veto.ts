import { getEmployee } from '@electron/database/queries/employee';
import { getEvent } from '@electron/database/queries/event';
import { listUsers } from '@electron/database/queries/user';
import {
  getVeto,
  insertVeto,
  listVetoes,
  updateVeto,
  type VetoRecord,
} from '@electron/database/queries/veto';
import { eventChoices } from '@electron/evidence/eventChoices';
import { requireDaysAllow } from '@electron/evidence/requireCycleAllows';
import type { CallInput } from '@shared/contract/index';
import { AppError } from '@shared/contract/result';
import { vetoIdSchema, type VetoId } from '@shared/domain/ids';
import { isSecondPerson, keepsAppealTime, vetoAllows, type VetoStep } from '@shared/domain/veto';
import type { Handlers, StoreContext } from './context';

export const vetoHandlers: Handlers<
  'veto.propose' | 'veto.confirm' | 'veto.notice' | 'veto.uphold' | 'veto.withdraw'
> = {
  'veto.propose': async ({ db, newId, now, user, audit }, { eventId, capGrade, ...proposal }) => {
    const event = await getEvent(db, eventId);
    if (event.withdrawnReason !== null) throw new AppError('eventWithdrawn');
    if ((await listVetoes(db, [eventId])).some(({ status }) => status !== 'withdrawn')) {
      throw new AppError('eventHasVeto');
    }
    await requireDaysAllow(db, event.employeeId, [event.happenedOn]);
    const employee = await getEmployee(db, event.employeeId);
    const { grades } = await eventChoices(db, employee, event.happenedOn);
    if (!grades.includes(capGrade)) throw new AppError('vetoGradeUnknown');
    if (proposal.proposedOn < event.happenedOn) throw new AppError('vetoDatesWrong');
    const vetoId = vetoIdSchema.parse(newId());
    const proposedUserId = user.userId;
    await insertVeto(db, { ...proposal, vetoId, eventId, capGrade, proposedUserId }, now());
    audit({ concept: 'veto', conceptId: vetoId });
    return { vetoId };
  },

  'veto.confirm': async (context, { vetoId, confirmedBy, confirmedOn }) => {
    const { db, now, user } = context;
    const veto = await vetoBefore(context, vetoId, 'confirm');
    const first = { name: veto.proposedBy, userId: veto.proposedUserId };
    const second = { name: confirmedBy, userId: user.userId };
    const active = (await listUsers(db)).filter(({ removedAt }) => removedAt === null);
    if (!isSecondPerson(first, second, active.length)) throw new AppError('vetoNotSecondPerson');
    if (confirmedOn < veto.proposedOn) throw new AppError('vetoDatesWrong');
    const confirmedUserId = user.userId;
    const change = { status: 'confirmed', confirmedBy, confirmedOn, confirmedUserId } as const;
    await updateVeto(db, vetoId, change, now());
    return null;
  },

  'veto.notice': async (context, { vetoId, noticedOn, appealUntil }) => {
    const veto = await vetoBefore(context, vetoId, 'notice');
    if (noticedOn < (veto.confirmedOn ?? '') || appealUntil < noticedOn) {
      throw new AppError('vetoDatesWrong');
    }
    const change = { status: 'noticed', noticedOn, appealUntil } as const;
    await updateVeto(context.db, vetoId, change, context.now());
    return null;
  },

  'veto.uphold': async (context, input) => {
    const veto = await vetoBefore(context, input.vetoId, 'uphold');
    if (!keepsAppealTime(veto, input)) throw new AppError('vetoTooEarly');
    if (input.decidedOn < (veto.noticedOn ?? '')) throw new AppError('vetoDatesWrong');
    await decide(context, 'upheld', input);
    return null;
  },

  'veto.withdraw': async (context, input) => {
    const veto = await vetoBefore(context, input.vetoId, 'withdraw');
    if (input.decidedOn < veto.proposedOn) throw new AppError('vetoDatesWrong');
    await decide(context, 'withdrawn', input);
    return null;
  },
};

/** The veto on which a step is taken, of somebody whom the user may see; notes the step. */
async function vetoBefore(
  { db, audit }: StoreContext,
  vetoId: VetoId,
  step: VetoStep,
): Promise<VetoRecord> {
  const veto = await getVeto(db, vetoId);
  const { employeeId, happenedOn } = await getEvent(db, veto.eventId);
  if (!vetoAllows(veto.status, step)) throw new AppError('vetoStepWrong');
  await requireDaysAllow(db, employeeId, [happenedOn]);
  audit({ concept: 'veto', conceptId: vetoId });
  return veto;
}

async function decide(
  { db, now, user }: StoreContext,
  status: 'upheld' | 'withdrawn',
  { vetoId, objection, decidedBy, decidedOn, decision }: CallInput<'veto.uphold'>,
): Promise<void> {
  const decidedUserId = user.userId;
  const change = { status, objection, decidedBy, decidedOn, decision, decidedUserId };
  await updateVeto(db, vetoId, change, now());
}
