import type { StoreHandle } from '@electron/database/open';
import { listAppraisals, type AppraisalRecord } from '@electron/database/queries/appraisal';
import { listEmployees } from '@electron/database/queries/employee';
import { listReviews } from '@electron/database/queries/review';
import type { QualityFinding } from '@shared/contract/appraisal';
import type { User } from '@shared/domain/user';
import type { Translate } from '@shared/text/translate';
import { readFormContents } from './formContent';
import { reviewerFindings } from './quality/reviewerQuality';
import { ratingsOf, type ReviewRatings } from './quality/reviewRatings';

/**
 * What somebody should look at in the reviews that a reviewer gave in a cycle. Only for whom the
 * reviewer reports to: administrators, and supervisors whose own team the reviewer belongs to, which
 * is what the rows of their connection say. It changes no score. Source: domain A.2, measurement 4.
 */
export async function readReviewHints(
  db: StoreHandle,
  { cycleId }: Pick<AppraisalRecord, 'cycleId'>,
  reviewer: string,
  { user, t }: { readonly user: User; readonly t: Translate },
): Promise<readonly QualityFinding[]> {
  if (reviewer === '' || !(await isSuperiorOf(db, user, reviewer))) return [];
  const appraisals = new Map(
    (await listAppraisals(db, cycleId)).map((each) => [each.appraisalId, each]),
  );
  const formOf = await readFormContents(db, cycleId);
  const ratings: ReviewRatings[] = [];
  for (const review of await listReviews(db, cycleId)) {
    const appraisal = appraisals.get(review.appraisalId);
    if (appraisal === undefined || review.status !== 'submitted' || review.source === 'self')
      continue;
    const about = {
      employee: appraisal.employeeName,
      appraisalId: appraisal.appraisalId,
      position: appraisal.positionName,
    };
    const found = ratingsOf(formOf(appraisal), review, about);
    if (found !== null) ratings.push(found);
  }
  return reviewerFindings(ratings, t, reviewer).filter(
    ({ insight }) => insight.tone === 'attention',
  );
}

async function isSuperiorOf(db: StoreHandle, { role }: User, reviewer: string): Promise<boolean> {
  if (role === 'admin') return true;
  if (role !== 'supervisor') return false;
  const team = await listEmployees(db);
  return team.filter(({ name, status }) => name === reviewer && status === 'active').length === 1;
}
