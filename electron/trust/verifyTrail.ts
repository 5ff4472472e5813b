import type { RawHandle } from '@electron/database/connect';
import type { ChainHead } from '@electron/database/queries/auditEntry';
import {
  createRecordHasher,
  type RecordHasher,
} from '@electron/database/records/createRecordHasher';
import {
  readAuditKey,
  readTrail,
  type Trail,
  type TrailEntry,
} from '@electron/database/records/readTrail';
import type { AuditProblem, AuditReport } from '@shared/contract/auditEntry';
import { createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { hashEntry } from './auditChain';

/** How far a check has come, in steps of entries and records. */
export interface VerifyProgress {
  readonly done: number;
  readonly total: number;
}

interface LastHash {
  readonly seq: number;
  readonly afterHash: string | null;
}

const stepEntries = 500;
const stepRecords = 50;

/**
 * Walks the chain from its first entry, then compares every record of the store with the hash it
 * had when it was last written (trust.md 2.3). Stops at the first thing that does not fit. The
 * caller decides when to go on to the next step, so that a window stays alive.
 */
export function* verifyTrail(raw: RawHandle): Generator<VerifyProgress, AuditReport> {
  const trail = readTrail(raw);
  // Without its key nothing fits, from the first entry on.
  const auditKey = createSecretKey(readAuditKey(raw) ?? randomBytes(32));
  const total = trail.countEntries() + trail.countRecords();
  const walk = yield* walkChain(trail, auditKey, total);
  if (walk.problem !== null) return report(walk, 0, walk.problem);
  return yield* compareRecords(createRecordHasher(raw, auditKey), walk, total);
}

interface Walk {
  readonly head: ChainHead;
  readonly last: Map<string, LastHash>;
  readonly problem: AuditProblem | null;
  readonly earlier: AuditProblem | null;
}

/** The chain alone. What an anchor took note of does not stop the walk; it goes on at the anchor. */
function* walkChain(
  trail: Trail,
  auditKey: KeyObject,
  total: number,
): Generator<VerifyProgress, Walk> {
  const anchorSeq = trail.findAnchor();
  const last = new Map<string, LastHash>();
  let head: ChainHead = { seq: 0, epoch: 0, hash: '' };
  let earlier: AuditProblem | null = null;
  for (const { entry, hash, changes } of trail.entries()) {
    const isNewStart = entry.seq === anchorSeq && earlier !== null;
    if (earlier !== null && entry.seq < anchorSeq) continue;
    if (isNewStart) {
      last.clear();
      head = { seq: entry.seq - 1, epoch: 0, hash: entry.prevHash };
    }
    const before = isNewStart ? null : last;
    const problem = problemOfEntry(auditKey, head, { entry, hash, changes }, before);
    if (problem !== null) {
      if (entry.seq >= anchorSeq) return { head, last, problem, earlier };
      earlier = problem;
      continue;
    }
    for (const { family, recordId, afterHash } of changes) {
      last.set(`${family} ${recordId}`, { seq: entry.seq, afterHash });
    }
    head = { seq: entry.seq, epoch: entry.epoch, hash };
    if (head.seq % stepEntries === 0) yield { done: head.seq, total };
  }
  const stray = trail.findStrayRecord();
  const problem: AuditProblem | null =
    stray === null || stray < anchorSeq ? null : { kind: 'entryMissing', seq: stray };
  return { head, last, problem, earlier };
}

function* compareRecords(
  hasher: RecordHasher,
  walk: Walk,
  total: number,
): Generator<VerifyProgress, AuditReport> {
  const { head, last } = walk;
  let records = 0;
  for (const family of hasher.families) {
    for (const recordId of hasher.list(family)) {
      const known = last.get(`${family} ${recordId}`);
      last.delete(`${family} ${recordId}`);
      records += 1;
      if (known === undefined || known.afterHash === null) {
        const seq = known?.seq ?? null;
        return report(walk, records, { kind: 'recordAdded', seq, family, recordId });
      }
      const progress = { done: Math.min(head.seq + records, total), total };
      const hash = yield* hashStepwise(hasher, family, recordId, progress);
      if (hash !== known.afterHash) {
        const { seq } = known;
        return report(walk, records, { kind: 'recordChanged', seq, family, recordId });
      }
      if (records % stepRecords === 0) yield progress;
    }
  }
  for (const [key, { seq, afterHash }] of last) {
    if (afterHash !== null) {
      const [family = '', recordId = ''] = key.split(' ');
      return report(walk, records, { kind: 'recordMissing', seq, family, recordId });
    }
  }
  return report(walk, records, null);
}

/** An import is one record of very many rows. */
function* hashStepwise(
  hasher: RecordHasher,
  family: string,
  recordId: string,
  progress: VerifyProgress,
): Generator<VerifyProgress, string | null> {
  const steps = hasher.hashInSteps(family, recordId);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield progress;
  }
}

function report(
  { head, earlier }: Walk,
  records: number,
  problem: AuditProblem | null,
): AuditReport {
  return { entries: head.seq, records, head: head.hash, epoch: head.epoch, problem, earlier };
}

function problemOfEntry(
  auditKey: KeyObject,
  head: ChainHead,
  { entry, hash, changes }: TrailEntry,
  last: ReadonlyMap<string, LastHash> | null,
): AuditProblem | null {
  if (entry.seq !== head.seq + 1) return { kind: 'entryMissing', seq: head.seq + 1 };
  const isWhole =
    entry.prevHash === head.hash &&
    entry.epoch >= head.epoch &&
    hash === hashEntry(auditKey, entry, changes) &&
    changes.every(
      ({ family, recordId, beforeHash }) =>
        last === null || (last.get(`${family} ${recordId}`)?.afterHash ?? null) === beforeHash,
    );
  return isWhole ? null : { kind: 'entryChanged', seq: entry.seq };
}
