import type { StoreHandle } from '@electron/database/open';
import { getCycle, insertCycleTransition, updateCycle } from '@electron/database/queries/cycle';
import { AppError } from '@shared/contract/result';
import { cycleStatuses, type Cycle, type CycleStatus } from '@shared/domain/cycle';
import {
  nextStatus,
  reopenTargets,
  transitionFindings,
  type DecidedStatus,
  type ReopenedStatus,
} from '@shared/domain/cycleTransition';
import type { User } from '@shared/domain/user';
import { readCycleFacts } from './readCycleFacts';
import { refusalOf } from './requireCycleAllows';

/** What a step needs beside the store: who takes it, and when. */
interface MoveContext {
  readonly db: StoreHandle;
  readonly user: User;
  now(): string;
  today(): string;
}

interface Move<To extends CycleStatus> {
  readonly cycle: Cycle;
  readonly to: To;
  readonly reason: string | null;
}

/**
 * Takes the next step of a cycle, forward, and keeps it with the open points that were accepted.
 * Throws AppError: cycleDoesNotAllow if another step is next, cycleNotReady while something
 * blocks, cycleReasonNeeded if open points were not accepted with a reason.
 */
export async function advanceCycle(
  context: MoveContext,
  move: Move<DecidedStatus>,
): Promise<Cycle> {
  const { cycle, to, reason } = move;
  if (nextStatus(cycle.status) !== to) throw refusalOf(cycle);
  const findings = transitionFindings(to, await readCycleFacts(context, cycle));
  if (findings.some(({ weight }) => weight === 'blocks')) throw new AppError('cycleNotReady');
  if (findings.length > 0 && reason === null) throw new AppError('cycleReasonNeeded');
  return keepMove(
    context,
    move,
    findings.map(({ key, names }) => ({ key, count: names.length })),
  );
}

/** Opens an earlier state again: the cycle becomes its next version, nothing kept is lost. */
export async function reopenCycle(
  context: MoveContext,
  move: Move<ReopenedStatus> & { readonly reason: string },
): Promise<Cycle> {
  const { cycle, to } = move;
  if (!reopenTargets(cycle).includes(to)) throw refusalOf(cycle);
  return keepMove(context, move, []);
}

/** Scoring ends the collecting; in other states it changes none. */
export async function noteScored(
  context: MoveContext,
  cycle: Cycle,
  scoredAt: string,
): Promise<void> {
  await updateCycle(context.db, cycle.cycleId, { scoredAt });
  if (cycle.status === 'collecting') {
    await keepMove(context, { cycle, to: 'scored', reason: null }, []);
  }
}

async function keepMove(
  { db, user, now }: MoveContext,
  { cycle, to, reason }: Move<CycleStatus>,
  accepted: Parameters<typeof insertCycleTransition>[1]['accepted'],
): Promise<Cycle> {
  const { cycleId, status } = cycle;
  const isBack = cycleStatuses.indexOf(to) < cycleStatuses.indexOf(status);
  const version = isBack ? cycle.version + 1 : cycle.version;
  await updateCycle(db, cycleId, { status: to, version });
  await insertCycleTransition(db, {
    cycleId,
    fromStatus: status,
    toStatus: to,
    reason,
    version,
    accepted,
    userId: user.userId,
    movedAt: now(),
  });
  return getCycle(db, cycleId);
}
