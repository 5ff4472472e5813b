import type { StoreHandle } from '@electron/database/open';
import { readRows, type Row } from '@test/helpers/database';

/** The calls that save, by turns. */
export const saveCalls = ['review.describe', 'review.rate', 'measurement.save'] as const;

const measure = 'complaintRate';
const indicatorKey = 'politeness';

/** The save with this number, counted from 1: what it writes follows from the number alone. */
export function saveInput(appraisalId: string, number: number): readonly [string, unknown] {
  const review = { appraisalId, source: 'self' };
  const turn = number % saveCalls.length;
  if (turn === 1) {
    const text = { reviewerName: '测试员', receivedOn: null, comment: String(number) };
    return ['review.describe', { ...review, ...text }];
  }
  if (turn === 2) {
    const value = { kind: 'given', value: ratingOf(number) };
    return ['review.rate', { ...review, indicatorKey, value }];
  }
  const measured = { kind: 'ratio', numerator: String(number), denominator: '999999' };
  return ['measurement.save', { appraisalId, measure, measured }];
}

function ratingOf(number: number): string {
  return String(1 + (number % 5));
}

/** How many saves the trail of a store tells of. */
export async function savesSoFar(db: StoreHandle): Promise<number> {
  return countSaves(await readRows(db, 'auditEntry'));
}

export function countSaves(entries: readonly Row[]): number {
  return entries.filter(({ callName }) => saveCalls.some((each) => each === callName)).length;
}

/** What stands in a store after so many saves, and after no save by halves. */
export function savedAfter(count: number) {
  const last = (turn: number) => count - ((((count - turn) % 3) + 3) % 3);
  const [described, rated, measured] = [last(1), last(2), last(3)];
  return {
    comments: described > 0 ? [String(described)] : [],
    ratings: rated > 0 ? [ratingOf(rated)] : [],
    numerators: measured > 0 ? [String(measured)] : [],
  };
}

/** What does stand in it. */
export function savedIn(rows: (table: string) => readonly Row[]): ReturnType<typeof savedAfter> {
  return {
    comments: rows('review').map(({ comment }) => String(comment)),
    ratings: rows('rating').map(({ value }) => String(value)),
    numerators: rows('measurement').map(({ numerator }) => String(numerator)),
  };
}
