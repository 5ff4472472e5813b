import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AppraisalId } from '@shared/domain/ids';
import type { Value } from '@shared/domain/value';
import { readRows } from '@test/helpers/database';
import type { TestProgram } from '@test/helpers/program';
import { firstQuarter, openShopWithStaff, prepareShop, type ShopCopies } from './mainShop';

let shops: ShopCopies;
let program: TestProgram;
let appraisals: readonly AppraisalId[];
let which: { readonly appraisalId: AppraisalId; readonly source: 'self' };

beforeAll(async () => {
  shops = await prepareShop(async (first) => {
    await openShopWithStaff(first);
    await first.call('cycle.open', firstQuarter);
  });
});
afterAll(async () => shops.remove());
beforeEach(async () => {
  program = await shops.open();
  const [cycle] = await program.call('cycle.list', {});
  if (cycle === undefined) throw new Error('There is no cycle');
  const { rows } = await program.call('cycle.board', { cycleId: cycle.cycleId });
  appraisals = rows.map(({ appraisalId }) => appraisalId);
  const [appraisalId] = appraisals;
  if (appraisalId === undefined) throw new Error('There is no appraisal');
  which = { appraisalId, source: 'self' };
});

describe('the reviewers of one source', () => {
  const peers = () => ({ appraisalId: which.appraisalId, source: 'superior' as const });

  it('have a review each, and those who rated already stay', async () => {
    await program.call('review.assign', { ...peers(), reviewers: ['孙丽', '何慧'] });
    const value = { kind: 'given', value: '4' } as const;
    const rated = { ...peers(), indicatorKey: 'politeness', value };
    await program.call('review.rate', { ...rated, place: 2 });
    const { reviewers } = await program.call('review.get', { ...peers(), place: 2 });
    expect(reviewers).toEqual([
      { place: 1, name: '孙丽', status: 'notStarted' },
      { place: 2, name: '何慧', status: 'draft' },
    ]);
    expect((await program.call('review.get', peers())).ratings).toEqual({});
    const without = { ...peers(), reviewers: ['孙丽', '周婷'] };
    expect(await program.refusal('review.assign', without)).toBe('reviewBegun');
    await program.call('review.assign', { ...peers(), reviewers: ['何慧', '周婷'] });
    const after = await program.call('review.get', { ...peers(), place: 2 });
    expect(after.reviewers.map(({ name }) => name)).toEqual(['周婷', '何慧']);
    expect(after.ratings).toMatchObject({ politeness: value });
  });

  it('are named once each', async () => {
    const twice = { ...peers(), reviewers: ['孙丽', '孙丽'] };
    expect(await program.refusal('review.assign', twice)).toBe('reviewerTaken');
    const missing = { ...peers(), place: 3 };
    expect(await program.refusal('review.get', missing)).toBe('notFound');
  });

  it('count equally, and the board waits for all of them', async () => {
    await program.call('review.assign', { ...peers(), reviewers: ['孙丽', '何慧'] });
    const { dimensions } = await program.call('review.get', peers());
    const keys = dimensions.flatMap(({ indicators }) => indicators.map(({ key }) => key));
    const [cycle] = await program.call('cycle.list', {});
    if (cycle === undefined) throw new Error('There is no cycle');
    const { cycleId } = cycle;
    for (const [place, value] of [
      [1, '5'],
      [2, '3'],
    ] as const) {
      const cells = keys.map((indicatorKey) => ({
        ...peers(),
        place,
        indicatorKey,
        value: { kind: 'given' as const, value },
      }));
      await program.call('review.rateMany', { cells });
      await program.call('review.submit', { ...peers(), place });
      const { rows } = await program.call('cycle.board', { cycleId });
      const own = rows.find(({ appraisalId }) => appraisalId === which.appraisalId);
      const progress = own?.reviews.find(({ source }) => source === 'superior');
      expect(progress?.status).toBe(place === 2 ? 'submitted' : 'draft');
    }
    await program.call('appraisal.score', { cycleId });
    const { tree } = await program.call('appraisal.explain', { appraisalId: which.appraisalId });
    // On the scale of these items 5 is 100 and 3 is 70.
    expect(tree.sources.find(({ key }) => key === 'superior')).toMatchObject({
      score: '85',
      count: 2,
    });
  });
});

