import type { FileReading } from '@shared/import/table';
import { decodeHtml, readHtmlTable } from './html';

/** Parts beyond these are pictures and styles; a workbook has one per sheet. */
const mostParts = 100;

/** True for a web page in one file, as old programs save a workbook under the name .xls or .mht. */
export function isMhtml(text: string): boolean {
  const head = text.slice(0, 4096);
  return /^mime-version:/imu.test(head) && /^content-type: ?(?:multipart|text\/html)/imu.test(head);
}

/**
 * Reads the tables of all HTML parts of such a page (RFC 2557); nothing else in it is looked at.
 * Errors: those of readHtmlTable.
 */
export function readMhtmlTable(bytes: Uint8Array): FileReading {
  const pages = partsOf(Buffer.from(bytes).toString('latin1')).map((page) => decodeHtml(page));
  const [first = { encoding: 'utf-8', certainty: 'sure' } as const] = pages;
  return readHtmlTable({ ...first, text: pages.map(({ text }) => text).join('\n') });
}

function partsOf(text: string): readonly Uint8Array[] {
  const boundary = /boundary="?([^"\r\n;]+)"?/iu.exec(text.slice(0, 4096))?.[1];
  const parts = boundary === undefined ? [text] : text.split(`--${boundary}`).slice(1, mostParts);
  return parts.flatMap((part) => {
    const end = /\r?\n\r?\n/u.exec(part.trimStart());
    if (end === null) return [];
    const head = part.trimStart().slice(0, end.index);
    const body = part.trimStart().slice(end.index + end[0].length);
    return /content-type: ?text\/html/iu.test(head) ? [bodyOf(head, body)] : [];
  });
}

function bodyOf(head: string, body: string): Uint8Array {
  if (/transfer-encoding: ?base64/iu.test(head)) return Buffer.from(body, 'base64');
  if (/transfer-encoding: ?quoted-printable/iu.test(head)) return fromQuotedPrintable(body);
  return Buffer.from(body, 'latin1');
}

function fromQuotedPrintable(body: string): Uint8Array {
  const whole = body.replace(/=[ \t]*\r?\n/gu, '');
  const plain = whole.replace(/=([\dA-F]{2})/giu, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
  return Buffer.from(plain, 'latin1');
}
