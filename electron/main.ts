import { eventChannel } from '@shared/contract/programEvent';
import { app, type BrowserWindow, powerMonitor, session } from 'electron';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createAutoLock } from './autoLock';
import { checkCopyAside } from './copyCheckerProcess';
import { cleanScanAside } from './scanCleanerProcess';
import { createFiles } from './files/files';
import { openTable } from './files/parseFile';
import { readHeadlessArguments } from './headless/arguments';
import type { HeadlessSettings } from './headless/headlessProgram';
import { runHeadless } from './headless/runHeadless';
import { registerIpc } from './ipc/registerIpc';
import { createPrinter } from './pdf/printer';
import { createProgram, type Program } from './program';
import { programScheme, registerProgramScheme, serveProgram } from './protocol';
import { secureProgram, secureSession } from './security';
import { userDataFolder } from './userDataFolder';
import { readDataPlace } from './dataPlace';
import { readChosenLocale } from './settingsFile';
import { chromiumLanguage, systemLocale } from './systemLocale';
import { createMainWindow, loadProgram } from './windows/mainWindow';

/** Of use: the timer stands still while the computer sleeps. */
const backupEveryMs = 4 * 60 * 60 * 1000;

registerProgramScheme();
secureProgram();

const headless = readHeadlessArguments(process.argv);
const folders = {
  renderer: join(import.meta.dirname, '../renderer'),
  fonts: join(import.meta.dirname, '../fonts'),
  sample: join(import.meta.dirname, '../sample'),
};

app.setPath(
  'userData',
  userDataFolder({
    platform: process.platform,
    local: process.env['LOCALAPPDATA'],
    proposed: app.getPath('userData'),
    exists: existsSync,
  }),
);

const chosenLocale = readChosenLocale(join(dataFolder(), 'settings.json'));
// Date fields follow the language of Chromium, which can be set only before it starts.
if (chosenLocale !== null) app.commandLine.appendSwitch('lang', chromiumLanguage(chosenLocale));

if (headless === null && !app.requestSingleInstanceLock()) {
  app.quit();
} else {
  // Electron becomes ready only after this module has ended: it must not wait here.
  void app.whenReady().then(start);
}

async function start(): Promise<void> {
  secureSession(session.defaultSession, programScheme);
  serveProgram(session.defaultSession, folders.renderer);
  if (headless === null) {
    await runWindow();
  } else {
    app.on('window-all-closed', () => undefined);
    app.exit(await runHeadless(headless, await headlessSettings(headless.data)));
  }
}

async function headlessSettings(data: string | null): Promise<HeadlessSettings> {
  const place = await readDataPlace(data ?? dataFolder());
  return { folders, dataFolder: dataFolder(), place };
}

function dataFolder(): string {
  return process.env['GONGPING_DATA'] ?? app.getPath('userData');
}

async function runWindow(): Promise<void> {
  let window: BrowserWindow | null = null;
  const printer = createPrinter({
    fontFolder: folders.fonts,
    onProgress: (done, total) =>
      window?.webContents.send(eventChannel, 'printProgress', { done, total }),
  });
  const program = createProgram({
    dataFolder: dataFolder(),
    sampleFolder: folders.sample,
    place: await readDataPlace(dataFolder()),
    version: app.getVersion(),
    locale: systemLocale(app.getPreferredSystemLanguages()),
    files: createFiles(() => window),
    backsUpOnClose: true,
    openTable,
    checkCopy: checkCopyAside,
    cleanScan: cleanScanAside,
    print: printer.print,
    cancelPrinting: printer.cancel,
    emit: (name, event) => {
      // A locked window starts anew: nothing of the data stays in its memory.
      if (name === 'changed' && program.sessions.locked() !== null) window?.webContents.reload();
      else window?.webContents.send(eventChannel, name, event);
    },
  });
  registerIpc(program.router, () => window);
  setInterval(() => void program.context.backups.makeQuietly('hours'), backupEveryMs);
  window = createMainWindow({ isShown: true });
  window.on('closed', () => {
    window = null;
  });
  lockWhenLeft(program, window);
  await loadProgram(window);
  app.on('second-instance', () => {
    if (window?.isMinimized() === true) window.restore();
    window?.focus();
  });
  app.on('window-all-closed', () => app.quit());
  let isClosed = false;
  app.on('before-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    void program.close().finally(() => {
      isClosed = true;
      app.quit();
    });
  });
}

/** Locks when nobody was at work for long enough, and when the computer sleeps or is locked. */
function lockWhenLeft({ router, sessions, context }: Program, window: BrowserWindow): void {
  function lock(): void {
    if (sessions.get()?.listing.needsPassword === true) void router.dispatch('session.lock', {});
  }
  const autoLock = createAutoLock({
    elapsed: () => performance.now(),
    minutes: () => context.settings.read().lockAfter,
    lock,
  });
  window.webContents.on('input-event', autoLock.touch);
  setInterval(autoLock.check, 5000).unref();
  powerMonitor.on('suspend', lock);
  powerMonitor.on('lock-screen', lock);
}