describe('a review that is given back', () => {
  it('keeps every reason until it comes again', async () => {
    const { dimensions } = await program.call('review.get', which);
    const cells = dimensions.flatMap(({ indicators }) =>
      indicators.map(({ key }) => ({
        ...which,
        indicatorKey: key,
        value: { kind: 'given' as const, value: '4' },
      })),
    );
    await program.call('review.rateMany', { cells });
    await program.call('review.submit', which);
    await program.call('review.reopen', { ...which, reason: '第 3 项看错行' });
    const returned = await program.call('review.get', which);
    expect(returned).toMatchObject({
      status: 'returned',
      returns: [{ reason: '第 3 项看错行', correctedAt: null }],
    });
    await program.call('review.submit', which);
    const again = await program.call('review.get', which);
    expect(again.status).toBe('submitted');
    expect(again.returns).toMatchObject([{ reason: '第 3 项看错行' }]);
    expect(again.returns[0]?.correctedAt).not.toBeNull();
  });
});

describe('a block of ratings', () => {
  const cellsOf = (value: string) =>
    ['politeness', 'patience'].map((indicatorKey) => ({
      ...which,
      indicatorKey,
      value: { kind: 'given' as const, value },
    }));

  it('is saved whole, and answers what stood there so that it can be taken back', async () => {
    await program.call('review.rateMany', { cells: cellsOf('3') });
    const { before } = await program.call('review.rateMany', { cells: cellsOf('5') });
    expect(before).toEqual(cellsOf('3'));
    await program.call('review.rateMany', { cells: before });
    const { ratings: now } = await program.call('review.get', which);
    expect(now).toMatchObject({ politeness: { value: '3' }, patience: { value: '3' } });
  });

  it('is refused whole where one cell is off the scale, or a review is finished', async () => {
    const [first] = cellsOf('4');
    const wrong = { ...which, indicatorKey: 'patience', value: { kind: 'given', value: '9' } };
    const refusal = await program.refusal('review.rateMany', { cells: [first, wrong] });
    expect(refusal).toBe('ratingOutsideScale');
    expect(await readRows(program.db(), 'rating')).toEqual([]);
  });

  it('stands in the grid of its source, position by position, in the order of the form', async () => {
    await program.call('review.rateMany', { cells: cellsOf('4') });
    const [cycle] = await program.call('cycle.list', {});
    if (cycle === undefined) throw new Error('There is no cycle');
    const input = { cycleId: cycle.cycleId, source: 'self' } as const;
    const groups = await program.call('review.grid', input);
    const { dimensions } = await program.call('review.get', which);
    expect(groups.flatMap(({ rows }) => rows.map(({ appraisalId }) => appraisalId))).toEqual(
      expect.arrayContaining([...appraisals]),
    );
    for (const group of groups) expect(group.dimensions).toEqual(dimensions);
    const own = groups
      .flatMap(({ rows }) => rows)
      .find((row) => row.appraisalId === which.appraisalId);
    expect(own).toMatchObject({ status: 'draft', ratings: { patience: { value: '4' } } });
  });

  it('of the second reviewer stands in a grid of its own, and leaves the first alone', async () => {
    const of = { appraisalId: which.appraisalId, source: 'superior' } as const;
    await program.call('review.assign', { ...of, reviewers: ['甲', '乙'] });
    const cell = { ...of, indicatorKey: 'patience', value: { kind: 'given', value: '2' } } as const;
    await program.call('review.rateMany', { cells: [{ ...cell, place: 2 }] });
    const [cycle] = await program.call('cycle.list', {});
    if (cycle === undefined) throw new Error('There is no cycle');
    const gridOf = async (place: number) =>
      (await program.call('review.grid', { cycleId: cycle.cycleId, source: 'superior', place }))
        .map(({ places, rows }) => ({ places, rows }))
        .filter(({ rows }) => rows.some(({ appraisalId }) => appraisalId === of.appraisalId));
    const [second] = await gridOf(2);
    expect(second).toMatchObject({
      places: 2,
      rows: [{ reviewerName: '乙', ratings: { patience: { value: '2' } } }],
    });
    expect((await gridOf(1))[0]?.rows[0]).toMatchObject({ reviewerName: '甲', ratings: {} });
  });

  it('of somebody who changed the position has the items of both, in a group of its own', async () => {
    const [cycle] = await program.call('cycle.list', {});
    const person = (await program.call('employee.list', {})).at(-1);
    if (person === undefined) throw new Error('There is nobody');
    const { employeeId, employeeNo, name } = person;
    const unknown = { unitName: null, superiorName: null, hiredOn: null } as const;
    const moved = { positionName: '后台', status: 'active', ...unknown } as const;
    await program.call('employee.save', { employeeId, employeeNo, name, ...moved });
    const { positions } = await program.call('scheme.overview', {});
    const other = positions.find((each) => each.name === '后台');
    if (cycle === undefined || other === undefined) throw new Error('There is nothing to move to');
    const positionIds = [other.positionId];
    await program.call('scheme.adopt', { readyMadeKey: 'backOffice', positionIds });
    const { appraisalId } = which;
    const moves = [{ startsOn: '2026-02-10', positionName: other.name }];
    await program.call('segment.save', { appraisalId, moves });
    const groups = await program.call('review.grid', { cycleId: cycle.cycleId, source: 'self' });
    const own = groups.filter(({ rows }) => rows.some((row) => row.appraisalId === appraisalId));
    expect(own.map(({ movedTo, rows }) => ({ movedTo, people: rows.length }))).toEqual([
      { movedTo: [other.name], people: 1 },
    ]);
    const { dimensions } = await program.call('review.get', which);
    expect(own[0]?.dimensions).toEqual(dimensions);
  });
});

