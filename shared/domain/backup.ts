/** Why a backup was made. */
export const backupReasons = [
  'closing',
  'hours',
  'import',
  'merge',
  'restore',
  'migration',
  'manual',
] as const;
export type BackupReason = (typeof backupReasons)[number];

/** What decides how long a backup is kept. The clock may be wrong; the sequence never is. */
export interface KeptBackup {
  readonly name: string;
  readonly epoch: number;
  readonly seq: number;
  /** Local day by the clock of the moment, `yyyy-mm-dd`; only a label here. */
  readonly madeOn: string;
}

const keptOfNewestDay = 3;
const keptDays = 7;
const keptWeeks = 4;
const keptMonths = 12;

/** Newest first, by epoch and sequence alone. */
export function sortBackups<Backup extends Pick<KeptBackup, 'epoch' | 'seq'>>(
  backups: readonly Backup[],
): readonly Backup[] {
  return backups.toSorted((a, b) => b.epoch - a.epoch || b.seq - a.seq);
}

/**
 * The names of backups that may go: kept are the last 3 of the newest day, the last of each of 7
 * days, 4 weeks and 12 months (trust.md 2.5). The newest is always kept. Days are told apart by
 * their labels in the order of the sequence, so that a clock that jumps deletes nothing it should
 * not; only verified backups are given.
 */
export function planPrune(backups: readonly KeptBackup[]): readonly string[] {
  const sorted = sortBackups(backups);
  const newestDay = sorted[0]?.madeOn;
  const kept = new Set<string>();
  for (const { name } of sorted
    .filter(({ madeOn }) => madeOn === newestDay)
    .slice(0, keptOfNewestDay)) {
    kept.add(name);
  }
  for (const [label, count] of [
    [dayOf, keptDays],
    [weekOf, keptWeeks],
    [monthOf, keptMonths],
  ] as const) {
    const seen = new Set<string>();
    for (const { name, madeOn } of sorted) {
      const key = label(madeOn);
      if (seen.has(key) || seen.size === count) continue;
      seen.add(key);
      kept.add(name);
    }
  }
  return sorted.filter(({ name }) => !kept.has(name)).map(({ name }) => name);
}

function dayOf(madeOn: string): string {
  return madeOn;
}

function monthOf(madeOn: string): string {
  return madeOn.slice(0, 7);
}

/** Monday-based weeks, counted from a fixed Monday. */
function weekOf(madeOn: string): string {
  const days = Math.floor(Date.parse(`${madeOn}T00:00:00Z`) / 86_400_000);
  return String(Math.floor((days + 3) / 7));
}
