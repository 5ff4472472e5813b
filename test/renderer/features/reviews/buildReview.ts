import type { ReviewEntry } from '@shared/contract/review';
import { appraisalIdSchema } from '@shared/domain/ids';
import type { Scale } from '@shared/domain/scheme';
import { behaviourDimensions } from '@shared/schemes/behaviour';
import { itemsOf } from '@renderer/features/reviews/ReviewEntryPage/reviewItems';

export const reviewed = appraisalIdSchema.parse('00000000-0000-0000-0000-000000000004');
export const nextReviewed = appraisalIdSchema.parse('00000000-0000-0000-0000-000000000005');

/** A superior review of ten items with nothing entered. */
export function buildReview(changes: Partial<ReviewEntry> = {}): ReviewEntry {
  return {
    appraisalId: reviewed,
    source: 'superior',
    place: 1,
    reviewers: [{ place: 1, name: '孙丽', status: 'draft' }],
    returns: [],
    employeeNo: '0004',
    employeeName: '刘洋',
    positionName: '前台客服',
    status: 'draft',
    reviewerName: '孙丽',
    receivedOn: null,
    comment: '',
    dimensions: behaviourDimensions,
    ratings: {},
    events: [],
    previous: null,
    next: { appraisalId: nextReviewed, name: '陈静' },
    ...changes,
  };
}

/** Keys of the ten items in the order of the form. */
export const itemKeys = itemsOf({ dimensions: behaviourDimensions }).map(
  ({ indicator }) => indicator.key,
);

export function pointScale(min: number, max: number): Scale {
  return { min, max, conversion: { kind: 'pomp' } };
}
