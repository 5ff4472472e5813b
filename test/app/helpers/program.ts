import type { CallInput, CallName, CallOutput } from '@shared/contract/index';
import type { Result } from '@shared/contract/result';
import type { Locale } from '@shared/domain/locale';
import { translate } from '@shared/text/translate';
import { _electron, type ElectronApplication, type Locator, type Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import type { CleanUp } from './cleanUp';
import { dataFolder, environment, findElectron, project, temporaryFolder } from './electron';

/** The running program with its window, as Playwright sees it. */
export interface RunningProgram {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Removed after the test. */
  readonly folder: string;
  readonly data: string;
  /** Complaints of the page: errors, refused resources, broken policies. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

interface LaunchOptions {
  readonly locale?: Locale;
  readonly size?: { readonly width: number; readonly height: number };
  readonly hasDisplay?: boolean;
  readonly display?: string;
  /** Starts on what another run left behind. */
  readonly folder?: string;
  /** More of the environment of the program. */
  readonly variables?: Readonly<Record<string, string>>;
  /** What is started in place of Electron, and starts it. */
  readonly starter?: string;
  /** When the program ends: after the test, or with `atEndOfFile` after the last one. */
  readonly keepUntil?: (cleanUp: CleanUp) => void;
}

/** Starts the built program with its window on a fresh data folder. */
export async function launch(options: LaunchOptions = {}): Promise<RunningProgram> {
  const keepUntil = options.keepUntil ?? onTestFinished;
  const folder = options.folder ?? temporaryFolder(keepUntil);
  const data = dataFolder(folder, options.locale);
  const electron = await findElectron(options.hasDisplay);
  const app = await _electron.launch({
    executablePath: options.starter ?? electron.executable,
    args: [...electron.switches, project],
    env: {
      ...environment(folder, data),
      ...(options.display === undefined ? {} : { DISPLAY: options.display }),
      ...options.variables,
    },
  });
  const complaints: string[] = [];
  let isClosed = false;
  async function close() {
    if (isClosed) return;
    isClosed = true;
    await app.close();
  }
  keepUntil(close);
  const page = await app.firstWindow();
  page.setDefaultTimeout(patient.timeout);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  if (options.size !== undefined) await resize(app, options.size);
  await page.locator('h1').first().waitFor();
  return { app, page, folder, data, complaints, close };
}

export async function resize(
  app: ElectronApplication,
  size: { readonly width: number; readonly height: number },
): Promise<void> {
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setMinimumSize(1, 1);
    window?.setContentSize(width, height);
  }, size);
}

/** Asks the main process through the bridge of the page, as the page itself does. */
export async function ask(page: Page, name: string, input: unknown): Promise<Result<unknown>> {
  // The bridge is untyped in the page; its reply is the envelope of the contract.
  return page.evaluate(
    async ([callName, value]) =>
      Reflect.get(globalThis, 'api').call(callName, value) as Promise<Result<unknown>>,
    [name, input] as const,
  );
}

/** A call of the contract that must succeed. */
export async function call<Name extends CallName>(
  page: Page,
  name: Name,
  input: CallInput<Name>,
): Promise<CallOutput<Name>> {
  const result = await ask(page, name, input);
  if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.error)}`);
  // The handler was compiled against the same entry of the contract.
  return result.value as CallOutput<Name>;
}

/** The next open dialogs answer with this file. */
export async function chooseNext(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] });
  }, path);
}

/** Confirms what the page asks about the columns, as it stands, and goes on to the check. */
export async function confirmColumns(page: Page): Promise<void> {
  const t = translate('zh-CN');
  const next = page.getByRole('button', { name: t('mapping.next.survey') });
  const confirm = page.getByRole('button', { name: t('mapping.confirm'), exact: true });
  await page.locator('button[aria-keyshortcuts="Enter"]:not([data-loading])').waitFor();
  for (let asked = await confirm.count(); asked > 0; asked = await confirm.count()) {
    await confirm.first().click();
    await page.waitForFunction(
      ([name, before]) =>
        [...document.querySelectorAll('button')].filter((each) => each.textContent === name)
          .length < before,
      [t('mapping.confirm'), asked] as const,
    );
  }
  await next.click();
  await page.getByText(t('import.count.read'), { exact: true }).waitFor();
}

/** Save dialogs answer with the proposed name in this folder. */
export async function saveInto(app: ElectronApplication, folder: string): Promise<void> {
  await app.evaluate(({ dialog }, target) => {
    dialog.showSaveDialog = async (...args: readonly unknown[]) => {
      const options = args.at(-1);
      const name = typeof options === 'object' && options !== null ? options : {};
      const proposed = String(Reflect.get(name, 'defaultPath'));
      return { canceled: false, filePath: `${target}/${proposed}` };
    };
  }, folder);
}

/** Goes to a page of the open shop by its address. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
  await settle(page);
}

/** How long the window may take to do what was asked, on a slow computer that does other things too. */
export const patient = { timeout: 60_000, interval: 100 };

/** Waits until a button or field may be used: what it waits for may be shown before it. */
export async function untilEnabled(field: Locator): Promise<void> {
  await expect.poll(async () => field.isEnabled(), patient).toBe(true);
}

/**
 * Waits until the page loads, moves and draws nothing more. Frames are counted as well as time: a slow
 * computer may draw nothing for a while.
 */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const isBusy = () => document.querySelector('[data-busy], [aria-busy="true"]') !== null;
    const isMoving = () =>
      document.getAnimations().some(({ playState, effect }) => {
        const isEndless = effect?.getComputedTiming().endTime === Infinity;
        return playState === 'running' && !isEndless;
      });
    for (let quiet = 0; quiet < 5; quiet = isBusy() || isMoving() ? 0 : quiet + 1) {
      await new Promise((done) => setTimeout(done, 40));
      await new Promise((done) => requestAnimationFrame(done));
    }
    await document.fonts.ready;
  });
}
