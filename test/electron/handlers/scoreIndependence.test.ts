import type { displayTier } from '@shared/statistics/displayTier';
import type { resultNotes } from '@shared/statistics/resultNotes';
import type { totalIntervals } from '@shared/statistics/totalIntervals';
import { readRows } from '@test/helpers/database';
import { createTestProgram } from '@test/helpers/program';
import { expect, test, vi } from 'vitest';
import { openMainShop } from './mainShop';

const lie = vi.hoisted(() => ({ isOn: false }));

vi.mock('@shared/statistics/totalIntervals', async (importActual) => {
  const actual = await importActual<{ totalIntervals: typeof totalIntervals }>();
  return {
    totalIntervals: (...input: Parameters<typeof actual.totalIntervals>) =>
      lie.isOn
        ? input[1].map(() => ({ low: 99, high: 100, margin: 50 }))
        : actual.totalIntervals(...input),
  };
});
vi.mock('@shared/statistics/resultNotes', async (importActual) => {
  const actual = await importActual<{ resultNotes: typeof resultNotes }>();
  return {
    resultNotes: (...input: Parameters<typeof actual.resultNotes>) =>
      lie.isOn ? [] : actual.resultNotes(...input),
  };
});
vi.mock('@shared/statistics/displayTier', async (importActual) => {
  const actual = await importActual<{ displayTier: typeof displayTier }>();
  return {
    displayTier: (...input: Parameters<typeof actual.displayTier>) =>
      lie.isOn ? { tier: 'none' } : actual.displayTier(...input),
  };
});

async function scoreMainShop() {
  const program = createTestProgram();
  const cycleId = await openMainShop(program);
  await program.call('appraisal.score', { cycleId });
  const kept = await readRows(program.db(), 'appraisalScore');
  const { groups } = await program.call('appraisal.results', { cycleId });
  await program.close();
  return { kept, rows: groups.flatMap(({ rows }) => rows) };
}

test('what is kept as a score is the same whatever the statistics answer', async () => {
  lie.isOn = false;
  const honest = await scoreMainShop();
  lie.isOn = true;
  const lying = await scoreMainShop();
  expect(honest.kept.length).toBeGreaterThan(0);
  expect(lying.kept).toEqual(honest.kept);
  // The lie was heard where statistics are shown, or this test would show nothing.
  expect(lying.rows.map(({ interval }) => interval)).not.toEqual(
    honest.rows.map(({ interval }) => interval),
  );
  const withoutStatistics = (rows: typeof lying.rows) =>
    rows.map(({ display, grade, coefficient, status }) => [display, grade, coefficient, status]);
  expect(withoutStatistics(lying.rows)).toEqual(withoutStatistics(honest.rows));
});
