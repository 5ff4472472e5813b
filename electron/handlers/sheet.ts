import {
  findAppraisalsEnding,
  listAppraisals,
  type AppraisalRecord,
} from '@electron/database/queries/appraisal';
import type { StoreHandle } from '@electron/database/open';
import { getCycle } from '@electron/database/queries/cycle';
import { readAppraisalPapers, type AppraisalPapers } from '@electron/papers/readAppraisalPapers';
import { readFormContents } from '@electron/evidence/formContent';
import { readKeyDrivers } from '@electron/evidence/readKeyDrivers';
import { readCourseEffects } from '@electron/evidence/readCourseEffects';
import { readTrainingNeeds } from '@electron/evidence/readTrainingNeeds';
import type { Paper } from '@electron/pdf/printJob';
import { AppError } from '@shared/contract/result';
import type { Cycle } from '@shared/domain/cycle';
import type { AppraisalId, CycleId } from '@shared/domain/ids';
import type { Locale } from '@shared/domain/locale';
import { buildBlankSheet } from '@shared/sheets/blankSheet';
import { readEntryCode } from '@shared/sheets/entryCode';
import { cycleNumber } from '@shared/sheets/cycleWords';
import { buildTrainingReport } from '@shared/sheets/trainingReport';
import { translate } from '@shared/text/translate';
import type { Handlers, StoreContext } from './context';
import { printPapers } from '@electron/pdf/printPapers';

export const sheetHandlers: Handlers<
  | 'sheet.printAppraisals'
  | 'sheet.printBlanks'
  | 'sheet.findEntry'
  | 'sheet.printTrainingReport'
  | 'sheet.cancel'
  | 'sheet.showInFolder'
> = {
  'sheet.printAppraisals': async (
    context,
    { cycleId, appraisalIds, content = 'sheet', locale },
  ) => {
    const { cycle, papers } = await chosenPapers(context, cycleId, appraisalIds, locale);
    const t = translate(locale);
    const words = { cycle: cycle.startsOn.slice(0, 7) };
    const fileName =
      content === 'explanation'
        ? t('dialog.fileName.explanations', words)
        : t('dialog.fileName.appraisals', words);
    const printed = papers.flatMap(({ sheet, explanation }): readonly Paper[] => [
      ...(content === 'explanation' ? [] : [{ kind: 'appraisal', sheet } as const]),
      ...(content === 'sheet' ? [] : [{ kind: 'explanation', sheet: explanation } as const]),
    ]);
    return printPapers(context, fileName, { locale, papers: printed });
  },

  'sheet.printBlanks': async (context, { cycleId, kinds, appraisalIds, surveyCopies, locale }) => {
    const { cycle, appraisals } = await appraisalsOf(context.db, cycleId, appraisalIds);
    const formOf = await readFormContents(context.db, cycleId);
    const papers = appraisals.flatMap((appraisal) =>
      kinds.flatMap((kind): readonly Paper[] => {
        const sheet = buildBlankSheet({
          kind,
          shopName: context.shop.shopName,
          sheetNo: `${cycleNumber(cycle)}-${appraisal.employeeNo}`,
          cycle,
          appraisalId: appraisal.appraisalId,
          employee: { ...appraisal, name: appraisal.employeeName },
          content: formOf(appraisal),
          locale,
        });
        if (sheet === null) return [];
        const copies = kind === 'survey' ? surveyCopies : 1;
        return Array.from({ length: copies }, () => ({ kind: 'blank', sheet }) as const);
      }),
    );
    if (papers.length === 0) throw new AppError('blankSheetsNone');
    const fileName = translate(locale)('dialog.fileName.blanks', {
      cycle: cycle.startsOn.slice(0, 7),
    });
    return printPapers(context, fileName, { locale, papers });
  },

  'sheet.findEntry': async ({ db }, { code }) => {
    const coded = readEntryCode(code);
    if (coded === null) throw new AppError('entryCodeUnknown');
    const [appraisal, ...others] = await findAppraisalsEnding(db, coded.idEnding);
    if (appraisal === undefined || others.length > 0) throw new AppError('entryCodeUnknown');
    const { cycleId, appraisalId, employeeId } = appraisal;
    return { kind: coded.kind, cycleId, appraisalId, employeeId };
  },

  'sheet.printTrainingReport': async (context, { cycleId, locale }) => {
    const overview = await readTrainingNeeds(context.db, cycleId);
    const courses = await readCourseEffects(context.db, cycleId);
    const drivers = await readKeyDrivers(context.db, cycleId, translate(locale));
    if (overview.groups.length === 0) throw new AppError('appraisalNotScored');
    const report = buildTrainingReport({
      shopName: context.shop.shopName,
      reportNo: `PX-${cycleNumber(overview.cycle)}`,
      overview,
      courses,
      drivers,
      madeOn: context.today(),
      locale,
    });
    const fileName = translate(locale)('dialog.fileName.trainingReport', {
      cycle: overview.cycle.startsOn.slice(0, 7),
    });
    return printPapers(context, fileName, {
      locale,
      papers: [{ kind: 'trainingReport', sheet: report }],
    });
  },

  'sheet.cancel': async ({ cancelPrinting }) => {
    cancelPrinting();
    return null;
  },

  'sheet.showInFolder': async ({ files }, { token }) => {
    files.showInFolder(files.pathOf(token));
    return null;
  },
};

/** The appraisals of a cycle, or the chosen ones in their order. */
async function appraisalsOf(
  db: StoreHandle,
  cycleId: CycleId,
  chosen: readonly AppraisalId[] | null,
): Promise<{ readonly cycle: Cycle; readonly appraisals: readonly AppraisalRecord[] }> {
  const cycle = await getCycle(db, cycleId);
  const all = await listAppraisals(db, cycleId);
  if (chosen === null) return { cycle, appraisals: all };
  const known = new Map(all.map((appraisal) => [appraisal.appraisalId, appraisal]));
  const appraisals = chosen.map((appraisalId) => {
    const appraisal = known.get(appraisalId);
    if (appraisal === undefined) throw new AppError('notFound');
    return appraisal;
  });
  return { cycle, appraisals };
}

/** The printed results of a cycle, or the chosen ones in their order. */
async function chosenPapers(
  { db, shop }: StoreContext,
  cycleId: CycleId,
  appraisalIds: readonly AppraisalId[] | null,
  locale: Locale,
): Promise<{ readonly cycle: Cycle; readonly papers: readonly AppraisalPapers[] }> {
  const { cycle, papers } = await readAppraisalPapers(db, shop.shopName, cycleId, locale);
  if (papers.size === 0) throw new AppError('appraisalNotScored');
  const chosen = appraisalIds ?? [...papers.keys()];
  const printed = chosen.map((appraisalId) => {
    const paper = papers.get(appraisalId);
    if (paper === undefined) throw new AppError('appraisalNotScored');
    return paper;
  });
  return { cycle, papers: printed };
}
