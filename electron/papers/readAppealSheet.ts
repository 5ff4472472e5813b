import type { StoreHandle } from '@electron/database/open';
import { getAppeal } from '@electron/database/queries/appeal';
import { getCycle } from '@electron/database/queries/cycle';
import { getResultRule } from '@electron/database/queries/resultRule';
import type { AppealId, CycleId } from '@shared/domain/ids';
import type { Locale } from '@shared/domain/locale';
import { buildAppealSheet } from '@shared/sheets/appealSheet';
import { cycleNumber } from '@shared/sheets/cycleWords';
import type { TextSheet } from '@shared/sheets/textSheet';
import { formatCycle } from '@shared/text/formatCycle';
import { translate } from '@shared/text/translate';
import { findResult } from '@electron/evidence/findResult';

/** Sheet 4 of one appeal, with everything that was done about it. */
export async function readAppealSheet(
  db: StoreHandle,
  appealId: AppealId,
  locale: Locale,
): Promise<TextSheet> {
  const appeal = await getAppeal(db, appealId);
  const { cycle, scored } = await findResult(db, appeal.appraisalId);
  const { appraisal, score } = scored;
  return buildAppealSheet({
    number: `${cycleNumber(cycle)}-${appraisal.employeeNo}`,
    employee: {
      name: appraisal.employeeName,
      unitName: appraisal.unitName ?? '',
      positionName: appraisal.positionName,
      superiorName: appraisal.superiorName ?? '',
    },
    cycleWords: formatCycle(cycle, translate(locale)),
    result: score.tree,
    appeal,
    rule: await getResultRule(db),
    locale,
  });
}

/** The blank sheet 4 of a cycle, to be filled in by hand. */
export async function readBlankAppealSheet(
  db: StoreHandle,
  cycleId: CycleId,
  locale: Locale,
): Promise<TextSheet> {
  const cycle = await getCycle(db, cycleId);
  return buildAppealSheet({
    number: cycleNumber(cycle),
    employee: { name: '', unitName: '', positionName: '', superiorName: '' },
    cycleWords: formatCycle(cycle, translate(locale)),
    result: null,
    appeal: null,
    rule: await getResultRule(db),
    locale,
  });
}
