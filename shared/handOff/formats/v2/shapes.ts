import { z } from 'zod';

/** Shapes of values in records, as the store holds them. */
export const id = z.string().regex(/^[0-9a-f-]{8,40}$/u);
export const text = z.string().max(200_000);
export const words = z.string().max(5000);
export const name = z.string().min(1).max(200);
export const nameOrNone = z.string().max(200);
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);
export const instant = z.string().min(1).max(40);
export const number = z.int().min(1);
/** Points of a test, 0 to 100. */
export const points = z.string().regex(/^(?:100|(?:0|[1-9]\d?)(?:\.\d?[1-9])?)$/u);
export const json = z.string().max(2_000_000).refine(isJson);
export const grade = z.enum(['excellent', 'good', 'pass', 'fail']);

function isJson(value: string): boolean {
  try {
    JSON.parse(value);
    return true;
  } catch {
    return false;
  }
}
