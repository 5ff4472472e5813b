import type { BackupTest } from '@shared/contract/backup';
import { AppError } from '@shared/contract/result';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { extractStore, readBackupHead } from './backupFile';
import type { CheckCopy } from './checkCopy';
import { isSealed } from './keySlots';
import type { Custody } from './unlockStore';

interface TestOptions {
  readonly custody: Custody;
  readonly checkCopy: CheckCopy;
  readonly onFault: (error: unknown) => void;
}

const counted = { employees: 'employee', cycles: 'cycle', reviews: 'review' } as const;
const checks = ['opens', 'whole', 'employees', 'cycles', 'reviews', 'trail'] as const;

/** Takes a backup out into a temporary file, looks at it in six ways, and leaves nothing. */
export async function testBackup(
  folder: string,
  name: string,
  { custody, checkCopy, onFault }: TestOptions,
): Promise<BackupTest['checks']> {
  const path = join(folder, name);
  const target = join(folder, 'test.part');
  const good = { opens: false, whole: false, trail: false };
  let counts: Readonly<Record<string, number>> = {};
  try {
    const head = await readBackupHead(path);
    good.opens = isSealed(head.slots, custody.dataKey);
    await extractStore(path, head, custody.keys.backup, target);
    good.whole = true;
    const checked = await checkCopy(target, custody.keys.store);
    const { problem = null, head: found = '' } = checked.report ?? {};
    good.trail = problem === null && found === head.manifest.head;
    counts = Object.fromEntries(
      Object.entries(checked.counts).filter(
        ([table, count]) => head.manifest.counts[table] === count,
      ),
    );
  } catch (error) {
    if (!(error instanceof AppError)) onFault(error);
  } finally {
    await rm(target, { force: true });
  }
  return checks.map((check) => {
    if (check === 'employees' || check === 'cycles' || check === 'reviews') {
      const count = counts[counted[check]] ?? null;
      return { check, isGood: count !== null, count };
    }
    return { check, isGood: good[check], count: null };
  });
}
