import type { CleanedScan } from '@shared/domain/scan';
import { scanRefusals } from '@shared/domain/scan';
import { app, utilityProcess } from 'electron';
import { resolve } from 'node:path';
import { z } from 'zod';

const longestMs = 30_000;
const memoryMegabytes = 1024;
const memoryCheckMs = 200;

const cleanedSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('clean'),
    pages: z.int().min(1),
    pdf: z.instanceof(Uint8Array),
  }),
  z.strictObject({ kind: z.literal('refused'), reason: z.enum(scanRefusals) }),
]);

/**
 * As `cleanScan`, in a process of its own without key or files, which is ended when it takes too long
 * or too much; the file counts as unreadable then (trust spec I1).
 */
export async function cleanScanAside(bytes: Uint8Array): Promise<CleanedScan> {
  const cleaner = utilityProcess.fork(resolve(import.meta.dirname, 'scanCleaner.js'), [], {
    serviceName: 'Gongping scan cleaner',
    execArgv: ['--max-old-space-size=512'],
    env: {},
    stdio: 'ignore',
  });
  const { promise, resolve: answer } = Promise.withResolvers<CleanedScan>();
  function giveUp(): void {
    answer({ kind: 'refused', reason: 'unreadable' });
  }
  const timer = setTimeout(giveUp, longestMs);
  const guard = setInterval(() => {
    const metric = app.getAppMetrics().find(({ pid }) => pid === cleaner.pid);
    if ((metric?.memory.workingSetSize ?? 0) > memoryMegabytes * 1024) giveUp();
  }, memoryCheckMs);
  cleaner.once('exit', giveUp);
  cleaner.once('message', (data: unknown) => {
    const { data: cleaned } = cleanedSchema.safeParse(data);
    if (cleaned === undefined) giveUp();
    else answer(cleaned);
  });
  cleaner.postMessage(bytes);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    clearInterval(guard);
    cleaner.kill();
  }
}
