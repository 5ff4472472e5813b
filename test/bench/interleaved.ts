/** Durations of two tasks, in milliseconds, and the ratio first ÷ second of each pair. */
export interface Comparison {
  readonly first: Spread;
  readonly second: Spread;
  readonly ratio: Spread;
}

/** The middle of some numbers and how far they lie apart. */
export interface Spread {
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
}

interface ComparisonOptions {
  readonly pairs?: number;
  readonly warmUp?: number;
  /** Makes each pair ready; not timed. */
  readonly before?: () => unknown;
}

/**
 * Runs two tasks in turn, A-B-A-B…, so that whatever else the machine does falls on both, and
 * compares them pair by pair. The first pairs, in which code is still being compiled, do not count.
 */
export async function compareInTurn(
  first: () => unknown,
  second: () => unknown,
  { pairs = 11, warmUp = 3, before = () => undefined }: ComparisonOptions = {},
): Promise<Comparison> {
  const durations: (readonly [number, number])[] = [];
  for (let pair = 0; pair < warmUp + pairs; pair += 1) {
    await before();
    durations.push([await durationOf(first), await durationOf(second)]);
  }
  const counted = durations.slice(warmUp);
  return {
    first: spreadOf(counted.map(([a]) => a)),
    second: spreadOf(counted.map(([, b]) => b)),
    ratio: spreadOf(counted.map(([a, b]) => a / b)),
  };
}

async function durationOf(task: () => unknown): Promise<number> {
  const startedAt = performance.now();
  await task();
  return performance.now() - startedAt;
}

function spreadOf(values: readonly number[]): Spread {
  const ascending = values.toSorted((a, b) => a - b);
  return {
    median: ascending[Math.floor(ascending.length / 2)] ?? 0,
    lowest: ascending[0] ?? 0,
    highest: ascending.at(-1) ?? 0,
  };
}
