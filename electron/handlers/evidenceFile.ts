import { listAppraisals } from '@electron/database/queries/appraisal';
import { getCycle } from '@electron/database/queries/cycle';
import { getEmployee } from '@electron/database/queries/employee';
import type { EvidenceFile } from '@electron/evidence/evidenceFile';
import { createEvidenceReader } from '@electron/evidence/readEvidenceFile';
import { evidencePapers } from '@electron/papers/evidencePapers';
import type { Paper } from '@electron/pdf/printJob';
import { printPapers } from '@electron/pdf/printPapers';
import { AppError } from '@shared/contract/result';
import { evidenceSections, sectionOfGap, type EvidenceSection } from '@shared/domain/evidenceFile';
import type { CycleId, EmployeeId } from '@shared/domain/ids';
import type { Locale } from '@shared/domain/locale';
import { translate } from '@shared/text/translate';
import type { Handlers, StoreContext } from './context';

export const evidenceFileHandlers: Handlers<
  'evidenceFile.get' | 'evidenceFile.print' | 'evidenceFile.printCycle'
> = {
  'evidenceFile.get': async ({ db, today }, { employeeId }) => {
    const reader = await createEvidenceReader(db, today());
    const file = await reader.read(employeeId, null);
    return {
      sections: evidenceSections.map((section) => ({
        section,
        records: recordsOf(file)[section],
        gaps: file.gaps.filter(({ kind }) => sectionOfGap(kind) === section).length,
      })),
      gaps: file.gaps,
    };
  },

  'evidenceFile.print': async (context, { employeeId, locale }) => {
    const { employeeNo, name } = await getEmployee(context.db, employeeId);
    const fileName = translate(locale)('evidenceFile.fileName', { employeeNo, name });
    const papers = await papersOf(context, [employeeId], null, locale);
    return printPapers(context, fileName, { locale, papers });
  },

  'evidenceFile.printCycle': async (context, { cycleId, appraisalIds, locale }) => {
    const { db } = context;
    const cycle = await getCycle(db, cycleId);
    const known = new Map(
      (await listAppraisals(db, cycleId)).map((each) => [each.appraisalId, each.employeeId]),
    );
    const employeeIds = appraisalIds.map((appraisalId) => {
      const employeeId = known.get(appraisalId);
      if (employeeId === undefined) throw new AppError('notFound');
      return employeeId;
    });
    const words = { cycle: cycle.startsOn.slice(0, 7) };
    const fileName = translate(locale)('evidenceFile.fileNames', words);
    const papers = await papersOf(context, employeeIds, cycleId, locale);
    return printPapers(context, fileName, { locale, papers });
  },
};

async function papersOf(
  { db, shop, today, cleanScan }: StoreContext,
  employeeIds: readonly EmployeeId[],
  cycleId: CycleId | null,
  locale: Locale,
): Promise<readonly Paper[]> {
  const reader = await createEvidenceReader(db, today());
  const make = evidencePapers(db, {
    shopName: shop.shopName,
    today: today(),
    locale,
    cleanScan,
  });
  const papers: Paper[] = [];
  for (const employeeId of employeeIds) {
    papers.push(...(await make(await reader.read(employeeId, cycleId), cycleId)));
  }
  return papers;
}

function recordsOf(file: EvidenceFile): Readonly<Record<EvidenceSection, number>> {
  const { standards, appraisals, plans, attended } = file;
  const first = appraisals.filter(({ isReappraisal }) => !isReappraisal);
  return {
    standard: standards.filter(({ signedOn }) => signedOn !== null).length,
    result: first.filter(({ scored }) => scored !== null).length,
    decision: appraisals.filter(({ acknowledgements }) => acknowledgements.length > 0).length,
    interview: appraisals.filter(({ interview }) => interview !== undefined).length,
    actionPlan: plans.length,
    training: attended.length,
    reappraisal: appraisals.filter(({ isReappraisal, scored }) => isReappraisal && scored !== null)
      .length,
  };
}
