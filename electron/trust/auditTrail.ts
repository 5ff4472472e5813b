import type { OpenedStore, StoreHandle } from '@electron/database/open';
import {
  chainAuditEntry,
  findHead,
  insertAuditEntry,
  insertAuditKey,
  listUnchainedEntries,
  type AuditNote,
  type ChainHead,
} from '@electron/database/queries/auditEntry';
import { createRecordHasher } from '@electron/database/records/createRecordHasher';
import { anchorCall, readAuditKey } from '@electron/database/records/readTrail';
import {
  compareAll,
  takeChanges,
  type ChangedRecord,
} from '@electron/database/records/takeChanges';
import type { AuditReport, TrailAlarm } from '@shared/contract/auditEntry';
import { randomBytes } from 'node:crypto';
import { hashEntry } from './auditChain';
import { judgeHead } from './judgeHead';
import { verifyTrail, type VerifyProgress } from './verifyTrail';
import type { Witness } from './witness';

/** Who did what, as one command tells it. */
export interface Deed {
  readonly userId: string;
  readonly callName: string;
  readonly notes: readonly AuditNote[];
}

/** The audit trail of an open store: writes entries, keeps the witness, checks itself. */
export interface AuditTrail {
  /** Writes the entry of a command inside its transaction, with the records it changed. */
  write(transaction: StoreHandle, deed: Deed): Promise<ChainHead>;
  /** To be called once the transaction is committed: the witness learns of it. */
  confirm(head: ChainHead): void;
  /** Set while the store may not be what it was; commands must wait until somebody decides. */
  alarm(): TrailAlarm | null;
  head(): ChainHead;
  verify(onProgress?: (progress: VerifyProgress) => void): Promise<AuditReport>;
  /** Takes note of the store as it is and goes on from here; the alarm is over after `confirm`. */
  anchor(transaction: StoreHandle, deed: Omit<Deed, 'callName'>): Promise<ChainHead>;
  /** Writes an entry that raises the epoch to `epoch`: a restore. */
  raise(transaction: StoreHandle, deed: Deed, epoch: number): Promise<ChainHead>;
  /** The store is closed properly. */
  close(): void;
}

interface TrailOptions {
  readonly store: OpenedStore;
  /** The witness of this store, under a key that follows from the one of its chain. */
  readonly openWitness: (auditKey: Buffer) => Witness;
  readonly deviceId: string;
  readonly programVersion: string;
  readonly now: () => string;
  /** What a check before a migration found. */
  readonly found?: AuditReport | null;
  readonly onFault: (error: unknown) => void;
}

