/** The same in every run, so that none fails by chance, unless `variable` names another. */
export function seedOfRun(variable = 'GONGPING_SEED'): number {
  return Number(process.env[variable] ?? 20_261_127);
}

/** How often a test is to try: as often as `variable` says, else `slice` times. */
export function countOfRun(variable: string, slice: number): number {
  return Number(process.env[variable] ?? slice);
}

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of a list. */
export function pick<Item>(items: readonly Item[], random: () => number): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from');
  return item;
}
