import { AppError } from '@shared/contract/result';
import { pause } from '@electron/database/pause';
import { largestAttachmentBytes, mediaTypeOf } from '@shared/domain/attachment';
import * as v1 from '@shared/handOff/formats/v1';
import * as v2 from '@shared/handOff/formats/v2';
import type { PackageRecord, RecordContent } from '@shared/handOff/formats/v2';
import { Decrypter } from 'age-encryption';
import { createHash, createPublicKey, verify } from 'node:crypto';
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { z } from 'zod';
import type { DeviceKeys } from './deviceKeys';

export const packageLimits = {
  /** Bytes of the file; pictures of vouchers need room. */
  file: 60_000_000,
  /** Bytes after decompression. */
  inflated: 120_000_000,
  records: 50_000,
} as const;

export interface OpenedPackage {
  readonly header: v1.PackageHeader | v2.PackageHeader;
  readonly records: readonly PackageRecord[];
}

/** Checking so many takes a few milliseconds. */
const recordsPerStep = 100;

const signatureBytes = 64;
/** Read before anything else, so that a newer package is refused by name and not as damage. */
const announcedSchema = z.looseObject({
  format: z.literal('gongping-hand-off'),
  version: z.int(),
  minReader: z.int(),
});
const fileStart = 'age-encryption.org/v1\n';

/**
 * Decrypts a package and checks who signed it, in that order. `isKnown` tells whether a verifying
 * key belongs to a paired device.
 * Throws AppError: handOffNotAPackage, handOffTooLarge, handOffNotForUs, handOffDamaged,
 * handOffNewer (`version`), handOffUnknownSender.
 */
export async function openPackage(
  file: Uint8Array,
  own: Pick<DeviceKeys, 'ageIdentity' | 'ageRecipient'>,
  isKnown: (verifyingKey: string) => boolean,
): Promise<OpenedPackage> {
  const start = Buffer.from(file.subarray(0, fileStart.length)).toString('latin1');
  if (start !== fileStart) throw new AppError('handOffNotAPackage');
  if (file.byteLength > packageLimits.file) throw new AppError('handOffTooLarge');
  const content = await inflate(await decrypt(file, own.ageIdentity));
  const signature = content.subarray(0, signatureBytes);
  const signed = content.subarray(signatureBytes);
  const header = readHeader(firstLine(signed));
  if (!isKnown(header.senderKey)) throw new AppError('handOffUnknownSender');
  if (!isSignedBy(header.senderKey, signed, signature)) throw new AppError('handOffDamaged');
  if (header.recipientKey !== own.ageRecipient) throw new AppError('handOffNotForUs');
  // Only now: a stranger's package could be made of millions of empty lines.
  const lines = countLines(signed);
  if (lines - 1 > packageLimits.records) throw new AppError('handOffTooLarge');
  if (lines - 1 !== header.records) throw new AppError('handOffDamaged');
  const records: PackageRecord[] = [];
  for (const line of signed.toString('utf8').split('\n').slice(1, -1)) {
    if (records.length % recordsPerStep === 0) await pause();
    records.push(readRecord(line, header.version));
  }
  return { header, records };
}

const lineEnd = 0x0a;
const longestHeader = 10_000;

function firstLine(signed: Buffer): string {
  const end = signed.indexOf(lineEnd);
  if (end < 0 || end > longestHeader) throw new AppError('handOffDamaged');
  return signed.toString('utf8', 0, end);
}

/** Every line ends with a line end, the last one too. */
function countLines(signed: Buffer): number {
  let count = 0;
  for (let at = signed.indexOf(lineEnd); at >= 0; at = signed.indexOf(lineEnd, at + 1)) count += 1;
  return signed.at(-1) === lineEnd ? count : 0;
}

async function decrypt(file: Uint8Array, ageIdentity: string): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(ageIdentity);
  try {
    return await decrypter.decrypt(file);
  } catch (error) {
    const isOthers = error instanceof Error && error.message.includes('no identity matched');
    throw new AppError(isOthers ? 'handOffNotForUs' : 'handOffDamaged', {}, { cause: error });
  }
}

async function inflate(packed: Uint8Array): Promise<Buffer> {
  try {
    return await promisify(inflateRaw)(packed, { maxOutputLength: packageLimits.inflated });
  } catch (error) {
    throw new AppError('handOffDamaged', {}, { cause: error });
  }
}

/** Two versions of the format are read; a package says which readers it is for. */
function readHeader(line: string): OpenedPackage['header'] {
  const value = parse(line);
  const announced = announcedSchema.safeParse(value);
  if (!announced.success) throw new AppError('handOffDamaged');
  if (announced.data.minReader > v2.formatVersion) {
    throw new AppError('handOffNewer', { version: announced.data.version });
  }
  const schema = announced.data.version === 1 ? v1.packageHeaderSchema : v2.packageHeaderSchema;
  const header = schema.safeParse(value);
  if (!header.success) throw new AppError('handOffDamaged');
  return header.data;
}

/** A record of version 1 is one of version 2 as it stands. */
function readRecord(line: string, version: 1 | 2): PackageRecord {
  const { packageRecordSchema, recordSchemas } = version === 1 ? { ...v1 } : { ...v2 };
  const record = packageRecordSchema.safeParse(parse(line));
  if (!record.success) throw new AppError('handOffDamaged');
  const { kind, content } = record.data;
  const schemas: Readonly<Record<string, z.ZodType | undefined>> = recordSchemas;
  if (content !== null && schemas[kind]?.safeParse(content).success !== true) {
    throw new AppError('handOffDamaged');
  }
  if (kind === 'attachment' && content !== null) requireWholeFile(content);
  return record.data;
}

/** The bytes of a file are what its hash says, and of a kind that may be attached. */
function requireWholeFile({ bytes, fileHash, mediaType, sizeBytes }: RecordContent): void {
  if (typeof bytes !== 'string') return;
  const file = Buffer.from(bytes, 'base64');
  const isWhole =
    file.byteLength === sizeBytes &&
    file.byteLength <= largestAttachmentBytes &&
    mediaTypeOf(file) === mediaType &&
    createHash('sha256').update(file).digest('hex') === fileHash;
  if (!isWhole) throw new AppError('handOffDamaged');
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new AppError('handOffDamaged');
  }
}

function isSignedBy(verifyingKey: string, signed: Uint8Array, signature: Uint8Array): boolean {
  const key = createPublicKey({
    key: Buffer.from(verifyingKey, 'base64'),
    format: 'der',
    type: 'spki',
  });
  return verify(null, signed, key, signature);
}
