/** Text encodings that a text table may be read in, found or chosen. */
export const textEncodings = [
  'utf-8',
  'gb18030',
  'big5',
  'utf-16le',
  'utf-16be',
  'utf-32le',
  'utf-32be',
  'euc-kr',
  'shift_jis',
  'windows-1252',
  'macintosh',
] as const;
export type TextEncoding = (typeof textEncodings)[number];

/** Separators that a Chinese keyboard types; they stand within sentences too. */
export const fullWidthDelimiters = ['，', '；'] as const;
/** Column separators of text tables, found or chosen. */
export const delimiters = [',', '\t', ';', '|', '^', '~', ...fullWidthDelimiters] as const;
export type Delimiter = (typeof delimiters)[number];
