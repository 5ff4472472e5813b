import { AppError } from '@shared/contract/result';
import type { TextEncoding } from '@shared/domain/textTable';
import type { ImportNotice } from '@shared/import/table';
import { commonShare } from './commonCharacters';
import { decodeUtf32, findUtf32 } from './utf32';

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
  /** How sure the encoding is; `doubtful` has to be looked at by a person. */
  readonly certainty: Certainty;
}

type Certainty = 'sure' | 'guessed' | 'doubtful';

/** Encodings without a mark, the usual ones of this country first: of equals the first wins. */
const unmarked = [
  'gb18030',
  'big5',
  'euc-kr',
  'shift_jis',
  'windows-1252',
  'macintosh',
] as const satisfies readonly TextEncoding[];

/** Below this share of common characters, or nearer to the next best, nothing is certain. */
const plainShare = 0.4;
const plainLead = 0.15;
const sampleBytes = 65_536;

/**
 * Decodes a text file: byte order mark, then UTF-32 and UTF-16 by their zero bytes, then strict UTF-8, then
 * the encoding in which the most characters are common ones. That bytes can be decoded proves
 * nothing: Korean and western text is valid GB18030 too.
 * Throws `fileNotATable` for bytes that are no text, `fileTruncated` for UTF-8 that ends within a
 * character, `fileUnreadable` if `wanted` does not fit.
 */
export function decodeText(bytes: Uint8Array, wanted?: TextEncoding): DecodedText {
  if (wanted !== undefined) {
    const text = decode(bytes, wanted)?.text;
    if (text === undefined) {
      throw new AppError('fileUnreadable', { reason: 'encoding', value: wanted });
    }
    return { text, encoding: wanted, certainty: 'sure' };
  }
  const wide = findUtf32(bytes);
  if (wide !== null) return { text: decodeUtf32(bytes, wide), encoding: wide, certainty: 'sure' };
  const found = decodeMarked(bytes) ?? decodeUtf16(bytes) ?? decodeUtf8(bytes);
  const text = found ?? decodeUnmarked(bytes);
  if (text === null) throw new AppError('fileNotATable');
  return text;
}

/** What the user should know about the encoding; nothing when it is sure. */
export function encodingNotices({ encoding, certainty }: DecodedText): readonly ImportNotice[] {
  if (certainty === 'sure') return [];
  const code = certainty === 'guessed' ? 'encodingGuessed' : 'encodingDoubtful';
  return [{ code, details: { encoding } }];
}

function decodeMarked(bytes: Uint8Array): DecodedText | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return decoded(bytes, 'utf-8', 'sure');
  if (first === 0xff && second === 0xfe) return decoded(bytes, 'utf-16le', 'sure');
  if (first === 0xfe && second === 0xff) return decoded(bytes, 'utf-16be', 'sure');
  return null;
}

function decodeUtf16(bytes: Uint8Array): DecodedText | null {
  const length = Math.min(bytes.length, 4096);
  let little = 0;
  let big = 0;
  for (let index = 0; index + 1 < length; index += 2) {
    const first = bytes[index] ?? 0;
    const second = bytes[index + 1] ?? 0;
    if (second === 0 && isPlainByte(first)) little += 1;
    if (first === 0 && isPlainByte(second)) big += 1;
  }
  // Line ends, commas and digits have their zero on one side; a few as 一 have it on the other.
  if (little > length / 40 && little > big * 3) return decoded(bytes, 'utf-16le', 'guessed');
  if (big > length / 40 && big > little * 3) return decoded(bytes, 'utf-16be', 'guessed');
  return null;
}

function isPlainByte(byte: number): boolean {
  return (byte >= 0x20 && byte <= 0x7e) || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}

function decodeUtf8(bytes: Uint8Array): DecodedText | null {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    const text = decoder.decode(bytes, { stream: true });
    if (!isPlausibleText(text)) return null;
    if (!endsWithinCharacter(decoder)) return { text, encoding: 'utf-8', certainty: 'sure' };
    // A single such byte after plain ASCII is rather a letter of a western encoding.
    if (/[^\p{ASCII}]/u.test(text)) throw new AppError('fileTruncated');
    return null;
  } catch (error) {
    if (error instanceof AppError) throw error;
    const damaged = decoded(bytes, 'utf-8', 'doubtful');
    return damaged !== null && commonShare(sampleOf(damaged.text)) >= plainShare ? damaged : null;
  }
}

function endsWithinCharacter(decoder: { decode(): string }): boolean {
  try {
    decoder.decode();
    return false;
  } catch {
    return true;
  }
}

function decodeUnmarked(bytes: Uint8Array): DecodedText | null {
  const sample = foreignLines(bytes);
  const ranked = unmarked
    .map((encoding) => ({ encoding, share: shareOf(sample, encoding) }))
    .toSorted((a, b) => b.share - a.share);
  const [best, next] = ranked;
  if (best === undefined || next === undefined) return null;
  // Where nothing speaks for any of them, one byte per character keeps every delimiter.
  const order = best.share === 0 ? ['windows-1252' as const] : ranked.map((each) => each.encoding);
  const isPlain = best.share >= plainShare && best.share - next.share >= plainLead;
  for (const [index, encoding] of order.entries()) {
    const attempt = decode(bytes, encoding);
    if (attempt === null) continue;
    const certainty = isPlain && index === 0 && attempt.isWhole ? 'guessed' : 'doubtful';
    return { text: attempt.text, encoding, certainty };
  }
  return null;
}

function shareOf(sample: Uint8Array, encoding: TextEncoding): number {
  return commonShare(new TextDecoder(encoding).decode(sample));
}

function sampleOf(text: string): string {
  return text.slice(0, sampleBytes);
}

/** The first lines that hold anything beyond ASCII: only they tell encodings apart. */
function foreignLines(bytes: Uint8Array): Uint8Array {
  const lines: Uint8Array[] = [];
  let length = 0;
  let start = 0;
  while (start < bytes.length && length < sampleBytes) {
    const end = bytes.indexOf(0x0a, start);
    const line = bytes.subarray(start, Math.min(end < 0 ? bytes.length : end + 1, start + 65_536));
    if (line.some((byte) => byte > 0x7f)) {
      lines.push(line);
      length += line.length;
    }
    start += line.length;
  }
  return Buffer.concat(lines);
}

function decoded(
  bytes: Uint8Array,
  encoding: TextEncoding,
  certainty: Certainty,
): DecodedText | null {
  const attempt = decode(bytes, encoding);
  return attempt === null ? null : { text: attempt.text, encoding, certainty };
}

/** Null if the bytes do not fit; a few damaged characters are let through as such. */
function decode(
  bytes: Uint8Array,
  encoding: TextEncoding,
): { readonly text: string; readonly isWhole: boolean } | null {
  const text =
    encoding === 'utf-32le' || encoding === 'utf-32be'
      ? decodeUtf32(bytes, encoding)
      : new TextDecoder(encoding).decode(bytes);
  if (!isPlausibleText(text)) return null;
  const damaged = text.includes('\ufffd') ? (text.match(/\ufffd/gu)?.length ?? 0) : 0;
  if (damaged === 0) return { text, isWhole: true };
  const beyond = text.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  return damaged <= beyond / 20 ? { text, isWhole: false } : null;
}

/** Text has line ends and tabs, but hardly any other control character, and never a zero. */
function isPlausibleText(text: string): boolean {
  if (text.includes('\u0000')) return false;
  const odd = text.match(/[^\P{Cc}\s\u007f-\u009f]/gu)?.length ?? 0;
  return odd <= text.length / 500;
}
