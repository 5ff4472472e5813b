import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { StoreHandle } from '@electron/database/open';
import { createOpenedTable, type OpenedTable, type TableSource } from '@electron/files/openedTable';
import type { ParseOptions } from '@electron/files/parseOptions';
import { readPastedTable } from '@electron/files/readPastedTable';
import { readTable } from '@electron/files/readTable';
import type { Files, Surroundings } from '@electron/handlers/context';
import { cleanScan } from '@electron/pdf/cleanScan';
import type { PrintJob } from '@electron/pdf/printJob';
import { createProgram, type Program } from '@electron/program';
import { checkCopy, type CheckCopy } from '@electron/trust/checkCopy';
import type { StoreHoldsOptions } from '@electron/trust/storeHolds';
import type { Session } from '@electron/session';
import { safeFileName } from '@shared/base/safeFileName';
import type { ProgramEventName } from '@shared/contract/programEvent';
import type { ImportKind, ImportPreview, ImportRecord } from '@shared/contract/import';
import type { CallInput, CallName, CallOutput } from '@shared/contract/index';
import { AppError, type Result } from '@shared/contract/result';
import type { Locale } from '@shared/domain/locale';
import type { Place } from '@shared/domain/place';
import type { Role } from '@shared/domain/user';
import { createFilePlanner } from '@shared/import/filePlanner';

export interface TestProgramOptions {
  /** A new folder unless given; `close` removes only a folder that was made here. */
  readonly dataFolder?: string;
  readonly locale?: Locale;
  readonly surroundings?: Surroundings;
  readonly sampleFolder?: string;
  /** A folder that lies elsewhere than on the disk of this computer. */
  readonly place?: Place;
  /** The computer and the process that a second program is to see. */
  readonly holder?: StoreHoldsOptions['holder'];
  /** What looks through copies; done in this process unless given. */
  readonly checkCopy?: CheckCopy;
  /** A clock for the waits after wrong passwords. */
  readonly elapsed?: () => number;
}

/** The real program behind the router, without Electron: only dialogs and printing are replaced. */
export interface TestProgram extends Program {
  readonly dataFolder: string;
  /** New files go here; `chooseTarget` answers null while it is told to refuse. */
  readonly targetFolder: string;
  /** What the window was told, in order. */
  readonly events: { readonly name: ProgramEventName; readonly event: unknown }[];
  readonly printJobs: PrintJob[];
  readonly shownInFolder: string[];
  /** Answers of the next dialogs; null is a dialog that was closed. */
  readonly dialogs: { file: string | null; backup: string | null; hasTarget: boolean };
  /** The answer of a call that must succeed. */
  call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallOutput<Name>>;
  /** The code of a call that must fail. */
  refusal(name: string, input: unknown): Promise<string>;
  dispatch(name: unknown, input: unknown): Promise<Result<unknown>>;
  preview(kind: ImportKind, path: string): Promise<ImportPreview>;
  importFile(kind: ImportKind, path: string): Promise<ImportRecord>;
  /** The open store itself, to look behind the calls. */
  db(): StoreHandle;
  session(): Session;
  actAs(role: Role): void;
  /** As if the store had been locked; the answer takes it back. */
  pretendLocked(): () => void;
}

/** A clock that goes on by one second per reading, ids that count, the real hash. */
export function steppingSurroundings(
  startsAt = '2026-01-05T01:00:00.000Z',
  firstId = 0,
): Surroundings {
  let instant = Date.parse(startsAt);
  let ids = firstId;
  return {
    now() {
      instant += 1000;
      return new Date(instant).toISOString();
    },
    today: () => startsAt.slice(0, 10),
    newId() {
      ids += 1;
      return `00000000-0000-4000-8000-${String(ids).padStart(12, '0')}`;
    },
    hashText,
  };
}

