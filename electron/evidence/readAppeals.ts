import type { StoreHandle } from '@electron/database/open';
import { listAppeals } from '@electron/database/queries/appeal';
import type { AppealRow, Appeals } from '@shared/contract/appeal';
import { isLateAppeal, isOpenAppeal, overdueAnswer } from '@shared/domain/appeal';
import type { CycleId } from '@shared/domain/ids';
import { readResults } from './readResults';

/** The appeals of a cycle with the results they are about. */
export async function readAppeals(
  db: StoreHandle,
  cycleId: CycleId,
  today: string,
): Promise<Appeals> {
  const { cycle, groups } = await readResults(db, cycleId);
  const results = groups.flatMap(({ scheme, scored }) =>
    scored.map((one) => ({ content: scheme.content, ...one })),
  );
  const rows = (await listAppeals(db, cycleId)).flatMap((appeal): readonly AppealRow[] => {
    const found = results.find(({ appraisal }) => appraisal.appraisalId === appeal.appraisalId);
    if (found === undefined) return [];
    const { appraisal, content, decided, adjustments, score } = found;
    const { display, grade, coefficient } = score.tree;
    return [
      {
        ...appeal,
        employeeNo: appraisal.employeeNo,
        employeeName: appraisal.employeeName,
        positionName: appraisal.positionName,
        unitName: appraisal.unitName,
        isLate: isLateAppeal(appeal),
        overdue: overdueAnswer(appeal, today),
        computed: { display, grade, coefficient },
        decided,
        grades: content.grades.map(({ key }) => ({ key })),
        decimals: content.decimals,
        adjustment:
          adjustments.find(({ adjustmentId }) => adjustmentId === appeal.adjustmentId) ?? null,
      },
    ];
  });
  return {
    cycle,
    today,
    rows: [
      ...rows.filter(isOpenAppeal).toSorted((a, b) => (a.answerUntil < b.answerUntil ? -1 : 1)),
      ...rows.filter((row) => !isOpenAppeal(row)),
    ],
  };
}
