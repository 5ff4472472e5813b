import { blankKinds, type BlankKind } from '../domain/blankKind';
import type { AppraisalId } from '../domain/ids';

/** What an entry code stands for: the kind of the sheet and the end of the id of its appraisal. */
export interface CodedSheet {
  readonly kind: BlankKind;
  readonly idEnding: string;
}

// Crockford's base 32: no letter that is taken for a digit or another letter.
const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const ID_DIGITS = 10;
const ID_SYMBOLS = 8;
// The largest prime below 32, so that every changed and every swapped symbol is found.
const CHECK_MODULUS = 31;

/**
 * Code on a blank sheet by which the page that it is typed into is found: `XXXXX-XXXXX`, with the
 * kind first and a check symbol last. It holds no name, number or score.
 */
export function entryCode(kind: BlankKind, appraisalId: AppraisalId): string {
  const digits = appraisalId.replaceAll('-', '').slice(-ID_DIGITS);
  const id = BigInt(`0x${digits}`);
  const ending = Array.from({ length: ID_SYMBOLS }, (_, place) => {
    const shift = BigInt((ID_SYMBOLS - 1 - place) * 5);
    return symbols[Number((id >> shift) & 31n)] ?? '';
  });
  const text = `${symbols[blankKinds.indexOf(kind)] ?? ''}${ending.join('')}`;
  const code = `${text}${symbols[checkOf(text)] ?? ''}`;
  return `${code.slice(0, 5)}-${code.slice(5)}`;
}

/**
 * Reads a code as it was typed or scanned: case, spaces, dashes, full width and letters that look
 * like digits do not matter. Null if a symbol is wrong, missing or too many.
 */
export function readEntryCode(typed: string): CodedSheet | null {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  const values = [...code].map((symbol) => symbols.indexOf(symbol));
  if (values.length !== ID_SYMBOLS + 2 || values.includes(-1)) return null;
  if (values.at(-1) !== checkOf(code.slice(0, -1))) return null;
  const kind = blankKinds[values[0] ?? -1];
  if (kind === undefined) return null;
  const id = values.slice(1, -1).reduce((sum, value) => sum * 32n + BigInt(value), 0n);
  return { kind, idEnding: id.toString(16).padStart(ID_DIGITS, '0') };
}

function checkOf(text: string): number {
  return [...text].reduce(
    (sum, symbol, place) => (sum + (place + 1) * symbols.indexOf(symbol)) % CHECK_MODULUS,
    0,
  );
}
