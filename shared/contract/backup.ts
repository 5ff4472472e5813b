import { z } from 'zod';
import type { BackupReason } from '../domain/backup';
import { storeIdSchema } from '../domain/ids';
import { programCommand, programQuery, storeQuery } from './call';
import { everyone, fileToken, leaders, nothing } from './inputs';
import { storeChanges, type OpenStore } from './store';

/** A file name as the program gives it; never a path. */
const backupId = z.string().regex(/^\d{1,9}-\d{1,12}\.gpbak$/);

export interface Backup {
  readonly backupId: string;
  readonly seq: number;
  readonly madeAt: string;
  readonly reason: BackupReason;
  readonly sizeBytes: number;
  /** When it was last tried, and whether it can be restored. */
  readonly tested: { readonly at: string; readonly isGood: boolean } | null;
}

export interface BackupOverview {
  /** Newest first; each was checked before it got its name. */
  readonly backups: readonly Backup[];
  /** Files that bear the name of a backup and cannot be read as one; they are left as they are. */
  readonly damaged: readonly string[];
  readonly isChangedSince: boolean;
  /** The second place: the name of its folder, and whether it can be reached now. */
  readonly second: {
    readonly name: string;
    readonly isReachable: boolean;
    readonly copiedAt: string | null;
  } | null;
  /** No copy outside this computer for 7 days. */
  readonly needsSecond: boolean;
  /** Why the last one could not be made. */
  readonly failedAt: string | null;
}

/** The six checks of a backup, in the order in which they are made. */
const backupChecks = ['opens', 'whole', 'employees', 'cycles', 'reviews', 'trail'] as const;
export type BackupCheck = (typeof backupChecks)[number];

export interface BackupTest {
  readonly backupId: string;
  readonly isGood: boolean;
  readonly checks: readonly {
    readonly check: BackupCheck;
    readonly isGood: boolean;
    /** How many there are, where there is something to count. */
    readonly count: number | null;
  }[];
  readonly tookMs: number;
}

/** A backup file that the user chose; what it says of itself. */
export interface ChosenBackup {
  readonly token: string;
  readonly fileName: string;
  readonly shopName: string;
  readonly madeAt: string;
  readonly seq: number;
  readonly counts: Readonly<Record<string, number>>;
  /** False if anybody can open it: its shop had no password. */
  readonly needsSecret: boolean;
  /** Whether the shop is on this computer already. */
  readonly isHere: boolean;
}

export interface BackupReminder {
  /** No copy elsewhere for a week, or the last backup failed. */
  readonly isDue: boolean;
}

/** A backup that could take the place of a store that is damaged. */
export interface OfferedBackup {
  readonly backup: ChosenBackup;
  /** How many entries of the trail came after it; null if nothing remembers. */
  readonly lost: number | null;
}

const secret = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('password'), password: z.string().min(1).max(200) }),
    z.strictObject({ kind: z.literal('recovery'), recoveryKey: z.string().min(1).max(200) }),
  ])
  .nullable();

export const backupCalls = {
  'backup.list': storeQuery({ roles: leaders, input: nothing }).returns<BackupOverview>(),
  /** Whether the list has something to say that nobody should miss. */
  'backup.reminder': storeQuery({ roles: leaders, input: nothing }).returns<BackupReminder>(),
  /** Makes and checks a backup now. */
  'backup.make': programCommand({
    roles: leaders,
    input: nothing,
    changes: ['backup'],
  }).returns<Backup>(),
  /** Restores into a temporary copy and looks at it; live data are not touched. */
  'backup.test': programCommand({
    roles: leaders,
    input: z.strictObject({ backupId }),
    changes: ['backup'],
  }).returns<BackupTest>(),
  /** Lets the user choose the second place; null if the dialog was closed. */
  'backup.chooseSecond': programCommand({
    roles: leaders,
    input: nothing,
    changes: ['backup'],
  }).returns<{ readonly name: string } | null>(),
  /** Puts a backup of the open shop in the place of its data; null if it must be signed in to anew. */
  'backup.restore': programCommand({
    roles: leaders,
    input: z.strictObject({ backupId, secret }),
    changes: storeChanges,
  }).returns<OpenStore | null>(),
  /** Lets the user choose a backup file; null if the dialog was closed. */
  'backup.chooseFile': programCommand({
    roles: everyone,
    input: nothing,
    changes: [],
  }).returns<ChosenBackup | null>(),
  /** The newest backups on this computer of a shop that does not open, newest first, at most three. */
  'backup.offer': programQuery({
    roles: everyone,
    answersLocked: true,
    input: z.strictObject({ storeId: storeIdSchema }),
  }).returns<readonly OfferedBackup[]>(),
  /** Brings the shop of a chosen file to this computer, or back; null if it must be signed in to. */
  'backup.restoreFile': programCommand({
    roles: leaders,
    input: z.strictObject({ token: fileToken, secret }),
    changes: storeChanges,
  }).returns<OpenStore | null>(),
} as const;
