import { callChannel } from '@shared/contract/programEvent';
import { AppError, type Result } from '@shared/contract/result';
import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron';
import { programOrigin } from '../protocol';
import type { Router } from './router';

/** The one door between window and main process: only the main frame of the own window may knock. */
export function registerIpc(router: Router, ownWindow: () => BrowserWindow | null): void {
  ipcMain.handle(callChannel, async (event, name: unknown, input: unknown) => {
    if (!isOwnMainFrame(event, ownWindow())) return refused();
    return router.dispatch(name, input);
  });
}

function isOwnMainFrame(event: IpcMainInvokeEvent, window: BrowserWindow | null): boolean {
  const frame = event.senderFrame;
  return (
    window !== null &&
    frame !== null &&
    event.sender === window.webContents &&
    frame === window.webContents.mainFrame &&
    frame.origin === programOrigin
  );
}

function refused(): Result<never> {
  const { code, details } = new AppError('callRefused');
  return { ok: false, error: { code, details } };
}
