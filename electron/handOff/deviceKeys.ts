import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { createHash, generateKeyPairSync } from 'node:crypto';

/** What a device signs and decrypts with, and what others know it by. All as text. */
export interface DeviceKeys {
  /** Secret: opens packages for this device. */
  readonly ageIdentity: string;
  readonly ageRecipient: string;
  /** Secret: Ed25519 in PKCS #8, base64. */
  readonly signingKey: string;
  /** Ed25519 in SPKI, base64. */
  readonly verifyingKey: string;
}

export type PublicKeys = Pick<DeviceKeys, 'ageRecipient' | 'verifyingKey'>;

export async function makeDeviceKeys(): Promise<DeviceKeys> {
  const ageIdentity = await generateX25519Identity();
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    ageIdentity,
    ageRecipient: await identityToRecipient(ageIdentity),
    signingKey: privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'),
    verifyingKey: publicKey.export({ format: 'der', type: 'spki' }).toString('base64'),
  };
}

/** What two people compare when they pair: the same for both ends, whoever reads first. */
export function fingerprintOf({ ageRecipient, verifyingKey }: PublicKeys): string {
  return createHash('sha256').update(`${ageRecipient}\n${verifyingKey}`).digest('hex');
}
