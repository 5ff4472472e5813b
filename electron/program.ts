import type { Files, ProgramContext, Surroundings } from '@electron/handlers/context';
import { fillSampleShop } from '@electron/sample/fillSampleShop';
import type { Concept } from '@shared/contract/call';
import type { ProgramEventName, ProgramEvents } from '@shared/contract/programEvent';
import type { StoreId } from '@shared/domain/ids';
import type { Locale } from '@shared/domain/locale';
import type { Place } from '@shared/domain/place';
import { translate } from '@shared/text/translate';
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { hostname, totalmem, userInfo } from 'node:os';
import { join } from 'node:path';
import { createBackups } from './backups';
import { createDepartureLists } from './departures';
import { createImportSessions, type ImportSessionOptions } from './files/importSessions';
import { handlers } from './ipc/handlers';
import { createRouter, type Router } from './ipc/router';
import { createKeyChanges } from './keyChanges';
import { createLog } from './log';
import type { OpenTrail } from './openSession';
import type { PrintJob } from './pdf/printJob';
import { createRemnantFiles } from './remnantFiles';
import { createSessionHolder, type SessionHolder } from './session';
import { createRestores } from './restores';
import { createSettingsFile } from './settingsFile';
import { createStoreFolders } from './storeFolders';
import { createStores } from './stores';
import { openTrail } from './trust/auditTrail';
import type { CleanScan } from './pdf/cleanScan';
import type { CheckCopy } from './trust/checkCopy';
import { readDeviceId } from './trust/deviceId';
import { createRecoverySetups } from './trust/recoverySetups';
import { createSignInGuard } from './trust/signInGuard';
import { createStoreHolds, type StoreHoldsOptions } from './trust/storeHolds';
import { deriveWitnessKey } from './trust/storeKeys';
import { createUserKeys } from './trust/userKeys';
import { createWitness } from './trust/witness';
import { witnessOfCopy } from './trust/witnessOfCopy';

interface ProgramOptions {
  /** Holds the stores, the settings of this computer and the log. */
  readonly dataFolder: string;
  /** Holds the files of the bundled sample shop. */
  readonly sampleFolder: string;
  readonly version: string;
  readonly locale: Locale;
  readonly files: Files;
  /** Reads a stranger's file, away from the store. */
  readonly openTable: ImportSessionOptions['openTable'];
  /** Looks through a copy of a store without the window waiting for it. */
  readonly checkCopy: CheckCopy;
  /** Reads a PDF from elsewhere, away from the store. */
  readonly cleanScan: CleanScan;
  readonly print: (job: PrintJob) => Promise<Uint8Array>;
  readonly cancelPrinting: () => void;
  readonly emit: <Name extends ProgramEventName>(name: Name, event: ProgramEvents[Name]) => void;
  /** Milliseconds that only go forward; those of this process unless given. */
  readonly elapsed?: () => number;
  /** Work factor of new key slots; the strongest that is bearable unless given. */
  readonly keyCost?: number;
  /** What kind of place the data folder is; a local one unless given. */
  readonly place?: Place;
  /** How others are told who has a store open. */
  readonly holder?: StoreHoldsOptions['holder'];
  /** Backs up what changed when a store is closed. */
  readonly backsUpOnClose: boolean;
  /** Clock, ids and hashes of this computer unless given. */
  readonly surroundings?: Surroundings;
}

export interface Program {
  readonly router: Router;
  readonly context: ProgramContext;
  readonly sessions: SessionHolder;
  close(): Promise<void>;
}

