import { z } from 'zod';
import type { RemnantKind } from '../domain/remnant';
import { storeCommand, storeQuery } from './call';
import { leaders, nothing } from './inputs';

/** A file made before an erasure that may still hold who was erased. */
export interface Remnant {
  readonly remnantId: string;
  readonly kind: RemnantKind;
  /** On this computer, in the second place of the backups, sent to a partner, or received. */
  readonly where: 'here' | 'second' | 'sent' | 'received';
  /** Name of the second place or of the partner. */
  readonly placeName: string | null;
  /** Null for packages from before it was kept. */
  readonly fileName: string | null;
  readonly madeAt: string;
  /** At most so many erased people are in it. */
  readonly people: number;
}

export interface RemnantOverview {
  readonly remnants: readonly Remnant[];
  /** The second place, if it cannot be looked into now; null otherwise. */
  readonly unreachable: string | null;
  /** Whether this computer has a backup without anybody who was erased. */
  readonly hasCleanBackup: boolean;
}

export const remnantCalls = {
  'remnant.list': storeQuery({ roles: leaders, input: nothing }).returns<RemnantOverview>(),
  /**
   * Deletes backups and files kept aside; of a package it notes that somebody deleted the file, which
   * may lie anywhere. Throws notFound, remnantNeedsBackup, fileNotDeleted.
   */
  'remnant.discard': storeCommand({
    roles: leaders,
    input: z.strictObject({
      remnantIds: z.array(z.string().min(1).max(300)).min(1).max(1000),
    }),
    changes: ['remnant', 'backup'],
  }).returns<null>(),
} as const;
