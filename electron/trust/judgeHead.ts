import type { RawHandle } from '@electron/database/connect';
import type { ChainHead } from '@electron/database/queries/auditEntry';
import type { TrailAlarm } from '@shared/contract/auditEntry';
import type { Testimony } from './witness';

/**
 * Compares the head of a chain with what the witness remembers (trust.md 2.4). The store may be
 * ahead: a crash can come between commit and witness. A higher epoch is a restore or an anchor,
 * which nobody can write without the key. Everything else is an alarm.
 */
export function judgeHead(
  head: ChainHead,
  testimony: Testimony | 'missing' | 'damaged',
  raw: RawHandle,
  isUnchained: boolean,
): TrailAlarm | null {
  if (typeof testimony !== 'object') {
    // A chain that was never begun has no witness; one that was cut away has one that does not fit.
    return isUnchained && testimony === 'missing' ? null : { kind: 'witnessMissing' };
  }
  if (head.epoch > testimony.epoch) return null;
  if (head.epoch < testimony.epoch || head.seq < testimony.seq) {
    return { kind: 'older', seq: head.seq, knownSeq: testimony.seq };
  }
  const known = hashOf(raw, testimony.seq);
  return known === testimony.hash
    ? null
    : { kind: 'altered', problem: { kind: 'entryChanged', seq: testimony.seq } };
}

/** Before the first entry there is nothing to compare. */
function hashOf(raw: RawHandle, seq: number): string {
  return (
    raw.prepare<[number], string>('SELECT hash FROM auditEntry WHERE seq = ?').pluck().get(seq) ??
    ''
  );
}
