import type { AuditNote } from '@electron/database/queries/auditEntry';
import type { LargeTransaction } from '@electron/database/largeTransaction';
import { storeError } from '@electron/database/storeError';
import type { Handlers, ProgramContext, StoreContext } from '@electron/handlers/context';
import type { Log } from '@electron/log';
import type { Session, SessionHolder } from '@electron/session';
import type { Concept } from '@shared/contract/call';
import { contract, isCallName, type CallName } from '@shared/contract/index';
import { AppError, type Result } from '@shared/contract/result';
import { inputSize } from './inputSize';

export interface RouterOptions {
  readonly handlers: Handlers;
  readonly sessions: SessionHolder;
  readonly program: ProgramContext;
  readonly onVerifyProgress: (progress: { readonly done: number; readonly total: number }) => void;
  readonly onChanged: (concepts: readonly Concept[]) => void;
  readonly log: Log;
}

export interface Router {
  /**
   * Answers one call: name, input, role and lock are checked before any handler runs. Never
   * throws; what went wrong comes back as a code.
   */
  dispatch(name: unknown, input: unknown): Promise<Result<unknown>>;
}

/** Its entry lists every record, so that the trail can go on from there. */
const anchorCall = 'auditEntry.anchor';

const bulkCalls: readonly CallName[] = ['import.commit', 'handOff.merge'];

/** They change so many records that the commit must be made small. */
const largeCalls: readonly CallName[] = [...bulkCalls, 'import.undo'];

/** What they took out must not come back with an old backup. */
const erasingCalls: readonly CallName[] = ['privacy.erase', 'handOff.merge'];

/** Larger inputs than this cannot come from typing. */
export const maximumInputSize = 1_000_000;

type AnyHandler = (context: ProgramContext | StoreContext, input: unknown) => Promise<unknown>;

export function createRouter(options: RouterOptions): Router {
  const inTurn = createTurns();
  return {
    async dispatch(name, input) {
      const startedAt = performance.now();
      try {
        if (!isCallName(name)) throw new AppError('callUnknown');
        const value = await answer(options, inTurn, name, input);
        options.log.call(name, 'ok', performance.now() - startedAt);
        return { ok: true, value };
      } catch (error) {
        const known = storeError(error);
        const { code, details } =
          known instanceof AppError ? known : new AppError('unexpected', options.log.fault(error));
        if (error instanceof AppError && error.cause !== undefined) options.log.fault(error.cause);
        options.log.call(isCallName(name) ? name : 'unknown', code, performance.now() - startedAt);
        return { ok: false, error: { code, details } };
      }
    },
  };
}

type InTurn = (work: () => Promise<unknown>) => Promise<unknown>;

/** One after the other, whatever becomes of the one before. */
function createTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return async (work) => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
}

async function answer(
  options: RouterOptions,
  inTurn: InTurn,
  name: CallName,
  input: unknown,
): Promise<unknown> {
  const definition = contract[name];
  if (options.sessions.locked() !== null && definition.answersLocked !== true) {
    throw new AppError('storeLocked');
  }
  const size = inputSize(input, maximumInputSize);
  if (size === null) throw new AppError('inputInvalid', { path: '' });
  if (size > maximumInputSize) throw new AppError('inputTooLarge');
  const checked = definition.input.safeParse(input);
  if (!checked.success) {
    throw new AppError('inputInvalid', { path: checked.error.issues[0]?.path.join('.') ?? '' });
  }
  // The table of handlers is typed per call; here the call is only known at run time.
  const handler = options.handlers[name] as AnyHandler;
  const session = options.sessions.get();
  if (definition.scope === 'program') {
    if (session !== null && !definition.roles.includes(session.user.role)) {
      throw new AppError('roleMissing');
    }
    const work = async () => handler(options.program, checked.data);
    // Which store is open is changed by one call at a time: a second click must wait.
    const value = await (definition.changes.includes('store') ? inTurn(work) : work());
    tellChanged(options, definition.changes);
    return value;
  }
  if (session === null) throw new AppError('storeMissing');
  if (!definition.roles.includes(session.user.role)) throw new AppError('roleMissing');
  // Nothing may be built on a store that is not what it was, until somebody has decided.
  const isHeld = definition.kind === 'command' && session.trail.alarm() !== null;
  if (isHeld && name !== anchorCall) throw new AppError('storeAltered');
  try {
    if (definition.kind === 'command') {
      const value = await runCommand(options, session, name, handler, checked.data);
      tellChanged(options, definition.changes);
      return value;
    }
    return await handler(storeContext(options, session, session.store.reading), checked.data);
  } catch (error) {
    // The store was closed or locked while the call was waiting for it.
    const isGone = options.sessions.get()?.store !== session.store && !(error instanceof AppError);
    if (!isGone) throw error;
    const code = options.sessions.locked() === null ? 'storeMissing' : 'storeLocked';
    throw new AppError(code, {}, { cause: error });
  }
}

