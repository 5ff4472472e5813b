import { insertAuditEntry, type AuditNote } from '@electron/database/queries/auditEntry';
import { storeError } from '@electron/database/storeError';
import type { Handlers, ProgramContext, StoreContext } from '@electron/handlers/context';
import type { Log } from '@electron/log';
import type { PrintJob } from '@electron/pdf/printJob';
import type { Session, SessionHolder } from '@electron/session';
import type { Concept } from '@shared/contract/call';
import { contract, isCallName, type CallName } from '@shared/contract/index';
import { AppError, type Result } from '@shared/contract/result';
import { inputSize } from './inputSize';

export interface RouterOptions {
  readonly handlers: Handlers;
  readonly sessions: SessionHolder;
  readonly program: ProgramContext;
  readonly print: (job: PrintJob) => Promise<Uint8Array>;
  readonly onChanged: (concepts: readonly Concept[]) => void;
  readonly log: Log;
  readonly programVersion: string;
}

export interface Router {
  /**
   * Answers one call: name, input, role and lock are checked before any handler runs. Never
   * throws; what went wrong comes back as a code.
   */
  dispatch(name: unknown, input: unknown): Promise<Result<unknown>>;
}

/** Larger inputs than this cannot come from typing. */
export const maximumInputSize = 1_000_000;

type AnyHandler = (context: ProgramContext | StoreContext, input: unknown) => Promise<unknown>;

export function createRouter(options: RouterOptions): Router {
  return {
    async dispatch(name, input) {
      const startedAt = performance.now();
      try {
        if (!isCallName(name)) throw new AppError('callUnknown');
        const value = await answer(options, name, input);
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

async function answer(options: RouterOptions, name: CallName, input: unknown): Promise<unknown> {
  const definition = contract[name];
  const size = inputSize(input);
  if (size === null) throw new AppError('inputInvalid', { path: '' });
  if (size > maximumInputSize) throw new AppError('inputTooLarge');
  const checked = definition.input.safeParse(input);
  if (!checked.success) {
    throw new AppError('inputInvalid', { path: checked.error.issues[0]?.path.join('.') ?? '' });
  }
  // The table of handlers is typed per call; here the call is only known at run time.
  const handler = options.handlers[name] as AnyHandler;
  if (definition.scope === 'program') {
    const value = await handler(options.program, checked.data);
    if (definition.changes.length > 0) options.onChanged(definition.changes);
    return value;
  }
  const session = options.sessions.get();
  if (session === null) throw new AppError('storeMissing');
  if (session.isLocked) throw new AppError('storeLocked');
  if (!definition.roles.includes(session.user.role)) throw new AppError('roleMissing');
  if (definition.kind === 'query') {
    return handler(
      storeContext(options, session, session.store.db, () => undefined),
      checked.data,
    );
  }
  const value = await runCommand(options, session, name, handler, checked.data);
  options.onChanged(definition.changes);
  return value;
}

/** One user action is one transaction, its audit entry included. */
async function runCommand(
  options: RouterOptions,
  session: Session,
  name: CallName,
  handler: AnyHandler,
  input: unknown,
): Promise<unknown> {
  return session.store.db.transaction().execute(async (transaction) => {
    const notes: AuditNote[] = [];
    const context = storeContext(options, session, transaction, (note) => notes.push(note));
    const value = await handler(context, input);
    for (const note of notes.length > 0 ? notes : [null]) {
      await insertAuditEntry(transaction, {
        writtenAt: options.program.now(),
        userId: session.user.userId,
        callName: name,
        note,
        programVersion: options.programVersion,
      });
    }
    return value;
  });
}

function storeContext(
  { program, print }: RouterOptions,
  session: Session,
  db: StoreContext['db'],
  audit: StoreContext['audit'],
): StoreContext {
  return {
    now: program.now,
    today: program.today,
    newId: program.newId,
    hashText: program.hashText,
    db,
    user: session.user,
    shop: session.listing,
    files: program.files,
    settings: program.settings,
    imports: program.imports,
    print,
    audit,
  };
}