describe('a review', () => {
  it('that nobody began shows what is to be rated and by whom', async () => {
    const review = await program.call('review.get', which);
    expect({ ...review, dimensions: review.dimensions.map(({ key }) => key) }).toEqual({
      ...which,
      employeeNo: 'A001',
      employeeName: '张伟',
      positionName: '客服专员',
      place: 1,
      reviewers: [{ place: 1, name: '张伟', status: 'notStarted' }],
      returns: [],
      status: 'notStarted',
      reviewerName: '张伟',
      receivedOn: null,
      comment: '',
      dimensions: ['attitude', 'competence', 'resolution', 'process', 'teamwork'],
      ratings: {},
      events: [],
      previous: null,
      next: { appraisalId: appraisals[1], name: '李娜' },
    });
    expect(await readRows(program.db(), 'review')).toEqual([]);
  });

  it('keeps each rating at once; zero, blank, declined and not applicable stay apart', async () => {
    const values: Readonly<Record<string, Value>> = {
      politeness: { kind: 'given', value: '5' },
      patience: { kind: 'blank' },
      initiative: { kind: 'declined' },
      knowledge: { kind: 'notApplicable' },
    };
    for (const [indicatorKey, value] of Object.entries(values)) {
      await program.call('review.rate', { ...which, indicatorKey, value });
    }
    const { status, ratings: kept } = await program.call('review.get', which);
    expect({ status, ratings: kept }).toEqual({ status: 'draft', ratings: values });
  });

  it('keeps the last of two ratings of one item, in either order of kinds', async () => {
    await rate('politeness', { kind: 'given', value: '5' });
    await rate('politeness', { kind: 'notApplicable' });
    expect(await ratings()).toEqual({ politeness: { kind: 'notApplicable' } });
    await rate('politeness', { kind: 'given', value: '1' });
    expect(await ratings()).toEqual({ politeness: { kind: 'given', value: '1' } });
  });

  it.each(['0', '6', '4.5', '05', '99'])(
    'refuses the rating %s outside its scale',
    async (value) => {
      expect(
        await program.refusal('review.rate', {
          ...which,
          indicatorKey: 'politeness',
          value: { kind: 'given', value },
        }),
      ).toBe('ratingOutsideScale');
      expect(await readRows(program.db(), 'review')).toEqual([]);
    },
  );

  it.each(['', ' 4', '-1', '1e0', '４', '4,0'])('refuses %j, which is no number', async (value) => {
    const input = { ...which, indicatorKey: 'politeness', value: { kind: 'given', value } };
    expect(await program.refusal('review.rate', input)).toBe('inputInvalid');
  });

  it('rates only what its scheme asks of its source', async () => {
    const value = { kind: 'given', value: '4' } as const;
    const asked = [
      { ...which, indicatorKey: 'noSuchItem', value },
      { ...which, indicatorKey: 'complaintRate', value },
      { ...which, source: 'peer', indicatorKey: 'politeness', value },
      { ...which, appraisalId: 'ffffffff-0000', indicatorKey: 'politeness', value },
    ];
    for (const input of asked) expect(await program.refusal('review.rate', input)).toBe('notFound');
  });

  it('of a source that its scheme does not have cannot be begun', async () => {
    const peer = { ...which, source: 'peer' };
    const words = { reviewerName: '李娜', receivedOn: null, comment: '不错' };
    expect(await program.refusal('review.get', peer)).toBe('notFound');
    expect(await program.refusal('review.describe', { ...peer, ...words })).toBe('notFound');
    expect(await program.refusal('review.submit', peer)).toBe('notFound');
    expect(await program.refusal('review.reopen', { ...peer, reason: '改' })).toBe('notFound');
    expect(await readRows(program.db(), 'review')).toEqual([]);
  });

  it('keeps who wrote it, when it came in and what was said', async () => {
    const words = { reviewerName: '王主管', receivedOn: '2026-04-02', comment: '态度好\n多练系统' };
    await program.call('review.describe', { ...which, ...words });
    expect(await program.call('review.get', which)).toMatchObject({ ...words, status: 'draft' });
  });

  it('is not submitted while an item is blank, and says how many are', async () => {
    await rate('politeness', { kind: 'given', value: '4' });
    expect(await program.dispatch('review.submit', which)).toEqual({
      ok: false,
      error: { code: 'reviewIncomplete', details: { count: 9 } },
    });
    await rateAll({ kind: 'given', value: '4' });
    await rate('patience', { kind: 'blank' });
    expect(await program.refusal('review.submit', which)).toBe('reviewIncomplete');
  });

  it('is not begun by trying to submit it', async () => {
    expect(await program.refusal('review.submit', which)).toBe('reviewIncomplete');
    expect(await readRows(program.db(), 'review')).toEqual([]);
  });

  it('is submitted with items that do not apply or were declined', async () => {
    await rateAll({ kind: 'given', value: '4' });
    await rate('patience', { kind: 'notApplicable' });
    await rate('knowledge', { kind: 'declined' });
    await program.call('review.submit', which);
    expect(await program.call('review.get', which)).toMatchObject({ status: 'submitted' });
  });

  it('cannot be changed once it is submitted, until it is opened again with a reason', async () => {
    await rateAll({ kind: 'given', value: '4' });
    await program.call('review.submit', which);
    const before = await program.call('review.get', which);
    const value = { kind: 'given', value: '5' };
    const words = { reviewerName: '别人', receivedOn: null, comment: '' };
    const changes = [
      ['review.rate', { ...which, indicatorKey: 'politeness', value }],
      ['review.describe', { ...which, ...words }],
      ['review.submit', which],
    ] as const;
    for (const [name, input] of changes) {
      expect(await program.refusal(name, input), name).toBe('reviewSubmitted');
    }
    expect(await program.refusal('review.reopen', { ...which, reason: '  ' })).toBe('inputInvalid');
    expect(await program.call('review.get', which)).toEqual(before);
    await program.call('review.reopen', { ...which, reason: '填错了一项' });
    await program.call('review.rate', {
      ...which,
      indicatorKey: 'politeness',
      value: { kind: 'given', value: '5' },
    });
    await program.call('review.submit', which);
    expect((await ratings())['politeness']).toEqual({ kind: 'given', value: '5' });
  });

  it('that is still a draft is not opened again', async () => {
    expect(await program.refusal('review.reopen', { ...which, reason: '改' })).toBe('notFound');
    await rate('politeness', { kind: 'given', value: '4' });
    expect(await program.refusal('review.reopen', { ...which, reason: '改' })).toBe('notFound');
  });

  it('is one review even if its first items are rated at the same moment', async () => {
    await Promise.all(
      ['politeness', 'patience', 'initiative', 'knowledge'].map(async (key) =>
        rate(key, { kind: 'given', value: '3' }),
      ),
    );
    expect(await readRows(program.db(), 'review')).toHaveLength(1);
    expect(Object.keys(await ratings())).toHaveLength(4);
  });
});

async function rate(indicatorKey: string, value: Value): Promise<void> {
  await program.call('review.rate', { ...which, indicatorKey, value });
}

async function rateAll(value: Value): Promise<void> {
  const { dimensions } = await program.call('review.get', which);
  for (const { key } of dimensions.flatMap(({ indicators }) => indicators)) await rate(key, value);
}

async function ratings() {
  return (await program.call('review.get', which)).ratings;
}