export function createTestProgram(options: TestProgramOptions = {}): TestProgram {
  const dataFolder = options.dataFolder ?? mkdtempSync(join(tmpdir(), 'gongping-'));
  const targetFolder = join(dataFolder, 'targets');
  mkdirSync(targetFolder, { recursive: true });
  const surroundings = options.surroundings ?? steppingSurroundings();
  const events: TestProgram['events'] = [];
  const printJobs: PrintJob[] = [];
  const shownInFolder: string[] = [];
  const dialogs: TestProgram['dialogs'] = { file: null, backup: null, hasTarget: true };
  const program = createProgram({
    dataFolder,
    sampleFolder: options.sampleFolder ?? resolve('electron/sample/files'),
    version: '0.1.0-test',
    locale: options.locale ?? 'zh-CN',
    surroundings,
    // The weakest that is taken: tests are not there to be slow.
    keyCost: 2 ** 15,
    ...(options.elapsed === undefined ? {} : { elapsed: options.elapsed }),
    ...(options.place === undefined ? {} : { place: options.place }),
    ...(options.holder === undefined ? {} : { holder: options.holder }),
    backsUpOnClose: false,
    openTable: openTableHere,
    checkCopy: options.checkCopy ?? checkCopy,
    cleanScan,
    files: createTestFiles(targetFolder, dialogs, shownInFolder),
    print: async (job) => {
      printJobs.push(job);
      return new TextEncoder().encode(`%PDF ${job.papers.length}`);
    },
    cancelPrinting: () => undefined,
    emit: (name, event) => events.push({ name, event }),
  });
  const { router, sessions } = program;

  async function call<Name extends CallName>(
    name: Name,
    input: CallInput<Name>,
  ): Promise<CallOutput<Name>> {
    const result = await router.dispatch(name, input);
    if (!result.ok) throw new AppError(result.error.code, result.error.details);
    // The contract types both ends; the handler was compiled against the same entry.
    return result.value as CallOutput<Name>;
  }

  function session(): Session {
    const current = sessions.get();
    if (current === null) throw new Error('No store is open');
    return current;
  }

  async function preview(kind: ImportKind, path: string): Promise<ImportPreview> {
    dialogs.file = path;
    const chosen = await call('import.choose', { kind });
    if (chosen === null) throw new Error('No file was chosen');
    return call('import.preview', { token: chosen.token, kind });
  }

  return {
    ...program,
    dataFolder,
    targetFolder,
    events,
    printJobs,
    shownInFolder,
    dialogs,
    call,
    session,
    preview,
    dispatch: (name, input) => router.dispatch(name, input),
    async refusal(name, input) {
      const result = await router.dispatch(name, input);
      if (result.ok) throw new Error(`${name} was not refused`);
      return result.error.code;
    },
    async importFile(kind, path) {
      const { token } = await preview(kind, path);
      return call('import.commit', { token });
    },
    db: () => session().store.db,
    actAs(role) {
      const current = session();
      sessions.set({ ...current, user: { ...current.user, role } });
    },
    pretendLocked() {
      const current = session();
      sessions.setLocked({ listing: current.listing, userId: current.user.userId });
      return () => sessions.set(current);
    },
    async close() {
      await program.close();
      if (options.dataFolder === undefined) rmSync(dataFolder, { recursive: true });
    },
  };
}

/** Reads and plans in this process what the parser process does in the program. */
async function openTableHere(source: TableSource, choice: ParseOptions): Promise<OpenedTable> {
  const bytes =
    source.kind === 'pasted' ? new TextEncoder().encode(source.text) : await readBytes(source.path);
  const reading =
    source.kind === 'pasted'
      ? readPastedTable(source.text)
      : await readTable(bytes, basename(source.path), choice);
  const planner = createFilePlanner(reading, hashText);
  let isOpen = true;
  return createOpenedTable(
    {
      reading: { ...reading, sheets: reading.sheets.map((sheet) => ({ ...sheet, rows: [] })) },
      sizeBytes: bytes.byteLength,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    },
    {
      recognise: async (request) => planner.recognise(request),
      learn: async (records) => planner.learn(records),
      plan: async (request) => planner.plan(request),
      part: async (index) => planner.part(index),
      issues: async (start) => planner.issues(start),
    },
    {
      isOpen: () => isOpen,
      close: () => {
        isOpen = false;
      },
    },
  );
}

function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

async function readBytes(path: string): Promise<Uint8Array> {
  return readFile(path).catch(() => {
    throw new AppError('fileUnreadable', { reason: 'missing' });
  });
}

function createTestFiles(
  targetFolder: string,
  dialogs: TestProgram['dialogs'],
  shownInFolder: string[],
): Files {
  const paths = new Map<string, string>();
  return {
    chooseFile: async () => dialogs.file,
    chooseHandOffFile: async () => dialogs.file,
    chooseFolder: async () => (dialogs.hasTarget ? targetFolder : null),
    chooseBackup: async () => dialogs.backup,
    chooseAttachment: async () => dialogs.file,
    chooseTarget: async (fileName) =>
      dialogs.hasTarget ? join(targetFolder, safeFileName(fileName)) : null,
    write: writeFile,
    grant(path) {
      const token = crypto.randomUUID();
      paths.set(token, path);
      return token;
    },
    pathOf(token) {
      const path = paths.get(token);
      if (path === undefined) throw new AppError('importExpired');
      return path;
    },
    forget: () => paths.clear(),
    showInFolder: (path) => shownInFolder.push(path),
  };
}
