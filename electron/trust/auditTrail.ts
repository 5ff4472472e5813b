import type { OpenedStore, StoreHandle } from '@electron/database/open';
import {
  chainAuditEntry,
  findHead,
  insertAuditKey,
  listUnchainedEntries,
  type AuditNote,
  type ChainHead,
} from '@electron/database/queries/auditEntry';
import { createRecordHasher } from '@electron/database/records/createRecordHasher';
import { anchorCall, readAuditKey } from '@electron/database/records/readTrail';
import { createRecordChanges, type ChangedRecord } from '@electron/database/records/recordChanges';
import { createTrailWriter } from '@electron/database/records/writeTrail';
import type { AuditProblem, AuditReport, TrailAlarm } from '@shared/contract/auditEntry';
import { createSecretKey, randomBytes } from 'node:crypto';
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
  /** Writes the entry of a command inside its open transaction, with the records it changed. */
  write(deed: Deed): Promise<ChainHead>;
  /** To be called once the transaction is committed: the witness learns of it. */
  confirm(head: ChainHead): void;
  /** Set while the store may not be what it was; commands must wait until somebody decides. */
  alarm(): TrailAlarm | null;
  head(): ChainHead;
  verify(onProgress?: (progress: VerifyProgress) => void): Promise<AuditReport>;
  /** Takes note of the store as it is and goes on from here; the alarm is over after `confirm`. */
  anchor(deed: Omit<Deed, 'callName'>): ChainHead;
  /** Writes an entry that raises the epoch to `epoch`: a restore. */
  raise(deed: Deed, epoch: number): Promise<ChainHead>;
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

interface NoteOptions {
  readonly prepare?: (transaction: StoreHandle) => Promise<void>;
  /** The record of a problem keeps the hash that it does not fit. */
  readonly without?: AuditProblem | null;
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
  const chainKey = createSecretKey(auditKey);
  const writer = createTrailWriter(raw);
  const changes = createRecordChanges(raw, createRecordHasher(raw, chainKey));
  // An open store does not change its schema.
  const schemaVersion = Number(raw.pragma('user_version', { simple: true }));

  function append(deed: Deed, records: readonly ChangedRecord[], epoch?: number): ChainHead {
    // Otherwise what was done and the entry that says so could be parted.
    if (!raw.inTransaction) throw new Error('An entry belongs to a transaction');
    const before = writer.head();
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
      schemaVersion,
    };
    const hash = hashEntry(chainKey, entry, records);
    writer.append({ ...entry, hash }, records);
    return { seq: entry.seq, epoch: entry.epoch, hash };
  }

  /** Entries that the program itself writes when it opens a store. */
  async function note(
    callName: string,
    { prepare = async () => undefined, without = null }: NoteOptions = {},
  ): Promise<void> {
    head = await store.db.transaction().execute(async (transaction) => {
      await prepare(transaction);
      const records = changes.compareAll('changes').filter((record) => !isOf(without, record));
      return append({ userId: programUser, callName, notes: [] }, records);
    });
  }

  /**
   * Entries from before there was a chain are taken into it as they are. The witness comes first:
   * killed in between, a chain without a witness would look like one whose witness was taken away.
   */
  async function begin(): Promise<void> {
    testify(false, { seq: 0, epoch: 0, hash: '' });
    if (head.seq > 0) await note('store.beginTrail', { prepare: chainEntries });
  }

  async function chainEntries(transaction: StoreHandle): Promise<void> {
    let prevHash = '';
    for (const entry of await listUnchainedEntries(transaction)) {
      const { hash: _, ...plain } = { hash: '', ...entry };
      const hash = hashEntry(chainKey, { ...plain, prevHash }, []);
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
    const { problem: earlier = null } = options.found ?? {};
    const judged = judgeHead(head, testimony, store.raw, isUnchained);
    alarm = earlier === null ? judged : { kind: 'altered', problem: earlier };
    if (earlier !== null && judged === null && !isUnchained) {
      await note('store.migrate', { without: earlier });
      // Not closed: what did not fit before the migration is looked for at the next start, too.
      testify(false);
    }
    if (alarm !== null) return;
    if (isUnchained) {
      await begin();
    } else {
      const isUnclean = typeof testimony === 'object' && !testimony.isClosed;
      const known = await findHead(store.db);
      if (known.schemaVersion < schemaVersion) {
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
    write: async (deed) => append(deed, await changes.take()),
    anchor(deed) {
      const testimony = witness.read();
      const known = typeof testimony === 'object' ? testimony.epoch : 0;
      const records = changes.compareAll('snapshot');
      const epoch = Math.max(writer.head().epoch, known) + 1;
      return append({ ...deed, callName: anchorCall }, records, epoch);
    },
    raise: async (deed, epoch) => append(deed, await changes.take(), epoch),
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

function isOf(problem: AuditProblem | null, { family, recordId }: ChangedRecord): boolean {
  return (
    problem !== null &&
    'family' in problem &&
    problem.family === family &&
    problem.recordId === recordId
  );
}

/** Stands for the program itself, where no user acts. */
const programUser = 'program';
