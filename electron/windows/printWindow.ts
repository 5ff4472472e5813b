import { BrowserWindow, type Session } from 'electron';
import { secureContents } from '../security';

/** Opens the hidden window in which sheets are laid out; no script ever runs in its pages. */
export function openPrintWindow(session: Session): BrowserWindow {
  const window = new BrowserWindow({
    show: false,
    // A native frame needs a display, even around a window that is never shown.
    frame: false,
    titleBarStyle: 'hidden',
    webPreferences: {
      session,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      webviewTag: false,
      spellcheck: false,
      backgroundThrottling: false,
    },
  });
  secureContents(window.webContents);
  return window;
}
