import { AppError } from '@shared/contract/result';
import type { TextEncoding } from '@shared/domain/textTable';

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
  /** True when neither a byte order mark nor the rules of UTF-8 settled it. */
  readonly isGuess: boolean;
}

/**
 * Decodes a text file: byte order mark, then UTF-16 by its zero bytes, then strict UTF-8, then
 * strict GB18030. A detector by frequency is wrong on short Chinese files, so none is used.
 * Throws `fileNotATable` for bytes that are no text, `fileUnreadable` if `wanted` does not fit.
 */
export function decodeText(bytes: Uint8Array, wanted?: TextEncoding): DecodedText {
  if (wanted !== undefined) {
    const text = decodeStrictly(bytes, wanted);
    if (text === null) throw new AppError('fileUnreadable', { reason: 'encoding', value: wanted });
    return { text, encoding: wanted, isGuess: false };
  }
  for (const attempt of attempts(bytes)) {
    const text = decodeStrictly(bytes, attempt.encoding);
    if (text !== null) return { text, encoding: attempt.encoding, isGuess: attempt.isGuess };
  }
  throw new AppError('fileNotATable');
}

interface Attempt {
  readonly encoding: TextEncoding;
  readonly isGuess: boolean;
}

/** Encodings to try for `bytes`, the surest first. */
function attempts(bytes: Uint8Array): readonly Attempt[] {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return [sure('utf-8')];
  if (first === 0xff && second === 0xfe) return [sure('utf-16le')];
  if (first === 0xfe && second === 0xff) return [sure('utf-16be')];
  const utf16 = utf16ByZeroBytes(bytes);
  if (utf16 !== null) return [{ encoding: utf16, isGuess: true }];
  return [sure('utf-8'), { encoding: 'gb18030', isGuess: true }];
}

function sure(encoding: TextEncoding): Attempt {
  return { encoding, isGuess: false };
}

function utf16ByZeroBytes(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, 4096);
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 1) {
    if (bytes[index] !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  // Line ends, commas and digits leave a zero on one side only, even in Chinese text.
  if (odd > length / 40 && even === 0) return 'utf-16le';
  if (even > length / 40 && odd === 0) return 'utf-16be';
  return null;
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return isPlausibleText(text) ? text : null;
  } catch {
    return null;
  }
}

/** Text has line ends and tabs, but hardly any other control character, and never a zero. */
function isPlausibleText(text: string): boolean {
  if (text.includes('\u0000')) return false;
  const odd = text.match(/[^\P{Cc}\s\u007f-\u009f]/gu)?.length ?? 0;
  return odd <= text.length / 500;
}
