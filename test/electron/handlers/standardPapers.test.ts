import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CycleId } from '@shared/domain/ids';
import { createTestProgram, type TestProgram } from '@test/helpers/program';

let program: TestProgram;
let cycleId: CycleId;
beforeEach(async () => {
  program = createTestProgram();
  await program.call('store.openSample', {});
  const [cycle] = await program.call('cycle.list', {});
  cycleId = cycle?.cycleId ?? fail();
});
afterEach(async () => program.close());

function fail(): never {
  throw new Error('The sample shop has no cycle');
}

async function rowsOf(content: 'lists' | 'standards') {
  await program.call('standardAcknowledgement.print', { cycleId, content, locale: 'zh-CN' });
  return (program.printJobs.at(-1)?.papers ?? []).map(({ kind, sheet }) => {
    if (kind !== 'record') throw new Error('not a record');
    return sheet.parts.flatMap((part) => (part.kind === 'table' ? part.rows : []));
  });
}

describe('the lists on which standards are signed', () => {
  it('hold everybody of the cycle once, by unit, with room to sign or the recorded day', async () => {
    const standards = await program.call('standardAcknowledgement.list', { cycleId });
    const [first] = standards.filter(({ signedOn }) => signedOn === null);
    const employeeId = first?.employeeId ?? fail();
    const day = { signedOn: '2025-12-30', note: '' };
    await program.call('standardAcknowledgement.record', {
      cycleId,
      employeeIds: [employeeId],
      ...day,
    });
    const rows = (await rowsOf('lists')).flat();
    expect(rows.map((row) => row[1]).toSorted()).toEqual(
      standards.map(({ employeeNo }) => employeeNo).toSorted(),
    );
    const dayOf = new Map(rows.map((row) => [row[1], row[6]]));
    expect(dayOf.get(first?.employeeNo)).toBe('2025-12-30');
  });

  it('come with a standard for each who has not signed, and for nobody else', async () => {
    const open = async () =>
      (await program.call('standardAcknowledgement.list', { cycleId })).filter(
        ({ signedOn }) => signedOn === null,
      );
    expect(await rowsOf('standards')).toHaveLength((await open()).length);
    const employeeIds = (await open()).map(({ employeeId }) => employeeId);
    const signing = { cycleId, employeeIds, signedOn: '2025-12-30', note: '' };
    await program.call('standardAcknowledgement.record', signing);
    const printing = { cycleId, content: 'standards', locale: 'zh-CN' } as const;
    expect(await program.refusal('standardAcknowledgement.print', printing)).toBe('notFound');
  });
});
