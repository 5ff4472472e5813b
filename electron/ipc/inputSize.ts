/** Nothing that is typed lies deeper. */
const deepest = 12;

/**
 * Size of a call's input in characters, counted until it goes over `limit`; null if it is not
 * plain data: texts, finite numbers, booleans, null, lists, and objects without hidden keys.
 */
export function inputSize(input: unknown, limit: number): number | null {
  return input === undefined ? null : sizeOf(input, limit, 0);
}

function sizeOf(value: unknown, limit: number, depth: number): number | null {
  if (value === null || value === undefined || typeof value === 'boolean') return 4;
  if (typeof value === 'string') return value.length + 2;
  if (typeof value === 'number') return Number.isFinite(value) ? 8 : null;
  if (typeof value !== 'object' || depth > deepest) return null;
  if (Array.isArray(value)) return sum(value, limit, depth);
  return isPlainObject(value) ? sum(Object.entries(value).flat(), limit, depth) : null;
}

function sum(values: readonly unknown[], limit: number, depth: number): number | null {
  // A list may have a length and no items; its length alone must not cost time.
  let total = values.length;
  for (const value of values) {
    if (total > limit) return total;
    const size = sizeOf(value, limit, depth + 1);
    if (size === null) return null;
    total += size;
  }
  return total;
}

/** A Map or a Date reads like an object without keys, `__proto__` like none at all. */
function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return (
    (prototype === Object.prototype || prototype === null) && !Object.hasOwn(value, '__proto__')
  );
}
