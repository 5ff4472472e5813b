import { resolve } from 'node:path';
import { createTestProgram } from '@test/helpers/program';
import { afterEach, expect, test } from 'vitest';

const program = createTestProgram({ sampleFolder: resolve('electron/sample/files') });

afterEach(() => program.close());

test('scoring again without new evidence keeps every result at its version', async () => {
  await program.call('store.openSample', {});
  const [cycle] = await program.call('cycle.list', {});
  if (cycle === undefined) throw new Error('The sample shop has no cycle');
  const { cycleId } = cycle;
  expect(await program.call('appraisal.score', { cycleId })).toEqual({ scored: 10, changed: 0 });
  const { groups } = await program.call('appraisal.results', { cycleId });
  const versions = new Set(groups.flatMap(({ rows }) => rows.map(({ version }) => version)));
  expect([...versions]).toEqual([1]);
});
