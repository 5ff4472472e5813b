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

/**
 * Runs two tasks in turn, A-B-A-B…, so that whatever else the machine does falls on both, and
 * compares them pair by pair. The first pairs, in which code is still being compiled, do not count.
 */
export function compareInTurn(
  first: () => unknown,
  second: () => unknown,
  pairs = 11,
  warmUp = 3,
): Comparison {
  const durations = Array.from({ length: warmUp + pairs }, () => [
    durationOf(first),
    durationOf(second),
  ]).slice(warmUp);
  return {
    first: spreadOf(durations.map(([a = 0]) => a)),
    second: spreadOf(durations.map(([, b = 0]) => b)),
    ratio: spreadOf(durations.map(([a = 0, b = 0]) => a / b)),
  };
}

function durationOf(task: () => unknown): number {
  const startedAt = performance.now();
  task();
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