/** What is committed stays committed, even if the window cannot be told. */
function tellChanged({ onChanged, log }: RouterOptions, changes: readonly Concept[]): void {
  if (changes.length === 0) return;
  try {
    onChanged(changes);
  } catch (error) {
    log.fault(error);
  }
}

/** One user action is one transaction, its audit entry included. */
async function runCommand(
  options: RouterOptions,
  session: Session,
  name: CallName,
  handler: AnyHandler,
  input: unknown,
): Promise<unknown> {
  // What writes much can also spoil much.
  if (bulkCalls.includes(name)) await options.program.backups.makeQuietly('import');
  const notes: AuditNote[] = [];
  const afterwards: (() => void)[] = [];
  const checks: (() => void)[] = [];
  const { trail, user, store } = session;
  const writing: { large: LargeTransaction | null } = { large: null };
  const carriedOut = store.db.transaction().execute(async (transaction) => {
    if (largeCalls.includes(name)) writing.large = await store.beginLarge();
    const context = storeContext(options, session, transaction);
    const given = await handler(
      {
        ...context,
        audit: (note) => notes.push(note),
        beforeCommit: (check) => checks.push(check),
        afterCommit: (work) => afterwards.push(work),
      },
      input,
    );
    writing.large?.written();
    const deed = { userId: user.userId, callName: name, notes };
    const written = name === anchorCall ? trail.anchor(deed) : await trail.write(deed);
    await writing.large?.settle();
    for (const check of checks) check();
    return { value: given, head: written };
  });
  const { value, head } = await endAfter(carriedOut, writing);
  trail.confirm(head);
  if (erasingCalls.includes(name)) await options.program.departures.keep(session);
  for (const work of afterwards) work();
  return value;
}

/** Whatever becomes of the transaction, what was begun for it ends before anything else goes on. */
async function endAfter<Value>(
  carriedOut: Promise<Value>,
  writing: { readonly large: LargeTransaction | null },
): Promise<Value> {
  try {
    return await carriedOut;
  } finally {
    await writing.large?.end();
  }
}

function storeContext(
  { program, onVerifyProgress }: RouterOptions,
  session: Session,
  db: StoreContext['db'],
): StoreContext {
  return {
    now: program.now,
    today: program.today,
    newId: program.newId,
    hashText: program.hashText,
    db,
    user: session.user,
    shop: session.listing,
    trail: session.trail,
    files: program.files,
    settings: program.settings,
    imports: program.imports,
    backups: program.backups,
    remnantFiles: program.remnantFiles,
    tellVerified: onVerifyProgress,
    cleanScan: program.cleanScan,
    print: program.print,
    printouts: session.printouts,
    userKeys: program.userKeys,
    recoverySetups: program.recoverySetups,
    audit: () => undefined,
    beforeCommit: () => undefined,
    afterCommit: () => undefined,
  };
}
