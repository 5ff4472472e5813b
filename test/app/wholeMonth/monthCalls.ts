import type { CallInput, CallName } from '@shared/contract/index';
import type { AppraisalId, CycleId } from '@shared/domain/ids';
import type { ReviewSource } from '@shared/domain/scheme';
import { indicatorLibrary } from '@shared/schemes/indicatorLibrary';
import type { Page } from 'playwright-core';
import { call } from '../helpers/program';
import { backOffice, frontDesk } from './shopFiles';

/** A call as it goes through the bridge. */
interface Call<Name extends CallName = CallName> {
  readonly name: Name;
  readonly input: CallInput<Name>;
}

function callOf<Name extends CallName>(name: Name, input: CallInput<Name>): Call<Name> {
  return { name, input };
}

/** Makes calls one after the other within the page: what would take too long to click. */
async function callAll(page: Page, calls: readonly Call[]): Promise<void> {
  const refused = await page.evaluate(async (all) => {
    for (const each of all) {
      const result = await Reflect.get(globalThis, 'api').call(each.name, each.input);
      if (!result.ok) return `${each.name}: ${JSON.stringify(result.error)}`;
    }
    return null;
  }, calls);
  if (refused !== null) throw new Error(refused);
}

/** The front desk by a scheme that counts violations, the back office by a ready-made one. */
export async function bringSchemesIntoForce(page: Page): Promise<void> {
  const { positions } = await call(page, 'scheme.overview', {});
  const idOf = (name: string) => {
    const found = positions.find((position) => position.name === name);
    if (found === undefined) throw new Error(`There is no position ${name}`);
    return found.positionId;
  };
  await call(page, 'scheme.adopt', {
    readyMadeKey: 'sampleBackOffice',
    positionIds: [idOf(backOffice)],
  });
  const violations = indicatorLibrary
    .flatMap(({ indicators }) => indicators)
    .find(({ key }) => key === 'violations');
  if (violations === undefined) throw new Error('The library has no violations');
  const { schemeId, content } = await call(page, 'scheme.copy', {
    readyMadeKey: 'sampleFrontDesk',
  });
  const sources = content.sources.map((source) => ({
    ...source,
    dimensions: source.dimensions.map((dimension) =>
      dimension.key === 'complaint'
        ? { ...dimension, indicators: [{ ...violations, weight: '1' }] }
        : dimension,
    ),
  }));
  await call(page, 'scheme.save', { schemeId, content: { ...content, sources } });
  await call(page, 'scheme.activate', { schemeId, positionIds: [idOf(frontDesk)] });
}

/** Who gives what in a month: somewhat different for everybody, the same in every run. */
function valueOf(place: number, source: ReviewSource, item: number): string {
  const best = source === 'self' ? 5 : 4 + (place % 2);
  return String(Math.max(2, best - ((place * 7 + item * 3) % 3)));
}

/** Types the reviews of a cycle, but for those that are left out. */
export async function enterReviews(
  page: Page,
  cycleId: CycleId,
  isLeftOut: (employeeNo: string, source: ReviewSource) => boolean = () => false,
): Promise<void> {
  const { rows } = await call(page, 'cycle.board', { cycleId });
  for (const [place, row] of rows.entries()) {
    for (const { source, status } of row.reviews) {
      if (status === 'submitted' || isLeftOut(row.employeeNo, source)) continue;
      await enterReview(page, { appraisalId: row.appraisalId, source, place });
    }
  }
}

export async function enterReview(
  page: Page,
  review: {
    readonly appraisalId: AppraisalId;
    readonly source: ReviewSource;
    readonly place: number;
  },
): Promise<void> {
  const { appraisalId, source, place } = review;
  const which = { appraisalId, source };
  const entry = await call(page, 'review.get', which);
  const items = entry.dimensions.flatMap(({ indicators }) => indicators.map(({ key }) => key));
  await callAll(page, [
    ...items.map((indicatorKey, item) => {
      const value = { kind: 'given', value: valueOf(place, source, item) } as const;
      return callOf('review.rate', { ...which, indicatorKey, value });
    }),
    callOf('review.describe', {
      ...which,
      reviewerName: source === 'self' ? entry.employeeName : '主管',
      receivedOn: null,
      comment: source === 'self' ? `自述${place}：本期接待平稳` : `评语${place}：继续保持耐心`,
    }),
    callOf('review.submit', which),
  ]);
}

/** Types every measurement that a cycle asks for. */
export async function enterMeasurements(page: Page, cycleId: CycleId): Promise<void> {
  const { rows } = await call(page, 'measurement.table', { cycleId });
  const cells = rows.flatMap(({ appraisalId, cells: own }, place) =>
    own.map(({ measure }, index) => {
      const isBad = measure === 'reworkRate';
      const numerator = String(isBad ? 1 + (place % 3) : 165 + ((place * 5 + index * 7) % 30));
      return {
        appraisalId,
        measure,
        measured: { kind: 'ratio', numerator, denominator: '200' } as const,
      };
    }),
  );
  await call(page, 'measurement.saveMany', { cells });
}

/** A base and the days present of everybody, so that there is something to pay. */
export async function enterPay(page: Page, cycleId: CycleId): Promise<void> {
  const { rows } = await call(page, 'payout.get', { cycleId });
  await call(page, 'payout.save', {
    rows: rows.map(({ appraisalId }, place) => ({
      appraisalId,
      input: {
        baseFen: 120_000 + place * 10_000,
        positionCoefficient: '1',
        daysDue: '22',
        daysPresent: place === 0 ? '20.5' : '22',
      },
    })),
  });
}