/** Puts the program together; the window, the headless mode and the tests use the same one. */
export function createProgram(options: ProgramOptions): Program {
  const { dataFolder, version, files } = options;
  mkdirSync(dataFolder, { recursive: true });
  const sessions = createSessionHolder();
  const surroundings = options.surroundings ?? systemSurroundings;
  const settings = createSettingsFile(join(dataFolder, 'settings.json'), version, options.locale);
  const log = createLog(join(dataFolder, 'gongping.log'));
  const deviceId = readDeviceId(join(dataFolder, 'device'), surroundings.newId);
  const storesRoot = join(dataFolder, 'stores');
  const witnessPath = (storeId: StoreId) => join(dataFolder, 'witness', `${storeId}.witness`);
  const folders = createStoreFolders(storesRoot);
  const cost = options.keyCost ?? keyCostHere();
  const userKeys = createUserKeys({ sessions, folder: folders.folder, cost });
  const trailOptions = {
    deviceId,
    programVersion: version,
    now: surroundings.now,
    onFault: (error: unknown) => log.fault(error),
  };
  const openStoreTrail: OpenTrail = async (storeId, store, found) =>
    openTrail({
      ...trailOptions,
      store,
      found,
      openWitness: (auditKey) =>
        createWitness(witnessPath(storeId), storeId, deriveWitnessKey(auditKey)),
    });
  const departures = createDepartureLists(join(dataFolder, 'departures'), (error) =>
    log.fault(error),
  );
  const backups = createBackups({
    departures,
    root: join(dataFolder, 'backups'),
    storesRoot,
    sessions,
    surroundings,
    programVersion: version,
    checkCopy: options.checkCopy,
    onFault: (error) => log.fault(error),
  });
  const place = options.place ?? { kind: 'local' };
  const recoverySetups = createRecoverySetups();
  const imports = createImportSessions({
    openTable: options.openTable,
    onProgress: (progress) => options.emit('importProgress', progress),
  });
  const holds = createStoreHolds({ holder: options.holder ?? holderHere(), now: surroundings.now });
  const stores = createStores({
    folders,
    place,
    departures,
    holds,
    sessions,
    backUp: async () => (options.backsUpOnClose ? backups.makeQuietly('closing') : undefined),
    onLeft() {
      imports.endAll();
      recoverySetups.forget();
      files.forget();
    },
    surroundings,
    userKeys,
    cost,
    guard: createSignInGuard({ ...settings, elapsed: options.elapsed ?? elapsedHere }),
    firstUserName: () => translate(settings.read().locale)('dialog.firstUser'),
    openTrail: openStoreTrail,
    keepOldStore: backups.keepOld,
  });
  const restores = createRestores({
    sessions,
    stores,
    backups,
    place,
    departures,
    holds,
    storesRoot,
    witnessPath,
    deviceId,
    programVersion: version,
    checkCopy: options.checkCopy,
    surroundings,
    onFault: (error) => log.fault(error),
  });
  const context: ProgramContext = {
    ...surroundings,
    place,
    departures,
    files,
    settings,
    cleanScan: options.cleanScan,
    print: options.print,
    cancelPrinting: options.cancelPrinting,
    userKeys,
    recoverySetups,
    keyChanges: createKeyChanges({
      folders,
      sessions,
      surroundings,
      cost,
      departures,
      holds,
      openTrail: openStoreTrail,
      keepOldStore: backups.keepOld,
      openCopyTrail: async (store) =>
        openTrail({ ...trailOptions, store, openWitness: () => witnessOfCopy(store.raw) }),
    }),
    stores,
    backups: { ...backups, ...restores },
    remnantFiles: createRemnantFiles({ sessions, storesRoot, backupFolder: backups.folder }),
    imports,
    fillSampleShop: async () => fillSampleShop(router, context, options.sampleFolder),
  };
  const router = createRouter({
    handlers,
    sessions,
    program: context,
    onVerifyProgress: (progress) => options.emit('verifyProgress', progress),
    onChanged: (concepts: readonly Concept[]) => options.emit('changed', { concepts }),
    log,
  });
  return { router, context, sessions, close: async () => context.stores.close() };
}

function elapsedHere(): number {
  return performance.now();
}

function holderHere(): StoreHoldsOptions['holder'] {
  return { computer: hostname(), userName: userInfo().username, processId: process.pid };
}

/** 128 MiB for a moment, half of that on small computers. */
function keyCostHere(): number {
  return totalmem() < 4 * 2 ** 30 ? 2 ** 16 : 2 ** 17;
}

const systemSurroundings: Surroundings = {
  now: () => new Date().toISOString(),
  today: () => new Date().toLocaleDateString('sv-SE'),
  newId: () => randomUUID(),
  hashText: (text) => createHash('sha256').update(text).digest('hex'),
};
