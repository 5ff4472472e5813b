import { BrowserWindow } from 'electron';
import { join } from 'node:path';
import { programOrigin } from '../protocol';

interface MainWindowOptions {
  readonly isShown: boolean;
  readonly width?: number;
  readonly height?: number;
}

/** Makes the one window of the program; it is empty until `loadProgram`. */
export function createMainWindow({
  isShown,
  width = 1440,
  height = 900,
}: MainWindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    width,
    height,
    minWidth: 1180,
    minHeight: 680,
    show: false,
    backgroundColor: '#F7F6F2',
    titleBarStyle: 'hidden',
    titleBarOverlay: { color: '#F0EEE8', symbolColor: '#1D2329', height: 39 },
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      enableWebSQL: false,
      // A hidden window must still paint for screenshots.
      backgroundThrottling: isShown,
    },
  });
  window.removeMenu();
  if (isShown) window.once('ready-to-show', () => window.show());
  return window;
}

/** Loads the page; the window must be known to the router by then, for the page calls at once. */
export async function loadProgram(window: BrowserWindow): Promise<void> {
  await window.loadURL(`${programOrigin}/`);
}
