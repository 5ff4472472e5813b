import { spawn, type ChildProcess } from 'node:child_process';
import { dataFolder, environment, findElectron, project } from './electron';

export interface HeadlessRun {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  /** Without Chromium's own complaints about the machine. */
  readonly stderr: string;
}

interface Started {
  readonly program: ChildProcess;
  readonly ended: Promise<HeadlessRun>;
}

/** Starts the real program without a window: `headless <words>`; `starter` starts it in place of Electron. */
export async function startHeadless(
  folder: string,
  words: readonly string[],
  starter?: string,
): Promise<Started> {
  const { executable, switches } = await findElectron();
  const program = spawn(starter ?? executable, [...switches, project, 'headless', ...words], {
    cwd: folder,
    env: environment(folder, dataFolder(folder)),
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that a kill reaches every process of it.
    detached: true,
  });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  program.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  program.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  const ended = new Promise<HeadlessRun>((done, fail) => {
    program.on('error', fail);
    program.on('close', (code, signal) =>
      done({
        code,
        signal,
        stdout: Buffer.concat(stdout).toString(),
        stderr: withoutComplaints(Buffer.concat(stderr).toString()),
      }),
    );
  });
  return { program, ended };
}

export async function runHeadless(
  folder: string,
  words: readonly string[],
  starter?: string,
): Promise<HeadlessRun> {
  return (await startHeadless(folder, words, starter)).ended;
}

/** Lines such as [123:1121/214501.1:ERROR:dbus/bus.cc:408] come from Chromium, not from us. */
function withoutComplaints(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/^\[\d+:[^\]]*:(?:ERROR|WARNING):[^\]]*\]/u.test(line))
    .join('\n')
    .trim();
}
