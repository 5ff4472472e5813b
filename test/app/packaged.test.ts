import { electronSwitches } from '@scripts/electronProcess.mjs';
import { packageProgram } from '@scripts/packageProgram.mjs';
import { pinnedNode, projectFolder } from '@scripts/project.mjs';
import { makeProgramReady } from '@scripts/ready.mjs';
import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { endProcess } from './helpers/endProcess';
import { patient } from './helpers/program';
import { hasVirtualDisplay, startVirtualDisplay } from './helpers/virtualDisplay';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'gongping-packaged-'));
const dataFolder = join(folder, 'data');
let executable: string;

beforeAll(async () => {
  const electron = await makeProgramReady();
  executable = await packageProgram(electron, { output: join(folder, 'dist'), installers: false });
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
});

function packagedFiles(ending: string): string[] {
  const names = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith(ending));
}

function environment(additions: Record<string, string> = {}): NodeJS.ProcessEnv {
  return { ...process.env, GONGPING_DATA: dataFolder, ...additions };
}

function loggedCalls(): unknown[] {
  const log = join(dataFolder, 'gongping.log');
  const lines = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
  return lines.map((line) => {
    const entry: { name?: string; outcome?: string } = JSON.parse(line);
    return [entry.name, entry.outcome];
  });
}

test('the package holds exactly one addon, that of this platform', () => {
  const addons = packagedFiles('.node').map((name) => basename(name));
  expect(addons).toEqual([`${process.platform}-${process.arch}.node`]);
});

test('the package starts nothing but the program', async () => {
  expect(packagedFiles('default_app.asar')).toEqual([]);
  const [archive = ''] = packagedFiles('app.asar');
  const asar = join(projectFolder, 'node_modules/@electron/asar/bin/asar.mjs');
  const list = await run(pinnedNode, [asar, 'list', join(folder, 'dist', archive)]);
  const places = list.stdout.split('\n').map((name) => name.split(/[\\/]/)[1] ?? '');
  expect(new Set(places)).toEqual(new Set(['', 'node_modules', 'out', 'package.json']));
});

test('the licences of what is shipped lie beside the program', () => {
  const licences = packagedFiles('').filter((name) => basename(dirname(name)) === 'licences');
  expect(licences.map((name) => basename(name)).toSorted()).toEqual([
    'better-sqlite3.txt',
    'echarts-NOTICE.txt',
    'gongping.txt',
    'main.md',
    'noto-sans-sc-LICENSE.txt',
    'noto-sans-tc-LICENSE.txt',
    'window.md',
  ]);
  const [window = ''] = packagedFiles('window.md');
  expect(readFileSync(join(folder, 'dist', window), 'utf8')).toMatch(/^## react - /mu);
});

test('every fuse that lets other code into the program is blown', async () => {
  const fuses = join(projectFolder, 'node_modules/@electron/fuses/dist/bin.js');
  const { stdout } = await run(pinnedNode, [fuses, 'read', '--app', executable]);
  const states = [...stdout.matchAll(/(\w+) is (Enabled|Disabled)/g)];
  expect(Object.fromEntries(states.map(([, fuse, state]) => [fuse, state]))).toMatchObject({
    RunAsNode: 'Disabled',
    EnableCookieEncryption: 'Enabled',
    EnableNodeOptionsEnvironmentVariable: 'Disabled',
    EnableNodeCliInspectArguments: 'Disabled',
    EnableEmbeddedAsarIntegrityValidation: 'Enabled',
    OnlyLoadAppFromAsar: 'Enabled',
    LoadBrowserProcessSpecificV8Snapshot: 'Disabled',
    GrantFileProtocolExtraPrivileges: 'Disabled',
  });
});

test('the packaged program does the main job without a window and prints both reports', async () => {
  const output = join(folder, 'demo');
  const switches = electronSwitches({ headless: true });
  const program = [...switches, 'headless', 'demo', '--output', output];
  await run(executable, program, { cwd: folder, env: environment() });
  const documents = readdirSync(output).filter((name) => name.endsWith('.pdf'));
  expect(documents.length).toBeGreaterThanOrEqual(2);
  for (const name of documents) {
    expect(readFileSync(join(output, name)).subarray(0, 5).toString('latin1')).toBe('%PDF-');
  }
  // Before each import: the process that looks through copies runs out of the archive, too.
  const backups = readdirSync(join(output, 'store', 'backups'), { recursive: true });
  expect(backups.filter((name) => String(name).endsWith('.gpbak'))).not.toEqual([]);
});

describe.runIf(hasVirtualDisplay)('on an X server', () => {
  test('the packaged program opens its window, whose page asks for the stores', async () => {
    const display = await startVirtualDisplay(folder, onTestFinished);
    const switches = electronSwitches({ headless: false });
    const env = environment({ DISPLAY: display });
    const packaged = spawn(executable, switches, { cwd: folder, env, stdio: 'ignore' });
    onTestFinished(async () => endProcess(packaged));
    await expect.poll(loggedCalls, patient).toContainEqual(['store.list', 'ok']);
  });
});
