import { AppError } from '@shared/contract/result';
import { schemeContentSchema, type SchemeContent } from '@shared/domain/scheme';
import { evidenceSchema } from '@shared/scoring/evidence';
import { explainScore, type ExplainStep } from '@shared/scoring/explainScore';
import { explainSegments } from '@shared/scoring/explainSegments';
import { scoreAppraisal } from '@shared/scoring/scoreAppraisal';
import { scoreSegments, type SegmentedScore } from '@shared/scoring/scoreSegments';
import type { ScoreTree } from '@shared/scoring/scoreTree';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const days = z.number().int().min(1).max(366);

/** Scheme and evidence in one file: an appraisal that can be recomputed without any store. */
const caseSchema = z.strictObject({
  format: z.literal(1),
  scheme: schemeContentSchema,
  evidence: evidenceSchema,
});

/** The same for a cycle in which the position or the scheme changed. */
const segmentedCaseSchema = z.strictObject({
  format: z.literal(1),
  cycleDays: days.optional(),
  segments: z
    .array(z.strictObject({ days, scheme: schemeContentSchema, evidence: evidenceSchema }))
    .min(1)
    .max(50),
});

/** A case with its result and the steps that lead there. */
export interface ScoredCase {
  readonly tree: ScoreTree | SegmentedScore;
  readonly steps: readonly ExplainStep[];
}

/** Reads and scores a case file (docs/case-format.md). */
export async function readCase(path: string): Promise<ScoredCase> {
  const json = await readJson(path);
  try {
    return isSegmented(json) ? scoreSegmentedCase(json) : scoreCase(json);
  } catch (error) {
    // A rating outside its scale or an unscorable rule: the case is at fault, not the program.
    if (error instanceof RangeError) throw new AppError('caseInvalid', { path: error.message });
    throw error;
  }
}

/** The schemes of a case file, one per segment. */
export async function readCaseSchemes(path: string): Promise<readonly SchemeContent[]> {
  const json = await readJson(path);
  return isSegmented(json)
    ? check(segmentedCaseSchema, json).segments.map(({ scheme }) => scheme)
    : [check(caseSchema, json).scheme];
}

async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new AppError('fileUnreadable', { reason: 'missing' });
  });
  try {
    return JSON.parse(text);
  } catch {
    throw new AppError('caseInvalid', { path: '' });
  }
}

function isSegmented(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'segments' in json;
}

function scoreCase(json: unknown): ScoredCase {
  const { scheme, evidence } = check(caseSchema, json);
  const tree = scoreAppraisal(scheme, evidence);
  return { tree, steps: explainScore(scheme, tree) };
}

function scoreSegmentedCase(json: unknown): ScoredCase {
  const { segments, cycleDays } = check(segmentedCaseSchema, json);
  const tree = scoreSegments(segments, cycleDays);
  return { tree, steps: explainSegments(segments, tree) };
}

function check<Checked>(schema: z.ZodType<Checked>, json: unknown): Checked {
  const checked = schema.safeParse(json);
  if (checked.success) return checked.data;
  throw new AppError('caseInvalid', { path: checked.error.issues[0]?.path.join('.') ?? '' });
}
