import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readyMadeKeys } from '@shared/contract/scheme';
import type { CycleId } from '@shared/domain/ids';
import type { SchemeContent } from '@shared/domain/scheme';
import { contentHash } from '@test/helpers/database';
import { createTestProgram, type TestProgram } from '@test/helpers/program';
import { firstQuarter, openMainShop, openShopWithStaff } from './mainShop';

/** Writes other rules into every scheme of the store, past all checks. */
async function spoilSchemes(
  program: TestProgram,
  spoil: (content: SchemeContent) => SchemeContent,
): Promise<void> {
  const { schemes } = await program.call('scheme.overview', {});
  for (const { schemeId, content } of schemes) {
    await sql`UPDATE scheme SET content = ${JSON.stringify(spoil(content))}
      WHERE schemeId = ${schemeId}`.execute(program.db());
  }
}

describe('a scheme with an error', () => {
  let program: TestProgram;
  beforeAll(async () => {
    program = createTestProgram();
    await openShopWithStaff(program);
    await spoilSchemes(program, (content) => ({
      ...content,
      grades: content.grades.map((band) =>
        band.key === 'fail' ? { ...band, minimum: '1' } : band,
      ),
    }));
  });
  afterAll(async () => program.close());

  it('is found by its check', async () => {
    const [scheme] = (await program.call('scheme.overview', {})).schemes;
    if (scheme === undefined) throw new Error('There is no scheme');
    expect(await program.call('scheme.check', { schemeId: scheme.schemeId })).toMatchObject([
      { code: 'gradesNotFromZero', severity: 'error', path: [] },
    ]);
  });

  it('opens no cycle', async () => {
    const before = await contentHash(program.db());
    expect(await program.dispatch('cycle.open', firstQuarter)).toEqual({
      ok: false,
      error: {
        code: 'schemeInvalid',
        details: { count: 1, finding: 'gradesNotFromZero', path: '' },
      },
    });
    expect(await contentHash(program.db())).toBe(before);
  });

  it('is not simulated', async () => {
    const [scheme] = (await program.call('scheme.overview', {})).schemes;
    expect(await program.refusal('scheme.simulate', { schemeId: scheme?.schemeId })).toBe(
      'schemeInvalid',
    );
  });
});

describe('a scheme that is only looked at', () => {
  let program: TestProgram;
  let cycleId: CycleId;
  let positionName: string;
  beforeAll(async () => {
    program = createTestProgram();
    cycleId = await openMainShop(program);
    const board = await program.call('cycle.board', { cycleId });
    positionName = board.rows[0]?.positionName ?? '';
  });
  afterAll(async () => program.close());

  it('has no finding if it comes with the program', async () => {
    for (const readyMadeKey of readyMadeKeys) {
      expect(await program.call('scheme.check', { readyMadeKey })).toEqual([]);
    }
  });

  it('gives 100 at best and fails at worst', async () => {
    expect(await program.call('scheme.simulate', { readyMadeKey: 'frontLine' })).toMatchObject({
      worst: { status: 'final', grade: 'fail' },
      target: { status: 'final' },
      best: { status: 'final', display: '100.0', grade: 'excellent' },
    });
  });

  it('cannot be tried on a cycle that was not scored', async () => {
    const input = { cycleId, positionName, readyMadeKey: 'frontLine' };
    expect(await program.refusal('scheme.replay', input)).toBe('appraisalNotScored');
  });

  it('changes nothing if a cycle is scored once more under its own scheme', async () => {
    await program.call('appraisal.score', { cycleId });
    const { groups } = await program.call('appraisal.results', { cycleId });
    const before = await contentHash(program.db());
    for (const group of groups) {
      const replay = await program.call('scheme.replay', {
        cycleId,
        positionName: group.positionName,
        readyMadeKey: 'frontLine',
      });
      expect(replay.before).toEqual([{ name: group.schemeName, version: group.schemeVersion }]);
      expect(replay.rows.map(({ appraisalId }) => appraisalId)).toEqual(
        group.rows.map(({ appraisalId }) => appraisalId),
      );
      for (const [i, row] of replay.rows.entries()) {
        const stored = group.rows[i];
        expect(row.after).toEqual(row.before);
        expect(row.before).toEqual({
          status: stored?.status,
          display: stored?.display,
          grade: stored?.grade,
        });
        expect(row.isGradeChanged).toBe(false);
      }
    }
    expect(await contentHash(program.db())).toBe(before);
  });

  it('is never written, under whichever scheme a cycle is scored once more', async () => {
    const before = await contentHash(program.db());
    for (const readyMadeKey of readyMadeKeys) {
      await program.call('scheme.replay', { cycleId, positionName, readyMadeKey });
      await program.call('scheme.simulate', { readyMadeKey });
      await program.call('scheme.check', { readyMadeKey });
    }
    expect(await contentHash(program.db())).toBe(before);
    expect((await program.call('scheme.overview', {})).schemes).toHaveLength(1);
  });
});
