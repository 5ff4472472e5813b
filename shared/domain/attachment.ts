/** What may be attached: pictures and PDF. */
export const mediaTypes = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'] as const;
export type MediaType = (typeof mediaTypes)[number];

/** Ten megabytes: a page scanned in colour, not a film. */
export const largestAttachmentBytes = 10 * 1024 * 1024;

/** Tells by its first bytes what a file is; null for everything that cannot be attached. */
export function mediaTypeOf(bytes: Uint8Array): MediaType | null {
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'image/jpeg';
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png';
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d])) return 'application/pdf';
  const isRiff = startsWith(bytes, [0x52, 0x49, 0x46, 0x46]);
  if (isRiff && startsWith(bytes.subarray(8), [0x57, 0x45, 0x42, 0x50])) return 'image/webp';
  return null;
}

const endings: Readonly<Record<MediaType, readonly [string, ...string[]]>> = {
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'application/pdf': ['pdf'],
};

/** The name of a file with an ending of its kind: the system must not take a picture for a program. */
export function nameAsKind(fileName: string, mediaType: MediaType): string {
  const [usual] = endings[mediaType];
  const ending = /\.(?<ending>[A-Za-z]+)$/u.exec(fileName)?.groups?.['ending']?.toLowerCase();
  return ending !== undefined && endings[mediaType].includes(ending)
    ? fileName
    : `${fileName}.${usual}`;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, place) => bytes[place] === byte);
}
