import { checkCopyAside } from '@electron/copyCheckerProcess';
import { cleanScanAside } from '@electron/scanCleanerProcess';
import { openTable } from '@electron/files/parseFile';
import { createPrinter } from '@electron/pdf/printer';
import { createProgram, type Program } from '@electron/program';
import type { CallInput, CallName, CallOutput } from '@shared/contract/index';
import { AppError } from '@shared/contract/result';
import type { Cycle } from '@shared/domain/cycle';
import type { StoreId } from '@shared/domain/ids';
import type { Place } from '@shared/domain/place';
import { translate, type Translate } from '@shared/text/translate';
import { app } from 'electron';
import { readFileSync } from 'node:fs';
import type { HeadlessArguments } from './arguments';
import { createHeadlessFiles, type HeadlessFiles } from './headlessFiles';
import { UsageError, type Output } from './output';

export interface Folders {
  readonly renderer: string;
  readonly fonts: string;
  readonly sample: string;
}

export interface HeadlessSettings {
  readonly folders: Folders;
  readonly dataFolder: string;
  readonly place: Place;
}

/** The same program as behind the window, asked through the same calls. */
export interface HeadlessProgram {
  readonly program: Program;
  readonly files: HeadlessFiles;
  readonly t: Translate;
  readonly output: Output;
  readonly input: HeadlessArguments;
  readonly folders: Folders;
  call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallOutput<Name>>;
}

export function createHeadlessProgram(
  input: HeadlessArguments,
  { folders, dataFolder, place }: HeadlessSettings,
  output: Output,
): HeadlessProgram {
  const files = createHeadlessFiles(input.output);
  const printer = createPrinter({ fontFolder: folders.fonts, onProgress: () => undefined });
  const program = createProgram({
    dataFolder: input.data ?? dataFolder,
    place,
    sampleFolder: folders.sample,
    version: app.getVersion(),
    locale: input.locale,
    files,
    backsUpOnClose: input.command !== 'demo',
    openTable,
    checkCopy: checkCopyAside,
    cleanScan: cleanScanAside,
    print: printer.print,
    cancelPrinting: printer.cancel,
    emit: () => undefined,
  });
  return {
    program,
    files,
    output,
    input,
    folders,
    t: translate(input.locale),
    async call(name, callInput) {
      const result = await program.router.dispatch(name, callInput);
      if (!result.ok) throw new AppError(result.error.code, result.error.details);
      // The contract types both ends; the handler was compiled against the same entry.
      return result.value as CallOutput<typeof name>;
    },
  };
}

/** The value of an option that this command cannot do without. */
export function needed({ input, t }: HeadlessProgram, option: 'shop' | 'cycle' | 'output'): string {
  const value = input[option];
  if (value === null) throw new UsageError(t('headless.needs', { option: `--${option}` }));
  return value;
}

export async function openShop(headless: HeadlessProgram): Promise<void> {
  const shop = needed(headless, 'shop');
  const named = (await headless.call('store.list', {})).filter(({ shopName }) => shopName === shop);
  // The sample shop may bear the name of a real one, which is the one that is meant.
  const listing = named.find(({ isSample }) => !isSample) ?? named[0];
  if (listing === undefined) throw new AppError('storeMissing');
  if (listing.needsPassword) await signIn(headless, listing.storeId);
  else await headless.call('store.open', { storeId: listing.storeId });
}

/** The user of `--user`, or the only one, with the password of `--password-file`. */
async function signIn({ call, input, t }: HeadlessProgram, storeId: StoreId): Promise<void> {
  const { passwordFile, user: wanted } = input;
  if (passwordFile === null) {
    throw new UsageError(t('headless.needs', { option: '--password-file' }));
  }
  const users = await call('session.users', { storeId });
  const found = wanted === null ? users : users.filter(({ name }) => name === wanted);
  const [user] = found;
  if (user === undefined || found.length > 1) {
    throw new UsageError(t('headless.needs', { option: '--user' }));
  }
  await call('session.signIn', {
    storeId,
    userId: user.userId,
    password: readPassword(passwordFile),
  });
}

/** The first line of a file, without the end of the line. */
function readPassword(path: string): string {
  const [line = ''] = readFileSync(path, 'utf8').split(/\r?\n/);
  return line;
}

/** The cycle that starts in the month of `--cycle yyyy-mm`; `yyyy-mm:quarter` names its kind. */
export async function findCycle(headless: HeadlessProgram): Promise<Cycle> {
  const wanted = needed(headless, 'cycle');
  const [month, kind] = wanted.split(':');
  const found = (await headless.call('cycle.list', {})).filter(
    (cycle) =>
      cycle.startsOn.startsWith(`${month ?? ''}-`) && (kind === undefined || cycle.kind === kind),
  );
  const [cycle] = found;
  if (cycle === undefined || found.length > 1) {
    throw new UsageError(headless.t('headless.noCycle', { cycle: wanted }));
  }
  return cycle;
}
