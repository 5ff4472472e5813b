/**
 * Lists where a result differs from what a vector expects; empty if it matches. Objects need
 * exactly the same keys, lists the same length, numbers |a−b| ≤ tolerance·max(1,|b|), all else is
 * equal. Source: measurement spec 0 and 13, general.
 */
export function matchExpected(
  actual: unknown,
  expected: unknown,
  tolerance: number,
  path = 'result',
): readonly string[] {
  if (typeof actual === 'number' && typeof expected === 'number') {
    const isClose = Math.abs(actual - expected) <= tolerance * Math.max(1, Math.abs(expected));
    return isClose ? [] : [`${path}: ${actual} instead of ${expected}`];
  }
  if (!isComposite(actual) || !isComposite(expected)) {
    return Object.is(actual, expected) ? [] : [`${path}: ${show(actual)} not ${show(expected)}`];
  }
  if (Array.isArray(actual) !== Array.isArray(expected)) return [`${path}: list against object`];
  const keys = new Set([...Object.keys(actual), ...Object.keys(expected)]);
  return [...keys].flatMap((key) => {
    if (!Object.hasOwn(actual, key)) return [`${path}.${key}: missing`];
    if (!Object.hasOwn(expected, key)) return [`${path}.${key}: not expected`];
    return matchExpected(actual[key], expected[key], tolerance, `${path}.${key}`);
  });
}

function isComposite(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}
