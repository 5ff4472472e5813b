import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import type { CleanUp } from './cleanUp';

export const project = resolve(import.meta.dirname, '../../..');

/** How the scripts of the project start Electron; the tests start it in the same way. */
interface Scripts {
  findElectron(): Promise<{ readonly executable: string }>;
  electronSwitches(mode: { readonly headless: boolean }): readonly string[];
}

export interface Electron {
  readonly executable: string;
  readonly switches: readonly string[];
}

let found: Promise<Electron> | undefined;

/** The Electron of this machine with the switches it needs, without a display unless wanted. */
export async function findElectron(hasDisplay = false): Promise<Electron> {
  if (!existsSync(join(project, 'out', 'main', 'main.js'))) {
    throw new Error('There is no build in out/. Run "npm test", which builds first.');
  }
  if (!hasDisplay) return (found ??= ask(true));
  return ask(false);
}

async function ask(headless: boolean): Promise<Electron> {
  const { findElectron: find } = await importScript('electronBinary.mjs');
  const { electronSwitches } = await importScript('electronProcess.mjs');
  const { executable } = await find();
  return { executable, switches: electronSwitches({ headless }) };
}

/** The scripts are plain JavaScript, which the compiler does not look into. */
async function importScript(name: string): Promise<Scripts> {
  return import(pathToFileURL(join(project, 'scripts', name)).href);
}

/** A new folder that is removed after the test. */
export function temporaryFolder(keepUntil: (cleanUp: CleanUp) => void = onTestFinished): string {
  const folder = mkdtempSync(join(tmpdir(), 'gongping-app-'));
  keepUntil(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));
  return folder;
}

/** An empty data folder whose program speaks the given language. */
export function dataFolder(parent: string, locale = 'zh-CN'): string {
  const folder = join(parent, 'data');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'settings.json'), JSON.stringify({ locale }));
  return folder;
}

/** The program's own folders lie in `folder` as well, so that runs do not meet each other. */
export function environment(folder: string, data: string): Record<string, string> {
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined || name === 'ELECTRON_RUN_AS_NODE' ? [] : [[name, value] as const],
  );
  return {
    ...Object.fromEntries(inherited),
    XDG_CONFIG_HOME: join(folder, 'config'),
    GONGPING_DATA: data,
  };
}
