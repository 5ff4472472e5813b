import { z } from 'zod';
import { errorCodeSchema } from '@shared/contract/result';
import { fileFormats } from '@shared/import/table';
import type { FileReading, TableRow } from '@shared/import/table';
import { parseOptionsSchema } from './parseOptions';

/** What the parser process is asked to do. */
export const parserRequestSchema = z.strictObject({
  path: z.string(),
  fileName: z.string(),
  options: parseOptionsSchema,
});
export type ParserRequest = z.infer<typeof parserRequestSchema>;

const readingOutline = z.looseObject({
  format: z.enum(fileFormats),
  sheets: z.array(
    z.looseObject({ name: z.string(), hidden: z.boolean(), rows: z.tuple([]).readonly() }),
  ),
  notices: z.array(z.unknown()),
});

/**
 * What it says: how far it is, rows of a sheet a few at a time, and at last the outline of the
 * reading without rows, or what is wrong. Rows come in parts because taking a whole table in at
 * once would let the window wait. Only outlines are checked: cells arrive as plain data, which
 * every rule reads as text, number or nothing.
 */
export const parserMessageSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('progress'), done: z.number(), total: z.number() }),
  z.strictObject({
    kind: z.literal('rows'),
    sheet: z.int().min(0),
    rows: z.custom<readonly TableRow[]>(Array.isArray),
  }),
  z.strictObject({
    kind: z.literal('reading'),
    reading: z.custom<FileReading>((value) => readingOutline.safeParse(value).success),
    sizeBytes: z.int().min(0),
    sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  }),
  z.strictObject({
    kind: z.literal('refusal'),
    code: errorCodeSchema,
    details: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
]);
export type ParserMessage = z.infer<typeof parserMessageSchema>;

/** So few rows that taking them in never lets the window wait. */
const rowsPerMessage = 1000;

/** The rows of all sheets, a few at a time. */
export function* rowMessages({ sheets }: FileReading): Generator<ParserMessage> {
  for (const [sheet, { rows }] of sheets.entries()) {
    for (let start = 0; start < rows.length; start += rowsPerMessage) {
      yield { kind: 'rows', sheet, rows: rows.slice(start, start + rowsPerMessage) };
    }
  }
}
