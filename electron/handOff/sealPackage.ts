import type { PackageHeader as HeaderOfV1 } from '@shared/handOff/formats/v1';
import type { PackageHeader, PackageRecord } from '@shared/handOff/formats/v2';
import { Encrypter } from 'age-encryption';
import { createPrivateKey, sign } from 'node:crypto';
import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import type { DeviceKeys } from './deviceKeys';

/**
 * Signs header and records, then encrypts them for the recipient named in the header: nobody else
 * can read the package, and nobody can address it anew (trust.md 2.6).
 */
export async function sealPackage(
  header: PackageHeader | HeaderOfV1,
  records: readonly PackageRecord[],
  { signingKey }: Pick<DeviceKeys, 'signingKey'>,
): Promise<Uint8Array> {
  const lines = [header, ...records].map((line) => `${JSON.stringify(line)}\n`).join('');
  const signed = Buffer.from(lines, 'utf8');
  const key = createPrivateKey({
    key: Buffer.from(signingKey, 'base64'),
    format: 'der',
    type: 'pkcs8',
  });
  const signature = sign(null, signed, key);
  const packed = await promisify(deflateRaw)(Buffer.concat([signature, signed]));
  const encrypter = new Encrypter();
  encrypter.addRecipient(header.recipientKey);
  return encrypter.encrypt(packed);
}
