import { z } from 'zod';
import { errorCodeSchema } from '@shared/contract/result';
import { rowsPerPart } from '@shared/import/filePlanner';
import type {
  FilePlan,
  PlanPart,
  PlanRequest,
  RecognisedFile,
  RecognitionRequest,
} from '@shared/import/filePlan';
import type { ImportIssue } from '@shared/import/importIssue';
import type { KnownRecord } from '@shared/import/importPlan';
import { fileFormats } from '@shared/import/table';
import type { FileReading, TableRow } from '@shared/import/table';
import { parseOptionsSchema } from './parseOptions';

/**
 * What the parser process is asked to do, one thing at a time. Requests come from the program
 * itself, so that only their kind is checked.
 */
export const parserRequestSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('read'),
    source: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('file'), path: z.string() }),
      z.strictObject({ kind: z.literal('pasted'), fileName: z.string(), text: z.string() }),
    ]),
    options: parseOptionsSchema,
  }),
  z.strictObject({ kind: z.literal('rows'), sheet: z.int().min(0), start: z.int().min(0) }),
  z.strictObject({ kind: z.literal('recognise'), request: z.custom<RecognitionRequest>(isObject) }),
  z.strictObject({ kind: z.literal('learn'), records: z.custom<readonly KnownRecord[]>(isList) }),
  z.strictObject({ kind: z.literal('plan'), request: z.custom<PlanRequest>(isObject) }),
  z.strictObject({ kind: z.literal('part'), index: z.int().min(0) }),
  z.strictObject({ kind: z.literal('issues'), start: z.int().min(0) }),
]);
export type ParserRequest = z.infer<typeof parserRequestSchema>;

const readingOutline = z.looseObject({
  format: z.enum(fileFormats),
  sheets: z.array(
    z.looseObject({ name: z.string(), hidden: z.boolean(), rows: z.tuple([]).readonly() }),
  ),
  notices: z.array(z.unknown()),
});

/**
 * What it says: how far it is, and one answer to each request or what is wrong. Rows go out a few
 * at a time because taking a whole table in at once would let the window wait. Only outlines are
 * checked: what is inside arrives as plain data, which every rule reads as text, number or nothing.
 */
export const parserMessageSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('progress'), done: z.number(), total: z.number() }),
  z.strictObject({
    kind: z.literal('reading'),
    reading: z.custom<FileReading>((value) => readingOutline.safeParse(value).success),
    sizeBytes: z.int().min(0),
    sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  }),
  z.strictObject({ kind: z.literal('rows'), rows: z.custom<readonly TableRow[]>(isList) }),
  z.strictObject({ kind: z.literal('recognised'), file: z.custom<RecognisedFile>(isObject) }),
  z.strictObject({ kind: z.literal('learned') }),
  z.strictObject({ kind: z.literal('plan'), plan: z.custom<FilePlan>(isObject) }),
  z.strictObject({ kind: z.literal('part'), part: z.custom<PlanPart>(isObject).nullable() }),
  z.strictObject({ kind: z.literal('issues'), issues: z.custom<readonly ImportIssue[]>(isList) }),
  z.strictObject({
    kind: z.literal('refusal'),
    code: errorCodeSchema,
    details: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
]);
export type ParserMessage = z.infer<typeof parserMessageSchema>;
export type ParserAnswer = Exclude<ParserMessage, { readonly kind: 'progress' | 'refusal' }>;

/** So few rows that taking them in never lets the window wait. */
export const rowsPerMessage = 10 * rowsPerPart;

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function isList(value: unknown): boolean {
  return Array.isArray(value);
}
