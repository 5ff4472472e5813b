import { AppError } from '@shared/contract/result';
import type { EventId, UserId, VetoId } from '@shared/domain/ids';
import { gradeKeySchema } from '@shared/domain/scheme';
import { vetoStatuses, type Veto, type VetoStatus } from '@shared/domain/veto';
import type { Selectable } from 'kysely';
import type { StoreHandle } from '../open';
import type { Tables } from '../tables';

export interface VetoRecord extends Veto {
  readonly proposedUserId: UserId;
}

/** Every veto of these events, oldest first. */
export async function listVetoes(
  db: StoreHandle,
  eventIds: readonly EventId[],
): Promise<readonly VetoRecord[]> {
  const wanted: ReadonlySet<string> = new Set(eventIds);
  const rows = await db
    .selectFrom('veto')
    .selectAll()
    .orderBy('proposedOn')
    .orderBy('vetoId')
    .execute();
  return rows.filter(({ eventId }) => wanted.has(eventId)).map(toVeto);
}

export async function getVeto(db: StoreHandle, vetoId: VetoId): Promise<VetoRecord> {
  const row = await db
    .selectFrom('veto')
    .selectAll()
    .where('vetoId', '=', vetoId)
    .executeTakeFirst();
  if (row === undefined) throw new AppError('notFound');
  return toVeto(row);
}

type NewVeto = Pick<
  VetoRecord,
  'vetoId' | 'eventId' | 'matter' | 'capGrade' | 'proposedBy' | 'proposedOn' | 'proposedUserId'
>;

export async function insertVeto(db: StoreHandle, veto: NewVeto, changedAt: string): Promise<void> {
  await db
    .insertInto('veto')
    .values({
      ...veto,
      status: 'proposed',
      confirmedBy: null,
      confirmedOn: null,
      confirmedUserId: null,
      noticedOn: null,
      appealUntil: null,
      objection: null,
      decidedBy: null,
      decidedOn: null,
      decidedUserId: null,
      decision: null,
      changedAt,
    })
    .execute();
}

type VetoChange = Partial<
  Pick<
    Veto,
    | 'confirmedBy'
    | 'confirmedOn'
    | 'noticedOn'
    | 'appealUntil'
    | 'objection'
    | 'decidedBy'
    | 'decidedOn'
    | 'decision'
  > & { readonly confirmedUserId: UserId; readonly decidedUserId: UserId }
> & { readonly status: VetoStatus };

export async function updateVeto(
  db: StoreHandle,
  vetoId: VetoId,
  change: VetoChange,
  changedAt: string,
): Promise<void> {
  await db
    .updateTable('veto')
    .set({ ...change, changedAt })
    .where('vetoId', '=', vetoId)
    .execute();
}

function toVeto(row: Selectable<Tables['veto']>): VetoRecord {
  const status = vetoStatuses.find((each) => each === row.status);
  if (status === undefined) throw new AppError('storeDamaged');
  return {
    vetoId: row.vetoId as VetoId,
    eventId: row.eventId as EventId,
    matter: row.matter,
    capGrade: gradeKeySchema.parse(row.capGrade),
    status,
    proposedBy: row.proposedBy,
    proposedOn: row.proposedOn,
    proposedUserId: row.proposedUserId as UserId,
    confirmedBy: row.confirmedBy,
    confirmedOn: row.confirmedOn,
    noticedOn: row.noticedOn,
    appealUntil: row.appealUntil,
    objection: row.objection,
    decidedBy: row.decidedBy,
    decidedOn: row.decidedOn,
    decision: row.decision,
  };
}
