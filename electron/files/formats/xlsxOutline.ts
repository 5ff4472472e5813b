import { Parser } from 'htmlparser2';
import type { SheetTraits } from './sheetNotices';
import type { DateSystem } from './spreadsheetCell';

/** What a workbook says of its sheets and its days. */
export interface WorkbookOutline {
  readonly dateSystem: DateSystem;
  readonly sheets: readonly {
    readonly name: string;
    readonly hidden: boolean;
    /** Of the relation that leads to the part of the sheet. */
    readonly relation: string;
  }[];
}

/** Reads `xl/workbook.xml`: names and order of the sheets, which are hidden, the date system. */
export function outlineWorkbook(content: Uint8Array): WorkbookOutline {
  const sheets: { name: string; hidden: boolean; relation: string }[] = [];
  let dateSystem: DateSystem = '1900';
  parseTags(content, (tag, attributes) => {
    if (tag === 'workbookPr' && isTrue(attributes['date1904'])) dateSystem = '1904';
    if (tag !== 'sheet') return;
    const relation = Object.entries(attributes).find(([name]) => /:id$/iu.test(name))?.[1] ?? '';
    const name = attributes['name'] ?? '';
    if (name === '' || relation === '') return;
    sheets.push({ name, hidden: /hidden/iu.test(attributes['state'] ?? ''), relation });
  });
  return { dateSystem, sheets };
}

/** Reads `xl/_rels/workbook.xml.rels`: relation → part of the worksheet, in small letters. */
export function outlineRelations(content: Uint8Array): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  parseTags(content, (tag, { Id: id, Type: type, Target: target }) => {
    if (tag !== 'Relationship' || id === undefined || target === undefined) return;
    if (type?.endsWith('/worksheet') !== true) return;
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//u, '')}`;
    parts.set(id, path.toLowerCase());
  });
  return parts;
}

/** Looks through a worksheet without parsing it: what is hidden, and formulas without result. */
export function outlineWorksheet(content: Uint8Array): SheetTraits & { readonly rows: number } {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  let hiddenRows = 0;
  let hiddenColumns = 0;
  for (const mark of [' hidden="1"', ' hidden="true"']) {
    for (const at of placesOf(bytes, mark)) {
      const start = bytes.lastIndexOf('<', at);
      const tag = bytes.toString('latin1', start, start + 5);
      if (/^<(?:\w+:)?row\b/u.test(tag)) hiddenRows += 1;
      else if (/^<(?:\w+:)?col\b/u.test(tag)) hiddenColumns += 1;
    }
  }
  const rows = [...placesOf(bytes, '<row ')].length;
  return { rows, hiddenRows, hiddenColumns, formulaCells: countEmptyFormulas(bytes) };
}

/** Formulas that were never calculated: no result, or an empty one where no text is expected. */
function countEmptyFormulas(bytes: Buffer): number {
  if (!bytes.includes('<f')) return 0;
  let count = 0;
  for (const mark of ['</f></c>', '"/></c>', '</f><v></v></c>', '</f><v/></c>', '</f><v /></c>']) {
    for (const at of placesOf(bytes, mark)) {
      const start = bytes.lastIndexOf('<c ', at);
      const end = bytes.indexOf('>', start);
      if (!bytes.toString('latin1', start, end).includes('t="str"')) count += 1;
    }
  }
  return count;
}

/** Every place of a mark in the bytes. */
export function* placesOf(bytes: Buffer, mark: string): Generator<number> {
  const needle = Buffer.from(mark, 'latin1');
  for (let at = bytes.indexOf(needle); at >= 0; at = bytes.indexOf(needle, at + needle.length)) {
    yield at;
  }
}

/** Opening tags without their prefix, and their attributes. */
export function parseTags(
  content: Uint8Array,
  onTag: (tag: string, attributes: Readonly<Record<string, string>>) => void,
): void {
  const parser = new Parser(
    { onopentag: (tag, attributes) => onTag(tag.replace(/^\w+:/u, ''), attributes) },
    { xmlMode: true },
  );
  parser.end(new TextDecoder().decode(content));
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
