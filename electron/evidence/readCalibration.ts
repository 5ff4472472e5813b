import type { StoreHandle } from '@electron/database/open';
import { listCalibrations } from '@electron/database/queries/calibration';
import { getResultRule } from '@electron/database/queries/resultRule';
import type { CalibrationUnit, CalibrationView } from '@shared/contract/calibration';
import type { CycleId } from '@shared/domain/ids';
import { quotaCeiling } from '@shared/domain/quota';
import { gradeKeySchema } from '@shared/domain/scheme';
import type { Translate } from '@shared/text/translate';
import { calibrationPreviews } from './quality/calibrationPreviews';
import { reviewerFindings } from './quality/reviewerQuality';
import { reviewRatings } from './quality/reviewRatings';
import { readResults } from './readResults';

/** The results of a cycle unit by unit, as a calibration meeting looks at them. */
export async function readCalibration(
  db: StoreHandle,
  cycleId: CycleId,
  t: Translate,
): Promise<CalibrationView> {
  const { cycle, groups } = await readResults(db, cycleId);
  const rule = await getResultRule(db);
  const meetings = await listCalibrations(db, cycleId);
  const people = groups.flatMap(({ scheme, scored }) =>
    scored.map((one) => ({ bestGrade: scheme.content.grades[0]?.key ?? null, ...one })),
  );
  const reviews = reviewRatings(groups);
  const previews = calibrationPreviews(reviews, t);
  const byUnit = Map.groupBy(people, ({ appraisal }) => appraisal.unitName);
  return {
    cycle,
    units: [...byUnit].map(([unitName, members]): CalibrationUnit => {
      const graded = members.flatMap(({ decided }) => decided.grade ?? []);
      return {
        unitName,
        quota: quotaCeiling(members.length, rule),
        best: members.filter(({ bestGrade, decided }) => decided.grade === bestGrade).length,
        grades: gradeKeySchema.options.map((grade) => ({
          grade,
          count: graded.filter((each) => each === grade).length,
        })),
        withoutGrade: members.length - graded.length,
        rows: members.map(({ appraisal, decided, adjustment, notes }) => ({
          appraisalId: appraisal.appraisalId,
          employeeNo: appraisal.employeeNo,
          name: appraisal.employeeName,
          positionName: appraisal.positionName,
          decided,
          adjustment,
          notes,
        })),
        previews: members.flatMap(({ appraisal }) =>
          (previews.get(appraisal.appraisalId) ?? []).map(({ subject, insight }) => ({
            subject,
            insight,
          })),
        ),
        meetings: meetings.filter((meeting) => meeting.unitName === unitName).toReversed(),
      };
    }),
    reviewers: reviewerFindings(reviews, t),
  };
}
