import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PositionId, SchemeId } from '@shared/domain/ids';
import { sameInEveryLocale } from '@shared/domain/locale';
import type { SchemeContent } from '@shared/domain/scheme';
import { readWeight } from '@shared/schemeDraft/readTyped';
import { setWeight } from '@shared/schemeDraft/weights';
import { contentHash } from '@test/helpers/database';
import { createTestProgram, type TestProgram } from '@test/helpers/program';
import { firstQuarter, openMainShop, openShopWithStaff } from './mainShop';

async function positionsOf(program: TestProgram): Promise<PositionId[]> {
  const { positions } = await program.call('scheme.overview', {});
  return positions.map(({ positionId }) => positionId);
}

async function schemeOf(program: TestProgram, schemeId: SchemeId) {
  const { schemes } = await program.call('scheme.overview', {});
  const found = schemes.find((each) => each.schemeId === schemeId);
  if (found === undefined) throw new Error('There is no such scheme');
  return found;
}

/** The weights of the sources as somebody types them. */
function typed(content: SchemeContent, weights: Readonly<Record<string, string>>): SchemeContent {
  return Object.entries(weights).reduce(
    (changed, [key, text]) => setWeight(changed, [key], readWeight(text) ?? text),
    content,
  );
}

describe('a draft', () => {
  let program: TestProgram;
  beforeAll(async () => {
    program = createTestProgram();
    await openShopWithStaff(program);
  });
  afterAll(async () => program.close());

  it('is a copy under its own name that no position uses yet', async () => {
    const draft = await program.call('scheme.copy', { readyMadeKey: 'frontLine' });
    expect(draft).toMatchObject({ status: 'draft', version: 1, positionIds: [] });
    expect(draft.familyId).toBe(draft.schemeId);
    expect(draft.content.name).toEqual(sameInEveryLocale('一线客服（副本）'));
  });

  it('is kept as far as it was typed, however wrong', async () => {
    const draft = await program.call('scheme.copy', { readyMadeKey: 'backOffice' });
    const content = {
      ...typed(draft.content, { self: 'abc', superior: '' }),
      name: sameInEveryLocale(''),
      sources: [
        ...typed(draft.content, { self: 'abc' }).sources,
        { key: 'peer' as const, weight: '', dimensions: [] },
      ],
    };
    await program.call('scheme.save', { schemeId: draft.schemeId, content });
    expect((await schemeOf(program, draft.schemeId)).content).toEqual(content);
    const findings = await program.call('scheme.check', { schemeId: draft.schemeId });
    expect(findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['wordMissing', 'numberUnreadable', 'partEmpty']),
    );
  });

  it('is refused as long as the check finds an error, and nothing changes', async () => {
    const draft = await program.call('scheme.copy', { readyMadeKey: 'frontLine' });
    const content = typed(draft.content, { self: '33.3', superior: '33.3', customer: '33.3' });
    await program.call('scheme.save', { schemeId: draft.schemeId, content });
    const before = await contentHash(program.db());
    const positionIds = await positionsOf(program);
    expect(
      await program.dispatch('scheme.activate', { schemeId: draft.schemeId, positionIds }),
    ).toEqual({
      ok: false,
      error: { code: 'schemeInvalid', details: { count: 1, finding: 'weightsOff', path: '' } },
    });
    expect(await contentHash(program.db())).toBe(before);
  });

  it('goes into force with 33.3, 33.3 and 33.4 per cent, exactly as typed', async () => {
    const draft = await program.call('scheme.copy', { readyMadeKey: 'frontLine' });
    const content = typed(draft.content, { self: '33.3', superior: '33.3', customer: '33.4' });
    await program.call('scheme.save', { schemeId: draft.schemeId, content });
    const positionIds = await positionsOf(program);
    const active = await program.call('scheme.activate', { schemeId: draft.schemeId, positionIds });
    expect(active.status).toBe('active');
    expect(active.positionIds.toSorted()).toEqual(positionIds.toSorted());
    expect(active.content.sources.map(({ weight }) => weight)).toEqual(['0.333', '0.333', '0.334']);
    expect(
      await program.refusal('scheme.save', { schemeId: draft.schemeId, content: draft.content }),
    ).toBe('schemeNotDraft');
    expect(await program.refusal('scheme.discard', { schemeId: draft.schemeId })).toBe(
      'schemeNotDraft',
    );
    expect(await program.refusal('scheme.archive', { schemeId: draft.schemeId })).toBe(
      'schemeInUse',
    );
  });

  it('can be thrown away, and only a draft can', async () => {
    const draft = await program.call('scheme.copy', { readyMadeKey: 'servqual' });
    await program.call('scheme.discard', { schemeId: draft.schemeId });
    const { schemes } = await program.call('scheme.overview', {});
    expect(schemes.map(({ schemeId }) => schemeId)).not.toContain(draft.schemeId);
    expect(await program.refusal('scheme.discard', { schemeId: draft.schemeId })).toBe('notFound');
  });
});

