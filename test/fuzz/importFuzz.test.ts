import { describe, expect, it } from 'vitest';
import { seedOfRun } from '@test/helpers/random';
import { randomFrom } from '@test/helpers/randomFrom';
import { importFile, type ImportOutcome } from './importFile';
import { mutateFile } from './mutatedFiles';

/** `npm run fuzz:import` sets the number; the seed of a failure is in its message. */
const files = Number(process.env['FUZZ_FILES'] ?? 400);
const seed = seedOfRun('FUZZ_SEED');
/** Of the processor, which a busy machine does not stretch. */
const longestSeconds = 5;

describe(`${files} mutated files from seed ${seed}`, () => {
  it('are planned with every row accounted for, or refused by a code, and never take long', async () => {
    const outcomes = new Map<string, number>();
    let slowest = 0;
    for (let index = 0; index < files; index += 1) {
      const file = mutateFile(randomFrom(seed + index));
      const startedAt = process.cpuUsage();
      const outcome = await importFile(file).catch((error: unknown) => {
        throw new Error(`FUZZ_SEED=${seed + index} FUZZ_FILES=1`, { cause: error });
      });
      const { user, system } = process.cpuUsage(startedAt);
      slowest = Math.max(slowest, (user + system) / 1e6);
      expect(outcome, `FUZZ_SEED=${seed + index}`).not.toMatchObject({ isComplete: false });
      const name = nameOf(outcome);
      outcomes.set(name, (outcomes.get(name) ?? 0) + 1);
    }
    process.stdout.write(
      `seed ${seed}, ${files} files, slowest ${slowest.toFixed(2)} s: ${describeOutcomes(outcomes)}\n`,
    );
    expect(slowest).toBeLessThan(longestSeconds);
    // Files that are all refused would prove nothing about rows.
    expect(outcomes.get('planned') ?? 0).toBeGreaterThan(files / 10);
  }, 3_600_000);
});

function nameOf(outcome: ImportOutcome): string {
  return 'code' in outcome ? outcome.code : 'planned';
}

function describeOutcomes(outcomes: ReadonlyMap<string, number>): string {
  return [...outcomes]
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
}
