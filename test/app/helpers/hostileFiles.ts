import { gzipSync } from 'node:zlib';
import type { Random } from '@test/helpers/randomFrom';
import { buildXls } from '@test/electron/files/oldWorkbooks';
import { buildZip, textRow, workbookParts, type ZipPart } from '@test/electron/files/tableFiles';

export interface HostileFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const mebibyte = 1024 * 1024;

/** Files that were made to harm a reader: each kind in turn, of another size each time. */
export function* hostileFiles(count: number, random: Random): Generator<HostileFile> {
  for (let index = 0; index < count; index += 1) {
    const [what, make] = kinds[index % kinds.length] ?? kinds[0];
    const [extension, bytes] = make(random);
    yield { name: `${index}-${what}.${extension}`, bytes };
  }
}

type Make = (random: Random) => readonly [extension: string, bytes: Uint8Array];

const row = textRow(1, ['序号', '服务态度']);
const book = (rows: string) => workbookParts([{ name: '一', rows }]);

const kinds: readonly [readonly [string, Make], ...(readonly [string, Make])[]] = [
  ['flat', (random) => ['xlsx', buildZip([...book(row), zeros(random, 150)])]],
  ['many-parts', () => ['xlsx', buildZip([...book(row), ...smallParts(2000, 4)])]],
  ['sum-of-parts', () => ['xlsx', buildZip([...book(row), ...smallParts(400, 900_000)])]],
  [
    'lying',
    (random) => ['xlsx', buildZip([...book(row), { ...zeros(random, 60), declaredBytes: 900 }])],
  ],
  ['overlapping', (random) => ['xlsx', overlap(random)]],
  [
    'nested',
    (random) => ['xlsx', buildZip([{ name: 'a.zip', content: buildZip([zeros(random, 60)]) }])],
  ],
  [
    'far-cell',
    () => ['xlsx', buildZip(book('<row r="1"><c r="ZZZZZZ999999999"><v>1</v></c></row>'))],
  ],
  [
    'last-row',
    () => ['xlsx', buildZip(book(`${row}<row r="1048576"><c r="A1048576"><v>1</v></c></row>`))],
  ],
  [
    'row-billion',
    () => ['xlsx', buildZip(book(`${row}<row r="1000000000"><c><v>1</v></c></row>`))],
  ],
  ['row-bomb', () => ['xlsx', buildZip(book('<row><c><v>1</v></c></row>'.repeat(1_500_000)))]],
  ['long-string', () => ['xlsx', buildZip(book(textRow(1, ['x'.repeat(80 * mebibyte)])))]],
  [
    'entities',
    () => [
      'xlsx',
      buildZip([...book(row), { name: 'xl/sharedStrings.xml', content: laughs('sst') }]),
    ],
  ],
  [
    'entities-late',
    () => ['xlsx', buildZip(book(`${row}${'<!-- -->'.repeat(600)}`).map(withDoctype))],
  ],
  [
    'entities-xml',
    () => ['xls', bytesOf(laughs('Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"'))],
  ],
  ['upward', () => ['xlsx', buildZip([...book(row), { name: '../../etc/passwd', content: 'x' }])]],
  ['password', () => ['xls', buildXls([{ name: '一', rows: [['a']] }], { isLocked: true })]],
  ['old', () => ['xls', buildXls([{ name: '一', rows: [['a']] }], { version: 0x0500 })]],
  [
    'spans',
    () => [
      'xls',
      bytesOf(
        `<table>${`<tr>${'<td colspan="99999" rowspan="99999">x'.repeat(40)}`.repeat(400)}</table>`,
      ),
    ],
  ],
  ['deep', () => ['xls', bytesOf('<table><tr><td>'.repeat(200_000))]],
  ['delimiters', () => ['csv', Buffer.alloc(18 * mebibyte, ',')]],
  ['gzip', () => ['xlsx', gzipSync(Buffer.alloc(mebibyte))]],
  ['ods-repeat', () => ['ods', buildZip(repeatedSheet())]],
];

function zeros(random: Random, mebibytes: number): ZipPart {
  return {
    name: 'xl/media/image1.bin',
    content: new Uint8Array((mebibytes + random.below(20)) * mebibyte),
  };
}

function smallParts(count: number, size: number): readonly ZipPart[] {
  const content = new Uint8Array(size);
  return Array.from({ length: count }, (_, index) => ({ name: `xl/media/${index}.bin`, content }));
}

/** Many entries of the directory that all point to the same packed bytes. */
function overlap(random: Random): Uint8Array {
  const zip = Buffer.from(
    buildZip([{ name: 'xl/workbook.xml', content: new Uint8Array(mebibyte) }]),
  );
  const start = zip.lastIndexOf('PK\u0001\u0002', undefined, 'latin1');
  const end = zip.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  const entry = zip.subarray(start, end);
  const count = 120 + random.below(300);
  const entries = Array.from({ length: count }, (_, index) => {
    const copy = Buffer.from(entry);
    copy.write(String(index).padStart(4, '0'), copy.byteLength - 4);
    return copy;
  });
  const tail = Buffer.from(zip.subarray(end));
  tail.writeUInt16LE(count, 8);
  tail.writeUInt16LE(count, 10);
  tail.writeUInt32LE(entry.byteLength * count, 12);
  return Buffer.concat([zip.subarray(0, start), ...entries, tail]);
}

function laughs(root: string): string {
  const entities = Array.from(
    { length: 12 },
    (_, index) => `<!ENTITY a${index + 1} "${`&a${index};`.repeat(10)}">`,
  );
  return `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a0 "ha">${entities.join('')}]><${root}>&a12;</${root.split(' ')[0] ?? ''}>`;
}

/** A document type that stands where a careless check no longer looks. */
function withDoctype(part: ZipPart): ZipPart {
  if (!part.name.includes('worksheets')) return part;
  const spaces = ' '.repeat(8000);
  return {
    ...part,
    content: `<?xml version="1.0"?>${spaces}<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>`,
  };
}

function repeatedSheet(): readonly ZipPart[] {
  const cell =
    '<table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"/>';
  const content = `<office:document-content xmlns:office="o" xmlns:table="t"><office:body><office:spreadsheet><table:table table:name="a"><table:table-row table:number-rows-repeated="1048576">${cell}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;
  return [
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
    { name: 'content.xml', content },
  ];
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