describe('the next version of a scheme in force', () => {
  let program: TestProgram;
  beforeAll(async () => {
    program = createTestProgram();
    await openMainShop(program);
  });
  afterAll(async () => program.close());

  it('is started once, follows on in its family and leaves cycles as they are', async () => {
    const { schemes } = await program.call('scheme.overview', {});
    const first = schemes[0];
    if (first === undefined) throw new Error('There is no scheme');
    const [cycle] = await program.call('cycle.list', {});
    if (cycle === undefined) throw new Error('There is no cycle');
    const { cycleId } = cycle;
    await program.call('appraisal.score', { cycleId });
    const before = await program.call('appraisal.results', { cycleId });

    const draft = await program.call('scheme.revise', { schemeId: first.schemeId });
    expect(draft).toMatchObject({ familyId: first.familyId, version: 2, status: 'draft' });
    expect(draft.content).toEqual(first.content);
    const again = await program.call('scheme.revise', { schemeId: first.schemeId });
    expect(again.schemeId).toBe(draft.schemeId);

    const content = setWeight(
      setWeight(draft.content, ['customer', 'satisfaction'], '0.2'),
      ['customer', 'speed'],
      '0.5',
    );
    await program.call('scheme.save', { schemeId: draft.schemeId, content });
    const positionName = before.groups[0]?.positionName ?? '';
    const replay = await program.call('scheme.replay', {
      cycleId,
      positionName,
      schemeId: draft.schemeId,
    });
    expect(replay.rows.some(({ difference }) => difference !== null && difference !== '0')).toBe(
      true,
    );

    const positionIds = await positionsOf(program);
    await program.call('scheme.activate', { schemeId: draft.schemeId, positionIds });
    // The version before is used by no position any more.
    expect((await schemeOf(program, first.schemeId)).status).toBe('archived');
    await program.call('appraisal.score', { cycleId });
    const after = await program.call('appraisal.results', { cycleId });
    expect(after.groups.map(({ schemeVersion }) => schemeVersion)).toEqual(
      before.groups.map(() => 1),
    );
    expect(after.groups.flatMap(({ rows }) => rows.map(({ display }) => display))).toEqual(
      before.groups.flatMap(({ rows }) => rows.map(({ display }) => display)),
    );
  });

  it('decides the next cycle', async () => {
    const next = { kind: 'quarter', startsOn: '2026-04-01', endsOn: '2026-06-30' } as const;
    expect(next.startsOn > firstQuarter.endsOn).toBe(true);
    const { cycleId } = await program.call('cycle.open', next);
    await program.call('appraisal.score', { cycleId });
    const { groups } = await program.call('appraisal.results', { cycleId });
    expect(groups.map(({ schemeVersion }) => schemeVersion)).toEqual(groups.map(() => 2));
  });

  it('counts on from a draft version when the ready-made scheme is adopted once more', async () => {
    const positionIds = await positionsOf(program);
    const adopted = await program.call('scheme.adopt', { readyMadeKey: 'frontLine', positionIds });
    // The same content is the same version, also after others of the family.
    expect(adopted.version).toBe(1);
  });
});
