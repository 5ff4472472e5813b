import { z } from 'zod';
import { packagePurposeSchema, type HandOffPartner, type PackagePurpose } from '../domain/handOff';
import { cycleIdSchema, unitIdSchema } from '../domain/ids';
import type { LocalText } from '../domain/locale';
import type { RecordKind } from '../handOff/formats/v2';
import type { MergeOutcome } from '../handOff/mergeVersion';
import { storeCommand, storeQuery } from './call';
import { fileToken, leaders, line, nothing } from './inputs';

/** What a record is about, for people; the window puts it into words. */
export interface RecordLabel {
  readonly kind: RecordKind;
  readonly key: string;
  readonly name: string | null;
  readonly employeeName: string | null;
  readonly cycleStartsOn: string | null;
  /** Source of a review, measure of a measurement, field of a change, day of an event. */
  readonly part: string | null;
  /** Which of several: place of a review, version of a scheme or result. */
  readonly number: number | null;
}

/** One field in which two contents differ; a rating carries the name of its indicator. */
export interface FieldDifference {
  readonly field: string;
  readonly indicatorName: LocalText | null;
  readonly before: string | null;
  readonly after: string | null;
}

export interface RecordDifference extends RecordLabel {
  readonly outcome: MergeOutcome | 'deleted';
  readonly fields: readonly FieldDifference[];
}

export interface PackageCounts {
  readonly new: number;
  readonly changed: number;
  readonly deleted: number;
  readonly unchanged: number;
  readonly older: number;
  readonly conflict: number;
}

export interface PackagePreview {
  readonly partnerName: string;
  readonly shopName: string;
  readonly purpose: PackagePurpose;
  readonly createdAt: string;
  /** True if this package was merged before: merging again changes nothing. */
  readonly isRepeated: boolean;
  readonly counts: PackageCounts;
  /** At most 200; the counts are whole. */
  readonly differences: readonly RecordDifference[];
}

/** What the chosen file turned out to be. */
export type ReadHandOffFile =
  | {
      readonly kind: 'identity';
      readonly token: string;
      readonly fileName: string;
      readonly name: string;
    }
  | {
      readonly kind: 'package';
      readonly token: string;
      readonly fileName: string;
      readonly preview: PackagePreview;
    };

export interface HandledPackage {
  readonly packageId: string;
  readonly direction: 'made' | 'merged';
  readonly partnerName: string;
  readonly purpose: PackagePurpose;
  readonly handledAt: string;
  readonly records: number;
}

export interface HandOffState {
  /** This computer; null until it was given a name and keys. */
  readonly device: { readonly name: string; readonly checkNumber: readonly string[] } | null;
  readonly partners: readonly HandOffPartner[];
  readonly packages: readonly HandledPackage[];
  readonly conflicts: number;
  readonly units: readonly { readonly unitId: string; readonly name: string }[];
}

export interface RecordConflict extends RecordLabel {
  /** Whether the record still exists here. */
  readonly isHere: boolean;
  readonly others: readonly {
    /** Names the content in `handOff.decide`; null = deleted. */
    readonly contentHash: string | null;
    readonly fields: readonly FieldDifference[];
  }[];
  readonly ownHash: string | null;
}

export interface MadePackage {
  readonly token: string;
  readonly fileName: string;
  readonly records: number;
  readonly sizeBytes: number;
}

export const handOffCalls = {
  'handOff.get': storeQuery({ roles: leaders, input: nothing }).returns<HandOffState>(),
  /** Gives this computer a name and keys of its own. */
  'handOff.setUp': storeCommand({
    roles: leaders,
    input: z.strictObject({ name: line }),
    changes: ['handOff'],
  }).returns<null>(),
  /** Writes the file by which another computer gets to know this one; null if the dialog was closed. */
  'handOff.exportIdentity': storeQuery({ roles: leaders, input: nothing }).returns<{
    readonly token: string;
    readonly fileName: string;
  } | null>(),
  /** Opens a file dialog and reads an identity or a package; nothing is changed yet. */
  'handOff.readFile': storeQuery({
    roles: leaders,
    input: nothing,
  }).returns<ReadHandOffFile | null>(),
  /** Trusts the device of an identity file whose number the other person read out. */
  'handOff.pair': storeCommand({
    roles: leaders,
    input: z.strictObject({ token: fileToken, name: line, typed: z.string().max(100) }),
    changes: ['handOff'],
  }).returns<null>(),
  'handOff.unpair': storeCommand({
    roles: leaders,
    input: z.strictObject({ partnerId: z.uuid() }),
    changes: ['handOff'],
  }).returns<null>(),
  /** Writes a package for a partner; null if the dialog was closed. */
  'handOff.make': storeCommand({
    roles: leaders,
    input: z.strictObject({
      partnerId: z.uuid(),
      purpose: packagePurposeSchema,
      cycleIds: z.array(cycleIdSchema).max(100),
      unitIds: z.array(unitIdSchema).min(1).max(100).nullable(),
    }),
    changes: ['handOff'],
  }).returns<MadePackage | null>(),
  /** Merges what was previewed: all of it or nothing. */
  'handOff.merge': storeCommand({
    roles: leaders,
    input: z.strictObject({ token: fileToken }),
    changes: [
      'handOff',
      'employee',
      'scheme',
      'cycle',
      'import',
      'review',
      'survey',
      'measurement',
      'appraisal',
      'trainingNeed',
    ],
  }).returns<PackageCounts>(),
  'handOff.conflicts': storeQuery({
    roles: leaders,
    input: nothing,
  }).returns<readonly RecordConflict[]>(),
  /** Ends a conflict: everybody follows the chosen content from then on. */
  'handOff.decide': storeCommand({
    roles: leaders,
    input: z.strictObject({
      kind: z.string().max(40),
      key: z.string().max(500),
      contentHash: z.string().max(100).nullable(),
    }),
    changes: ['handOff', 'employee', 'cycle', 'review', 'survey', 'measurement', 'appraisal'],
  }).returns<null>(),
} as const;
