import { erasureReasons } from '@shared/domain/erasure';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { employeeIdSchema, userIdSchema } from '@shared/domain/ids';
import { writeDurably } from './writeDurably';

const departuresSchema = z.strictObject({
  erased: z.array(
    z.strictObject({
      employeeId: employeeIdSchema,
      reason: z.enum(erasureReasons),
      erasedAt: z.string(),
    }),
  ),
  removed: z.array(z.strictObject({ userId: userIdSchema, removedAt: z.string() })),
});

/**
 * Who was erased and who was removed, by ids alone. It lies outside the store, so that an old backup
 * that is restored brings nobody back (trust.md P4).
 */
export type Departures = z.infer<typeof departuresSchema>;

export const nobody: Departures = { erased: [], removed: [] };

const fileSchema = z.strictObject({ departures: departuresSchema, seal: z.string() });

/** The name of the list beside backups in another place. */
export function departuresName(storeId: string): string {
  return `${storeId}.departures.json`;
}

/** Nobody where there is no list, or none that was sealed with the key of this store. */
export async function readDepartures(path: string, key: Uint8Array): Promise<Departures> {
  if (!existsSync(path)) return nobody;
  const read = fileSchema.safeParse(
    await readFile(path, 'utf8')
      .then((text): unknown => JSON.parse(text))
      .catch(() => null),
  );
  if (!read.success) return nobody;
  const expected = Buffer.from(sealOf(read.data.departures, key), 'hex');
  const seal = Buffer.from(read.data.seal, 'hex');
  const isOurs = seal.byteLength === expected.byteLength && timingSafeEqual(seal, expected);
  return isOurs ? read.data.departures : nobody;
}

export async function writeDepartures(
  path: string,
  key: Uint8Array,
  departures: Departures,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeDurably(path, JSON.stringify({ departures, seal: sealOf(departures, key) }));
}

/** Everybody of both lists once, in the order of their ids. */
export function joinDepartures(one: Departures, other: Departures): Departures {
  const erased = new Map([...other.erased, ...one.erased].map((each) => [each.employeeId, each]));
  const removed = new Map([...other.removed, ...one.removed].map((each) => [each.userId, each]));
  return {
    erased: [...erased.values()].toSorted((a, b) => (a.employeeId < b.employeeId ? -1 : 1)),
    removed: [...removed.values()].toSorted((a, b) => (a.userId < b.userId ? -1 : 1)),
  };
}

function sealOf(departures: Departures, key: Uint8Array): string {
  const canonical = JSON.stringify(departuresSchema.parse(departures));
  return createHmac('sha256', key).update(canonical).digest('hex');
}
