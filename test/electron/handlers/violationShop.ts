import type { AppraisalId } from '@shared/domain/ids';
import { indicatorLibrary } from '@shared/schemes/indicatorLibrary';
import type { TestProgram } from '@test/helpers/program';
import { fixtures, importStaff, firstQuarter } from './mainShop';

/**
 * A quarter under the front-line scheme in which violations stand in the place of the complaint
 * rate, so that what an event does to its indicator can be reckoned by hand. Everybody is reviewed.
 */
export async function openViolationShop(program: TestProgram): Promise<void> {
  await program.call('store.create', { shopName: '测试门店' });
  await importStaff(program);
  await adoptWithViolations(program);
  const { cycleId } = await program.call('cycle.open', firstQuarter);
  await program.importFile('survey', fixtures.survey);
  const { rows } = await program.call('cycle.board', { cycleId });
  for (const row of rows) await reviewAll(program, row.appraisalId);
}

/**
 * The same shop with the first two months of the quarter open and reviewed, and the quarter over them,
 * which has no review of its own.
 */
export async function openMonthsShop(program: TestProgram): Promise<void> {
  await program.call('store.create', { shopName: '测试门店' });
  await importStaff(program);
  await adoptWithViolations(program);
  for (const [startsOn, endsOn] of firstMonths) {
    const { cycleId } = await program.call('cycle.open', { kind: 'month', startsOn, endsOn });
    const { rows } = await program.call('cycle.board', { cycleId });
    for (const row of rows) await reviewAll(program, row.appraisalId);
  }
  await program.call('cycle.open', firstQuarter);
  await program.importFile('survey', fixtures.survey);
}

const firstMonths = [
  ['2026-01-01', '2026-01-31'],
  ['2026-02-01', '2026-02-28'],
] as const;

async function adoptWithViolations(first: TestProgram): Promise<void> {
  const { positions } = await first.call('scheme.overview', {});
  const { schemeId, content } = await first.call('scheme.copy', { readyMadeKey: 'frontLine' });
  const violations = indicatorLibrary
    .flatMap(({ indicators }) => indicators)
    .find(({ key }) => key === 'violations');
  if (violations === undefined) throw new Error('The library has no violations');
  const sources = content.sources.map((source) => ({
    ...source,
    dimensions: source.dimensions.map((dimension) =>
      dimension.key === 'complaint'
        ? { ...dimension, indicators: [{ ...violations, weight: '1' }] }
        : dimension,
    ),
  }));
  await first.call('scheme.save', { schemeId, content: { ...content, sources } });
  const positionIds = positions.map(({ positionId }) => positionId);
  await first.call('scheme.activate', { schemeId, positionIds });
}

async function reviewAll(first: TestProgram, of: AppraisalId): Promise<void> {
  for (const source of ['self', 'superior'] as const) {
    const which = { appraisalId: of, source };
    const { dimensions } = await first.call('review.get', which);
    for (const { key } of dimensions.flatMap(({ indicators }) => indicators)) {
      const value = { kind: 'given', value: '4' } as const;
      await first.call('review.rate', { ...which, indicatorKey: key, value });
    }
    await first.call('review.submit', which);
  }
}
