import type { StoreHandle } from '@electron/database/open';
import type { AuditNote } from '@electron/database/queries/auditEntry';
import type { KeepOldStore } from '@electron/openSession';
import type { ImportSessions } from '@electron/files/importSessions';
import type {
  Backup,
  BackupOverview,
  BackupReminder,
  BackupTest,
  ChosenBackup,
} from '@shared/contract/backup';
import type { CallInput, CallName, CallOutput, Contract } from '@shared/contract/index';
import type { BackupSecret } from '@electron/trust/restoreBackup';
import type { RecoverySetups } from '@electron/trust/recoverySetups';
import type { UserKeys } from '@electron/trust/userKeys';
import type { LockedStore, SignInUser } from '@shared/contract/session';
import type { OpenStore, StoreListing } from '@shared/contract/store';
import type { LockAfter, Settings } from '@shared/contract/setting';
import type { BackupReason } from '@shared/domain/backup';
import type { Locale } from '@shared/domain/locale';
import type { CycleId, StoreId, UserId } from '@shared/domain/ids';
import type { Place } from '@shared/domain/place';
import type { User } from '@shared/domain/user';
import type { ImportKind } from '@shared/contract/import';
import type { DepartureLists } from '@electron/departures';
import type { RemnantFiles } from '@electron/remnantFiles';
import type { CleanScan } from '@electron/pdf/cleanScan';
import type { PrintJob } from '@electron/pdf/printJob';
import type { Printouts } from '@electron/pdf/printouts';
import type { AuditTrail } from '@electron/trust/auditTrail';

/** Time, chance and hashing come in from outside, so that a run can be repeated. */
export interface Surroundings {
  /** UTC instant, ISO text. */
  now(): string;
  /** Local calendar day, `yyyy-mm-dd`. */
  today(): string;
  newId(): string;
  hashText(text: string): string;
}

/** The first password of a store, and the key on paper that helps when it is forgotten. */
export interface Protection {
  readonly userName: string;
  readonly password: string;
  readonly recoveryKey: string;
}

interface NewStore {
  readonly isSample: boolean;
  /** Without it the store opens without a password. */
  readonly protection?: Protection | undefined;
  readonly fill?: () => Promise<void>;
}

/** Stores on this computer; one is open at a time. */
export interface Stores {
  list(): Promise<readonly StoreListing[]>;
  current(): OpenStore | null;
  /** The store that was locked, until somebody signs in or it is closed. */
  locked(): LockedStore | null;
  /**
   * Makes a store and opens it. It exists only once `fill` has ended well; otherwise nothing is
   * left of it and the store before stays open.
   */
  create(shopName: string, options: NewStore): Promise<OpenStore>;
  /** Throws passwordNeeded for a store with a password. */
  open(storeId: StoreId): Promise<OpenStore>;
  users(storeId: StoreId): Promise<readonly SignInUser[]>;
  signIn(storeId: StoreId, userId: UserId, password: string): Promise<OpenStore>;
  recover(
    storeId: StoreId,
    userId: UserId,
    secrets: { readonly recoveryKey: string; readonly newPassword: string },
  ): Promise<OpenStore>;
  lock(): Promise<void>;
  close(): Promise<void>;
  /** As `close`, by whoever was at work: what they chose and were shown is forgotten. */
  leave(): Promise<void>;
}

/** What gives the open store another data key. */
export interface KeyChanges {
  protect(protection: Protection): Promise<void>;
  removeUser(userId: UserId): Promise<void>;
}

/** Dialogs and bytes; paths never leave the main process, the window gets tokens. */
export interface Files {
  chooseFile(kind: ImportKind | 'mapping', locale: Locale): Promise<string | null>;
  /** A package or an identity file that another computer made. */
  chooseHandOffFile(locale: Locale): Promise<string | null>;
  /** A folder for backups: a USB stick or another disk. */
  chooseFolder(locale: Locale): Promise<string | null>;
  chooseBackup(locale: Locale): Promise<string | null>;
  /** A scan, a photo or a PDF that proves something. */
  chooseAttachment(locale: Locale): Promise<string | null>;
  /** Where the user wants a new file, or null. */
  chooseTarget(fileName: string, locale: Locale): Promise<string | null>;
  write(path: string, bytes: Uint8Array): Promise<void>;
  /** Hands out a token for a path. */
  grant(path: string): string;
  pathOf(token: string): string;
  /** Tokens that were handed out mean nothing any more. */
  forget(): void;
  showInFolder(path: string): void;
}

