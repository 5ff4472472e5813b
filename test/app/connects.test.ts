import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from './helpers/electron';
import { copyFixture } from './helpers/fixtures';
import { runHeadless } from './helpers/headless';
import { call, chooseNext, goTo, launch, saveInto } from './helpers/program';
import { canTrace, foreignAddresses, tracedElectron } from './helpers/tracedElectron';

const isTraced = canTrace();
if (!isTraced) {
  console.info('strace is not there or may not look at processes: connects are not counted.');
}
/** The demo takes half a minute more. */
const isWhole = process.env['WITH_DEMO'] === '1';

const pages = [
  '/board',
  '/reviews',
  '/surveys',
  '/measurements',
  '/results',
  '/sheets',
  '/training-needs',
  '/quality',
  '/hand-off',
  '/backups',
] as const;

describe.runIf(isTraced)('the program under strace', () => {
  it('in a session with pages, import, print and backup connects to nothing but this computer', async () => {
    const folder = temporaryFolder();
    const { starter, lines } = await tracedElectron(folder, 'session');
    const { app, page, close } = await launch({ folder, starter });
    await saveInto(app, folder);
    await call(page, 'store.openSample', {});
    for (const address of pages) await goTo(page, address);
    await chooseNext(app, copyFixture('staffList', folder));
    const chosen = await call(page, 'import.choose', { kind: 'staffList' });
    await call(page, 'import.preview', { token: chosen?.token ?? '', kind: 'staffList' });
    const [cycle] = await call(page, 'cycle.list', {});
    if (cycle === undefined) throw new Error('There is no cycle');
    const { cycleId } = cycle;
    const { rows } = await call(page, 'cycle.board', { cycleId });
    const appraisalIds = rows.map(({ appraisalId }) => appraisalId);
    await call(page, 'sheet.printAppraisals', { cycleId, appraisalIds, locale: 'zh-CN' });
    await call(page, 'backup.make', {});
    await close();
    const traced = lines();
    report('session', traced);
    // Playwright speaks with the program over this computer itself; so the trace sees something.
    expect(traced.length).toBeGreaterThan(10);
    expect(foreignAddresses(traced)).toEqual([]);
  });

  it.runIf(isWhole)('in the demo connects to nothing but this computer', async () => {
    const folder = temporaryFolder();
    const { starter, lines } = await tracedElectron(folder, 'demo');
    const demo = ['demo', '--output', join(folder, 'demo-output')];
    expect((await runHeadless(folder, demo, starter)).code).toBe(0);
    const traced = lines();
    report('demo', traced);
    expect(traced.length).toBeGreaterThan(10);
    expect(foreignAddresses(traced)).toEqual([]);
  });

  it('would show a connect to another computer', () => {
    const script = `const socket = require('node:dgram').createSocket('udp4');
      socket.connect(9, '192.0.2.1', () => socket.close());`;
    const { stderr } = spawnSync(
      'strace',
      ['-f', '-qq', '-e', 'trace=connect,sendto', process.execPath, '-e', script],
      { encoding: 'utf8', timeout: 120_000, killSignal: 'SIGKILL' },
    );
    expect(foreignAddresses(stderr.split('\n'))).toContain('192.0.2.1');
  });
});

function report(run: string, lines: readonly string[]): void {
  const local = lines.filter((line) => line.includes('AF_UNIX')).length;
  const network = lines.filter((line) => /AF_INET6?\b/u.test(line)).length;
  const foreign = foreignAddresses(lines).length;
  console.info(JSON.stringify({ run, calls: lines.length, local, network, foreign }));
}
