import { z } from 'zod';

/** The tests of a course that are marked in points: on paper, and by doing it. */
export const courseTestKinds = ['exam', 'practical'] as const;
export type CourseTestKind = (typeof courseTestKinds)[number];

/** When a test was taken: before the course or after it. */
export const testTimes = ['before', 'after'] as const;
export type TestTime = (typeof testTimes)[number];

/** Points out of 100 as decimal text: no sign, no superfluous noughts, at most two decimals. */
export const pointsSchema = z.string().regex(/^(?:100|(?:0|[1-9]\d?)(?:\.\d?[1-9])?)$/u);

/** Points of one person in one test; null where there are none, which is never 0. */
export type TestPoints = Readonly<Record<TestTime, string | null>>;

/** Both tests of one person in one course. */
export type CourseTests = Readonly<Record<CourseTestKind, TestPoints>>;

/** Of somebody who took no test. */
export const noTests: CourseTests = {
  exam: { before: null, after: null },
  practical: { before: null, after: null },
};

export type PointsReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'points'; readonly points: string }
  | { readonly kind: 'wrong' };

/**
 * Reads a typed or pasted cell as points from 0 to 100 with at most two decimals; full-width digits
 * and a 分 or % behind them are understood. Anything else, such as 105 or 缺考, is wrong; only an
 * empty cell is blank.
 */
export function readPoints(text: string): PointsReading {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return { kind: 'blank' };
  const match = /^0*(\d{1,3}?)(?:\.(\d*?)0*)?\s*[分%]?$/u.exec(plain);
  const [, whole = '', decimals = ''] = match ?? [];
  const points = decimals === '' ? whole : `${whole}.${decimals}`;
  return match !== null && pointsSchema.safeParse(points).success
    ? { kind: 'points', points }
    : { kind: 'wrong' };
}
