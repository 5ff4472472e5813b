import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ruleByName, type VectorRule } from './ruleByName';

const vectorFileSchema = z
  .array(
    z.object({
      name: z.string(),
      fn: z.string(),
      source: z.string(),
      input: z.record(z.string(), z.unknown()),
      expected: z.unknown(),
      tolerance: z.number().nonnegative(),
    }),
  )
  .min(1);

export type Vector = z.infer<typeof vectorFileSchema>[number];

/**
 * All vectors of the JSON files in a folder, by file.
 * @throws if the folder cannot be read or holds no JSON file, or if a file holds no vectors.
 */
export function readVectors(folder: string): ReadonlyMap<string, readonly Vector[]> {
  const fileNames = readdirSync(folder).filter((name) => name.endsWith('.json'));
  if (fileNames.length === 0) throw new Error(`There are no vectors in ${folder}`);
  return new Map(fileNames.toSorted().map((name) => [name, readFile(join(folder, name))]));
}

function readFile(path: string): readonly Vector[] {
  const parsed = vectorFileSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.success) throw new Error(`${path}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

/**
 * The rule that a vector names.
 * @throws if there is none.
 */
export function ruleNamed(fn: string): VectorRule {
  const rule = Object.hasOwn(ruleByName, fn) ? ruleByName[fn] : undefined;
  if (rule === undefined) throw new Error(`No rule is called "${fn}"`);
  return rule;
}