export interface SettingsFile {
  read(): Settings;
  change(change: { readonly locale?: Locale; readonly lockAfter?: LockAfter }): Settings;
  showCycle(storeId: StoreId, cycleId: CycleId): void;
  /** How many wrong passwords a store was given since the last right one. */
  readFailures(storeId: StoreId): number;
  saveFailures(storeId: StoreId, failures: number): void;
}

/** Makes, lists and tests the backups of the open store. */
export interface Backups {
  /** Where the backups of a store lie on this computer. */
  folder(storeId: string): string;
  overview(): Promise<BackupOverview>;
  /** Whether the page of the backups has something to say; asked often, it looks at no backup. */
  reminder(): Promise<BackupReminder>;
  /** Null if nothing changed since the last one; `manual` makes one all the same. */
  make(reason: BackupReason): Promise<Backup | null>;
  /** As `make`, for moments that a failed backup must not hold up; it is remembered. */
  makeQuietly(reason: BackupReason): Promise<void>;
  /**
   * Makes a backup of the copy of a store that is about to be brought to a newer schema, and says what
   * its trail holds. What no longer fits is no backup: that copy is kept beside the store instead.
   */
  keepOld: KeepOldStore;
  test(name: string): Promise<BackupTest>;
  chooseSecond(folder: string): Promise<void>;
}

/** A backup of this computer that can be restored, and how many entries came after it. */
export interface OfferedFile {
  readonly path: string;
  readonly found: Omit<ChosenBackup, 'token'>;
  readonly lost: number | null;
}

/** Brings shops back from backups, those of the open shop and files from elsewhere. */
export interface Restores {
  look(path: string): Promise<Omit<ChosenBackup, 'token'>>;
  /** The newest backups of a store on this computer, with how many entries came after each. */
  offer(storeId: StoreId): Promise<readonly OfferedFile[]>;
  restore(name: string, secret: BackupSecret): Promise<OpenStore | null>;
  restoreFile(path: string, secret: BackupSecret): Promise<OpenStore | null>;
}

export interface ProgramContext extends Surroundings {
  /** Where the stores of this computer lie. */
  readonly place: Place;
  readonly departures: DepartureLists;
  readonly stores: Stores;
  readonly files: Files;
  readonly settings: SettingsFile;
  readonly imports: ImportSessions;
  readonly keyChanges: KeyChanges;
  readonly userKeys: UserKeys;
  readonly recoverySetups: RecoverySetups;
  readonly cleanScan: CleanScan;
  print(job: PrintJob): Promise<Uint8Array>;
  /** Gives up what is being printed or waits for it. */
  cancelPrinting(): void;
  readonly backups: Backups & Restores;
  readonly remnantFiles: RemnantFiles;
  /** Fills the open, empty store with the bundled sample shop, through the same calls. */
  fillSampleShop(): Promise<void>;
}

export interface StoreContext extends Surroundings {
  /** In a command: the transaction that also holds the audit entry. */
  readonly db: StoreHandle;
  readonly user: User;
  readonly shop: StoreListing;
  readonly trail: Pick<AuditTrail, 'alarm' | 'head' | 'verify'>;
  readonly files: Files;
  readonly settings: SettingsFile;
  readonly imports: ImportSessions;
  readonly backups: Backups & Restores;
  readonly remnantFiles: RemnantFiles;
  tellVerified(progress: { readonly done: number; readonly total: number }): void;
  readonly userKeys: UserKeys;
  readonly recoverySetups: RecoverySetups;
  /** Reads a PDF from elsewhere, away from the store. */
  readonly cleanScan: CleanScan;
  print(job: PrintJob): Promise<Uint8Array>;
  readonly printouts: Printouts;
  audit(note: AuditNote): void;
  /** Asked right before the command is committed; what it throws keeps the store as it was. */
  beforeCommit(check: () => void): void;
  /** Done once the command is committed; left out if it fails. */
  afterCommit(work: () => void): void;
}

export type HandlerOf<Name extends CallName> = (
  context: Contract[Name]['scope'] extends 'store' ? StoreContext : ProgramContext,
  input: CallInput<Name>,
) => Promise<CallOutput<Name>>;

/** The handlers of some calls; together they must cover the contract. */
export type Handlers<Name extends CallName = CallName> = {
  readonly [Each in Name]: HandlerOf<Each>;
};
