import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  randomBytes,
  scrypt,
} from 'node:crypto';
import { z } from 'zod';

/*
 * A slot has a key pair of its own. The private key is wrapped by the secret of its owner, the data
 * key is sealed to the public key: so a new data key can be given to everybody who stays, although
 * nobody's password is known.
 */

/** Work factors beyond these are refused: too cheap to guess, or a trap that hangs the program. */
export const costFloor = 2 ** 15;
export const costCeiling = 2 ** 20;

const power = z
  .int()
  .min(costFloor)
  .max(costCeiling)
  .refine((cost) => (cost & (cost - 1)) === 0);

const kdfSchema = z.strictObject({
  name: z.literal('scrypt'),
  cost: power,
  blockSize: z.literal(8),
  parallel: z.literal(1),
  salt: hexOf(16),
});
type Kdf = z.infer<typeof kdfSchema>;

export const wrappedSchema = z.strictObject({
  kdf: kdfSchema,
  publicKey: hexOf(44),
  nonce: hexOf(12),
  privateKey: hexOf(48 + 16),
  sealed: z.strictObject({ publicKey: hexOf(44), nonce: hexOf(12), dataKey: hexOf(32 + 16) }),
});
export type Wrapped = z.infer<typeof wrappedSchema>;

/** Lower-case hexadecimal of exactly so many bytes: one way only to write each value. */
export function hexOf(bytes: number) {
  return z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));
}

/** Wraps a data key for the owner of `secret`. `about` is authenticated: whose slot, of which store. */
export async function wrapDataKey(
  dataKey: Buffer,
  secret: string,
  about: string,
  cost: number,
): Promise<Wrapped> {
  const kdf: Kdf = {
    name: 'scrypt',
    cost,
    blockSize: 8,
    parallel: 1,
    salt: randomBytes(16).toString('hex'),
  };
  const pair = generateKeyPairSync('x25519', {
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'der' },
  });
  const publicKey = pair.publicKey.toString('hex');
  const key = await derive(secret, kdf);
  const { nonce, text } = encrypt(key, pair.privateKey, ownerData(about, kdf, publicKey));
  key.fill(0);
  pair.privateKey.fill(0);
  return { kdf, publicKey, nonce, privateKey: text, sealed: seal(dataKey, publicKey, about) };
}

/** The data key, or null if the secret is not the owner's or anything about the slot was changed. */
export async function unwrapDataKey(
  wrapped: Wrapped,
  secret: string,
  about: string,
): Promise<Buffer | null> {
  const { kdf, publicKey, sealed } = wrapped;
  const key = await derive(secret, kdf);
  const privateKey = decrypt(
    key,
    { nonce: wrapped.nonce, text: wrapped.privateKey },
    ownerData(about, kdf, publicKey),
  );
  key.fill(0);
  if (privateKey === null) return null;
  try {
    const shared = diffieHellman({
      privateKey: createPrivateKey({ key: privateKey, format: 'der', type: 'pkcs8' }),
      publicKey: publicKeyOf(sealed.publicKey),
    });
    const sealKey = sealKeyOf(shared, publicKey, sealed.publicKey);
    return decrypt(sealKey, { nonce: sealed.nonce, text: sealed.dataKey }, about);
  } catch {
    // What is no key, or no point of the curve, opens nothing.
    return null;
  } finally {
    privateKey.fill(0);
  }
}

/** The same owner and secret, another data key. */
export function rewrapDataKey(wrapped: Wrapped, dataKey: Buffer, about: string): Wrapped {
  return { ...wrapped, sealed: seal(dataKey, wrapped.publicKey, about) };
}

function seal(dataKey: Buffer, publicKey: string, about: string): Wrapped['sealed'] {
  const pair = generateKeyPairSync('x25519');
  const own = pair.publicKey.export({ type: 'spki', format: 'der' }).toString('hex');
  const shared = diffieHellman({
    privateKey: pair.privateKey,
    publicKey: publicKeyOf(publicKey),
  });
  const { nonce, text } = encrypt(sealKeyOf(shared, publicKey, own), dataKey, about);
  return { publicKey: own, nonce, dataKey: text };
}

function sealKeyOf(shared: Buffer, recipient: string, sender: string): Buffer {
  const label = `gongping seal 1 ${recipient} ${sender}`;
  return Buffer.from(hkdfSync('sha256', shared, Buffer.alloc(0), label, 32));
}

function publicKeyOf(hex: string) {
  return createPublicKey({ key: Buffer.from(hex, 'hex'), format: 'der', type: 'spki' });
}

/** Cost and salt are authenticated with the slot, so that nobody can make guessing cheaper. */
function ownerData(about: string, kdf: Kdf, publicKey: string): string {
  return JSON.stringify([
    about,
    kdf.name,
    kdf.cost,
    kdf.blockSize,
    kdf.parallel,
    kdf.salt,
    publicKey,
  ]);
}

/** Runs in a thread of its own: the window stays alive. */
async function derive(secret: string, { cost, blockSize, parallel, salt }: Kdf): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(
      secret.normalize('NFKC'),
      Buffer.from(salt, 'hex'),
      32,
      { N: cost, r: blockSize, p: parallel, maxmem: cost * blockSize * 128 + 2 ** 20 },
      (error, key) => (error === null ? resolve(key) : reject(error)),
    );
  });
}

interface Encrypted {
  readonly nonce: string;
  readonly text: string;
}

function encrypt(key: Buffer, plain: Buffer, about: string): Encrypted {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(about));
  const text = Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  return { nonce: nonce.toString('hex'), text: text.toString('hex') };
}

function decrypt(key: Buffer, { nonce, text }: Encrypted, about: string): Buffer | null {
  const bytes = Buffer.from(text, 'hex');
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'hex'))
    .setAAD(Buffer.from(about))
    .setAuthTag(bytes.subarray(-16));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]);
  } catch {
    return null;
  }
}
