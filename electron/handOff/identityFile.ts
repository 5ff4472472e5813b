import { AppError } from '@shared/contract/result';
import { z } from 'zod';
import type { PublicKeys } from './deviceKeys';

const identitySchema = z.strictObject({
  format: z.literal('gongping-identity'),
  version: z.literal(1),
  name: z.string().min(1).max(100),
  ageRecipient: z.string().regex(/^age1[a-z0-9]{50,100}$/u),
  verifyingKey: z.string().regex(/^[A-Za-z0-9+/=]{40,100}$/u),
});

export interface Identity extends PublicKeys {
  readonly name: string;
}

/** The file by which another computer gets to know this one. It holds no secret. */
export function writeIdentity({ name, ageRecipient, verifyingKey }: Identity): Uint8Array {
  const identity = { format: 'gongping-identity', version: 1, name, ageRecipient, verifyingKey };
  return new TextEncoder().encode(`${JSON.stringify(identity, null, 2)}\n`);
}

/** The identity in a file, or null if it is none. Throws handOffDamaged for a spoilt one. */
export function readIdentity(bytes: Uint8Array): Identity | null {
  if (bytes.byteLength > 10_000 || bytes[0] !== 0x7b) return null;
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new AppError('handOffDamaged');
  }
  const identity = identitySchema.safeParse(value);
  if (!identity.success) throw new AppError('handOffDamaged');
  const { name, ageRecipient, verifyingKey } = identity.data;
  return { name, ageRecipient, verifyingKey };
}
