import { spawn, spawnSync } from 'node:child_process';
import type { CleanUp } from './cleanUp';
import { endProcess } from './endProcess';

export const hasVirtualDisplay = spawnSync('Xvfb', ['-help']).error === undefined;

/** Starts a display server that chooses a free number, and gives its name. */
export async function startVirtualDisplay(
  folder: string,
  keepUntil: (cleanUp: CleanUp) => void,
): Promise<string> {
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp'],
    { cwd: folder, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  keepUntil(async () => endProcess(server));
  const number = server.stdio[3];
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.once('exit', (code) => fail(new Error(`Xvfb ended with ${String(code)}`)));
    number?.once('data', (chunk: Buffer) => done(`:${chunk.toString().trim()}`));
  });
}
