import { z } from 'zod';
import { errorCodeSchema } from '@shared/contract/result';
import { fileFormats } from '@shared/import/table';
import type { FileReading } from '@shared/import/table';
import { parseOptionsSchema } from './parseOptions';

/** What the parser process is asked to do. */
export const parserRequestSchema = z.strictObject({
  path: z.string(),
  fileName: z.string(),
  options: parseOptionsSchema,
});
export type ParserRequest = z.infer<typeof parserRequestSchema>;

/**
 * What it answers. Only the outline is checked: cells arrive as plain data, which every rule
 * reads as text, number or nothing.
 */
export const parserReplySchema = z.discriminatedUnion('ok', [
  z.strictObject({
    ok: z.literal(true),
    reading: z.custom<FileReading>(looksLikeReading),
    sizeBytes: z.int().min(0),
    sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  }),
  z.strictObject({
    ok: z.literal(false),
    code: errorCodeSchema,
    details: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
]);
export type ParserReply = z.infer<typeof parserReplySchema>;

const readingOutline = z.looseObject({
  format: z.enum(fileFormats),
  sheets: z.array(
    z.looseObject({
      name: z.string(),
      hidden: z.boolean(),
      rows: z.custom<unknown>(Array.isArray),
    }),
  ),
  notices: z.array(z.unknown()),
});

/** Rows are not looked through: there may be 100 000, and the window must not wait for that. */
function looksLikeReading(value: unknown): boolean {
  return readingOutline.safeParse(value).success;
}
