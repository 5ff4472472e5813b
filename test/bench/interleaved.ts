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
  const durations = Array.from(
    { length: warmUp + pairs },
    () => [durationOf(first), durationOf(second)] as const,
  );
  return comparisonOf(durations.slice(warmUp));
}

/** As `compareInTurn`, for tasks that wait for a disk. */
export async function compareInTurnWaiting(
  first: () => Promise<unknown>,
  second: () => Promise<unknown>,
  pairs = 21,
  warmUp = 3,
): Promise<Comparison> {
  const durations: (readonly [number, number])[] = [];
  for (let pair = 0; pair < warmUp + pairs; pair += 1) {
    durations.push([await durationUntil(first), await durationUntil(second)]);
  }
  return comparisonOf(durations.slice(warmUp));
}

function comparisonOf(durations: readonly (readonly [number, number])[]): Comparison {
  return {
    first: spreadOf(durations.map(([a]) => a)),
    second: spreadOf(durations.map(([, b]) => b)),
    ratio: spreadOf(durations.map(([a, b]) => a / b)),
  };
}

async function durationUntil(task: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await task();
  return performance.now() - startedAt;
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
