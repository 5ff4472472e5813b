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

/** Column separators of text tables, found or chosen; the last two are full-width. */
export const delimiters = [',', '\t', ';', '|', '^', '~', '，', '；'] as const;
export type Delimiter = (typeof delimiters)[number];