/** Opens the trail of a store: begins it if there is none, compares it with the witness. */
export async function openTrail(options: TrailOptions): Promise<AuditTrail> {
  const { store, openWitness } = options;
  const { raw } = store;
  let head: ChainHead = await findHead(store.db);
  let alarm: TrailAlarm | null = null;
  // A chain without its key is found out by the check; a new key lets nothing old pass.
  const auditKey = await needAuditKey(store);
  const witness = openWitness(auditKey);
  const hasher = createRecordHasher(raw, auditKey);

  async function append(
    transaction: StoreHandle,
    deed: Deed,
    records: readonly ChangedRecord[],
    epoch?: number,
  ): Promise<ChainHead> {
    const before = await findHead(transaction);
    const [first, ...others] = deed.notes;
    const entry = {
      seq: before.seq + 1,
      epoch: epoch ?? before.epoch,
      prevHash: before.hash,
      deviceId: options.deviceId,
      writtenAt: options.now(),
      userId: deed.userId,
      callName: deed.callName,
      concept: first?.concept ?? null,
      conceptId: first?.conceptId ?? null,
      details: JSON.stringify({
        ...first?.details,
        ...(others.length > 0 && { others: others.length }),
      }),
      programVersion: options.programVersion,
      schemaVersion: Number(raw.pragma('user_version', { simple: true })),
    };
    const hash = hashEntry(auditKey, entry, records);
    await insertAuditEntry(transaction, { ...entry, hash }, records);
    return { seq: entry.seq, epoch: entry.epoch, hash };
  }

  /** Entries that the program itself writes when it opens a store. */
  async function note(
    callName: string,
    prepare: (transaction: StoreHandle) => Promise<void> = async () => undefined,
  ): Promise<void> {
    head = await store.db.transaction().execute(async (transaction) => {
      await prepare(transaction);
      const records = compareAll(raw, hasher, 'changes');
      return append(transaction, { userId: programUser, callName, notes: [] }, records);
    });
  }

  /**
   * Entries from before there was a chain are taken into it as they are. The witness comes first:
   * killed in between, a chain without a witness would look like one whose witness was taken away.
   */
  async function begin(): Promise<void> {
    testify(false, { seq: 0, epoch: 0, hash: '' });
    if (head.seq > 0) await note('store.beginTrail', chainEntries);
  }

  async function chainEntries(transaction: StoreHandle): Promise<void> {
    let prevHash = '';
    for (const entry of await listUnchainedEntries(transaction)) {
      const { hash: _, ...plain } = { hash: '', ...entry };
      const hash = hashEntry(auditKey, { ...plain, prevHash }, []);
      await chainAuditEntry(transaction, { seq: entry.seq, prevHash, hash });
      prevHash = hash;
    }
  }

  async function verify(onProgress?: (progress: VerifyProgress) => void): Promise<AuditReport> {
    return store.db.connection().execute(async () => {
      const steps = verifyTrail(raw);
      for (;;) {
        const step = steps.next();
        if (step.done === true) return step.value;
        onProgress?.(step.value);
        await new Promise((resolve) => {
          setImmediate(resolve);
        });
      }
    });
  }

  function testify(isClosed: boolean, known = head): void {
    try {
      witness.write({ ...known, isClosed });
    } catch (error) {
      // What is committed stays committed; the next entry tells the witness again.
      options.onFault(error);
    }
  }

  async function start(): Promise<void> {
    const testimony = witness.read();
    const isUnchained = head.hash === '';
    alarm = judgeHead(head, testimony, store.raw, isUnchained);
    if (options.found?.problem) alarm = { kind: 'altered', problem: options.found.problem };
    if (alarm !== null) return;
    if (isUnchained) {
      await begin();
    } else {
      const isUnclean = typeof testimony === 'object' && !testimony.isClosed;
      const { schemaVersion } = await findHead(store.db);
      const isMigrated = schemaVersion < Number(raw.pragma('user_version', { simple: true }));
      if (isMigrated) {
        await note('store.migrate');
      } else if (isUnclean) {
        const { problem } = await verify();
        if (problem !== null) {
          alarm = { kind: 'altered', problem };
          return;
        }
      }
    }
    testify(false);
  }

  await start();
  return {
    alarm: () => alarm,
    head: () => head,
    verify,
    async write(transaction, deed) {
      return append(transaction, deed, await takeChanges(raw, hasher));
    },
    async anchor(transaction, deed) {
      const testimony = witness.read();
      const known = typeof testimony === 'object' ? testimony.epoch : 0;
      const before = await findHead(transaction);
      const records = compareAll(raw, hasher, 'snapshot');
      const epoch = Math.max(before.epoch, known) + 1;
      return append(transaction, { ...deed, callName: anchorCall }, records, epoch);
    },
    raise: async (transaction, deed, epoch) =>
      append(transaction, deed, await takeChanges(raw, hasher), epoch),
    confirm(next) {
      if (next.epoch > head.epoch) alarm = null;
      head = next;
      testify(false);
    },
    close() {
      if (alarm === null) testify(true);
      witness.close();
    },
  };
}

/** The key of the chain of a store; made where there is none. */
export async function needAuditKey({ raw, db }: OpenedStore): Promise<Buffer> {
  const known = readAuditKey(raw);
  if (known !== null) return known;
  const key = randomBytes(32);
  await insertAuditKey(db, key.toString('hex'));
  return key;
}

/** Stands for the program itself, where no user acts. */
const programUser = 'program';
