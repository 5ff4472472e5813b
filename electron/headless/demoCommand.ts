import { registerIpc } from '@electron/ipc/registerIpc';
import { createMainWindow, loadProgram } from '@electron/windows/mainWindow';
import type { BrowserWindow } from 'electron';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { needed, type HeadlessProgram } from './headlessProgram';
import { writeReports } from './reportCommand';

/** The pages that the demo shows, by their route. */
const pages = [
  ['1-board', '/board'],
  ['2-reviews', '/reviews'],
  ['3-surveys', '/surveys'],
  ['4-measurements', '/measurements'],
  ['5-results', '/results'],
  ['6-training-needs', '/training-needs'],
  ['7-sheets', '/sheets'],
  ['8-employees', '/employees'],
  ['9-schemes', '/schemes'],
] as const;

const pageSize = { width: 1366, height: 768 };

/** A page that never comes to rest is shown as it is after this. */
const longestSettlingMs = 60_000;

/** The whole main job on the bundled sample shop, through the same calls as the window. */
export async function runDemo(headless: HeadlessProgram): Promise<unknown> {
  const { output, t } = headless;
  const folder = needed(headless, 'output');
  const screenshots = join(folder, 'screenshots');
  await mkdir(screenshots, { recursive: true });
  const window = createMainWindow({ isShown: false, ...pageSize });
  registerIpc(headless.program.router, () => window);
  await loadProgram(window);
  await settle(window);
  await capture(window, join(screenshots, '0-welcome.png'));
  await headless.call('store.openSample', {});
  const [cycle] = await headless.call('cycle.list', {});
  if (cycle === undefined) throw new Error('The sample shop has no cycle');
  const { cycleId } = cycle;
  const { scored } = await headless.call('appraisal.score', { cycleId });
  const files = await writeReports(headless, cycleId);
  const loaded = once(window.webContents, 'did-finish-load');
  window.webContents.reload();
  await loaded;
  await settle(window);
  for (const [name, route] of pages) {
    await window.webContents.executeJavaScript(`location.hash = ${JSON.stringify(route)}`);
    await settle(window);
    await capture(window, join(screenshots, `${name}.png`));
  }
  window.destroy();
  const results = await headless.call('appraisal.results', { cycleId });
  output.line(t('headless.demoDone', { employees: scored, path: folder }));
  return { files, screenshots, scored, results };
}

/** Waits until the page is there, which a title shows, and has nothing more to load or draw. */
async function settle(window: BrowserWindow): Promise<void> {
  await window.webContents.executeJavaScript(`new Promise((done) => {
    let quiet = 0;
    const timer = setInterval(() => {
      const isBusy = document.querySelector('[data-busy], [aria-busy="true"]') !== null;
      const isThere = document.readyState === 'complete' && document.querySelector('h1') !== null;
      quiet = isBusy || !isThere ? 0 : quiet + 1;
      if (quiet >= 8) { clearInterval(timer); document.fonts.ready.then(() => done(null)); }
    }, 50);
    setTimeout(() => { clearInterval(timer); done(null); }, ${longestSettlingMs});
  })`);
}

async function capture(window: BrowserWindow, path: string): Promise<void> {
  // A hidden window hands out the frame it has; the first request only makes it draw a new one.
  await window.webContents.capturePage();
  await window.webContents.executeJavaScript(
    'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null))))',
  );
  const image = await window.webContents.capturePage();
  await writeFile(path, image.toPNG());
}
