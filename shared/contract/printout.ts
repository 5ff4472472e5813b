import { z } from 'zod';
import { storeQuery } from './call';
import { everyone, fileToken } from './inputs';

/** A PDF as it was printed: kept in memory until another is printed or the store is left. */
export interface Printout {
  readonly token: string;
  /** Offered when it is saved. */
  readonly fileName: string;
  readonly sheets: number;
  readonly sizeBytes: number;
}

/** A PDF that was written where the user chose. */
export interface SavedPrintout {
  readonly token: string;
  readonly fileName: string;
}

/** So much of a printout is read at once: a large one never stands in the window as a whole. */
const largestPrintoutPart = 2 ** 20;

export const printoutCalls = {
  /** The bytes from `start` on, fewer than asked for at the end. */
  'printout.read': storeQuery({
    roles: everyone,
    input: z.strictObject({
      token: fileToken,
      start: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
      length: z.number().int().min(1).max(largestPrintoutPart),
    }),
  }).returns<Uint8Array>(),
  /** Writes exactly the bytes that are shown; null if the save dialog was closed. */
  'printout.save': storeQuery({
    roles: everyone,
    input: z.strictObject({ token: fileToken }),
  }).returns<SavedPrintout | null>(),
  /** Frees what is not looked at any more. */
  'printout.drop': storeQuery({
    roles: everyone,
    input: z.strictObject({ token: fileToken }),
  }).returns<null>(),
} as const;
