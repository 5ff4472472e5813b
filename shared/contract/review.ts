import { z } from 'zod';
import { localDateSchema } from '../base/localDate';
import type { Event } from '../domain/event';
import { appraisalIdSchema, cycleIdSchema, type AppraisalId } from '../domain/ids';
import type { LocalText } from '../domain/locale';
import { keySchema, reviewSourceSchema, type Dimension, type ReviewSource } from '../domain/scheme';
import { valueSchema, type Value } from '../domain/value';
import type { QualityFinding } from './appraisal';
import { storeCommand, storeQuery } from './call';
import { comment, everyone, writers } from './inputs';

/** One of the people who review an employee for one source. */
export interface Reviewer {
  readonly place: number;
  readonly name: string;
  readonly status: 'notStarted' | 'draft' | 'returned' | 'submitted';
}

/** One review with the indicators it rates, in the order of the scheme. */
export interface ReviewEntry {
  readonly appraisalId: AppraisalId;
  readonly source: ReviewSource;
  readonly employeeNo: string;
  readonly employeeName: string;
  readonly positionName: string;
  readonly place: number;
  readonly status: 'notStarted' | 'draft' | 'returned' | 'submitted';
  /** Everybody who reviews for this source, by place. */
  readonly reviewers: readonly Reviewer[];
  /** Why it was given back, newest first. */
  readonly returns: readonly {
    readonly reason: string;
    readonly userName: string;
    readonly returnedAt: string;
    readonly correctedAt: string | null;
  }[];
  readonly reviewerName: string;
  readonly receivedOn: string | null;
  readonly comment: string;
  readonly dimensions: readonly Dimension[];
  readonly ratings: Readonly<Record<string, Value>>;
  /** What happened to the employee on the days of the cycle, newest first; to be read beside. */
  readonly events: readonly Pick<Event, 'eventId' | 'happenedOn' | 'kind' | 'note'>[];
  readonly previous: AppraisalId | null;
  readonly next: { readonly appraisalId: AppraisalId; readonly name: string } | null;
}

/** So many people may review one employee for one source. */
export const mostReviewers = 20;

/** Everybody whom one source rates by one scheme, as rows of a grid. */
export interface ReviewGridGroup {
  readonly positionName: string;
  readonly schemeName: LocalText;
  readonly schemeVersion: number;
  readonly dimensions: readonly Dimension[];
  /** Positions that followed on the first one; then the items are those of all of them. */
  readonly movedTo: readonly string[];
  /** As many reviewers as somebody of the group has for the source. */
  readonly places: number;
  readonly rows: readonly {
    readonly appraisalId: AppraisalId;
    readonly employeeNo: string;
    readonly name: string;
    readonly reviewerName: string;
    readonly status: ReviewEntry['status'];
    readonly ratings: Readonly<Record<string, Value>>;
    /** How many events of the cycle are about this employee. */
    readonly events: number;
  }[];
}

const which = {
  appraisalId: appraisalIdSchema,
  source: reviewSourceSchema,
  /** Which reviewer of the source; the first unless said otherwise. */
  place: z.int().min(1).max(mostReviewers).optional(),
};

const ratedCellSchema = z.strictObject({
  ...which,
  indicatorKey: keySchema,
  value: valueSchema,
});
export type RatedCell = Readonly<z.infer<typeof ratedCellSchema>>;

export const reviewCalls = {
  'review.get': storeQuery({
    roles: everyone,
    input: z.strictObject(which),
  }).returns<ReviewEntry>(),
  /** Saves one rating of a draft at once; the answer comes after the commit. */
  'review.rate': storeCommand({
    roles: writers,
    input: ratedCellSchema,
    changes: ['review', 'cycle'],
  }).returns<null>(),
  /**
   * How the reviewer of a submitted review rates beside the others, as far as somebody should look
   * at it. For the superior of the reviewer; nobody else gets any.
   */
  'review.hints': storeQuery({
    roles: writers,
    input: z.strictObject(which),
  }).returns<readonly QualityFinding[]>(),
  /** Everybody of a cycle whom a source rates, position by position; one reviewer of each. */
  'review.grid': storeQuery({
    roles: everyone,
    input: z.strictObject({
      cycleId: cycleIdSchema,
      source: reviewSourceSchema,
      place: which.place,
    }),
  }).returns<readonly ReviewGridGroup[]>(),
  /** Saves a block of ratings: all of it or nothing. Answers what stood there, for taking back. */
  'review.rateMany': storeCommand({
    roles: writers,
    input: z.strictObject({ cells: z.array(ratedCellSchema).min(1).max(2000).readonly() }),
    changes: ['review', 'cycle'],
  }).returns<{ readonly before: readonly RatedCell[] }>(),
  /** Says who reviews an employee for one source; whose review holds something stays. */
  'review.assign': storeCommand({
    roles: writers,
    input: z.strictObject({
      appraisalId: appraisalIdSchema,
      source: reviewSourceSchema,
      reviewers: z.array(z.string().trim().min(1).max(100)).min(1).max(mostReviewers).readonly(),
    }),
    changes: ['review', 'cycle'],
  }).returns<null>(),
  'review.describe': storeCommand({
    roles: writers,
    input: z.strictObject({
      ...which,
      reviewerName: z.string().trim().max(100),
      receivedOn: localDateSchema.nullable(),
      comment,
    }),
    changes: ['review'],
  }).returns<null>(),
  /** Completes the review; refused while a rating is blank. */
  'review.submit': storeCommand({
    roles: writers,
    input: z.strictObject(which),
    changes: ['review', 'cycle'],
  }).returns<null>(),
  'review.reopen': storeCommand({
    roles: writers,
    input: z.strictObject({ ...which, reason: z.string().trim().min(1).max(500) }),
    changes: ['review', 'cycle'],
  }).returns<null>(),
} as const;
