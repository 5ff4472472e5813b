import { connect } from '@electron/database/connect';
import { inspectFile } from '@electron/database/inspectFile';
import { countContents } from '@electron/database/records/countContents';
import { listTables } from '@electron/database/records/listTables';
import { readHead } from '@electron/database/records/readTrail';
import type { AuditReport } from '@shared/contract/auditEntry';
import { verifyTrail } from './verifyTrail';

export interface CheckedCopy {
  /** Null for a store from before there was a chain. */
  readonly report: AuditReport | null;
  readonly counts: Readonly<Record<string, number>>;
  readonly schemaVersion: number;
}

/** Looks through a copy, here or in a process of its own. */
export type CheckCopy = (path: string, storeKey: Uint8Array) => Promise<CheckedCopy>;

/**
 * Looks through a copy of a store that nobody has open, without writing: its pages, its audit
 * trail and records. Throws storeDamaged and storeNewer; says what does not fit in the trail.
 */
export async function checkCopy(path: string, storeKey: Uint8Array): Promise<CheckedCopy> {
  inspectFile(path, storeKey);
  const raw = connect(path, storeKey, true);
  try {
    raw.pragma('temp_store = 2');
    let report: AuditReport | null = null;
    if (listTables(raw).has('auditRecord') && !isUnchained(readHead(raw))) {
      const steps = verifyTrail(raw);
      while (report === null) {
        const step = steps.next();
        if (step.done === true) report = step.value;
        // The window stays alive meanwhile.
        else await new Promise((resolve) => void setImmediate(resolve));
      }
    }
    const schemaVersion = Number(raw.pragma('user_version', { simple: true }));
    return { report, counts: countContents(raw), schemaVersion };
  } finally {
    raw.close();
  }
}

/**
 * An upgrade that was cut off can leave the tables of the chain before the chain was begun. One whose
 * hashes were taken away is told from it by the witness.
 */
function isUnchained({ seq, hash }: ReturnType<typeof readHead>): boolean {
  return seq > 0 && hash === '';
}
