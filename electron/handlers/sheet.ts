import {
  findAppraisalsEnding,
  listAppraisals,
  type AppraisalRecord,
} from '@electron/database/queries/appraisal';
import type { StoreHandle } from '@electron/database/open';
import { getCycle } from '@electron/database/queries/cycle';
import { listSchemes } from '@electron/database/queries/scheme';
import { listEvents } from '@electron/database/queries/event';
import { listReviews } from '@electron/database/queries/review';
import { readCourseEffects } from '@electron/evidence/readCourseEffects';
import { readReconciliations } from '@electron/evidence/readReconciliations';
import { readResults, readResultsBefore } from '@electron/evidence/readResults';
import { earlierResults, groupInsights } from '@electron/evidence/resultInsights';
import { readTrainingNeeds } from '@electron/evidence/readTrainingNeeds';
import type { Paper } from '@electron/pdf/printJob';
import { AppError } from '@shared/contract/result';
import type { Cycle } from '@shared/domain/cycle';
import type { AppraisalId, CycleId } from '@shared/domain/ids';
import type { Locale } from '@shared/domain/locale';
import { buildAppraisalSheet, type AppraisalSheet } from '@shared/sheets/appraisalSheet';
import { buildExplanationSheet, type ExplanationSheet } from '@shared/explanation/explanationSheet';
import { buildBlankSheet } from '@shared/sheets/blankSheet';
import { readEntryCode } from '@shared/sheets/entryCode';
import { cycleNumber } from '@shared/sheets/cycleWords';
import { buildTrainingReport } from '@shared/sheets/trainingReport';
import { translate } from '@shared/text/translate';
import { courseFor } from '@shared/training/courseFor';
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
    const { cycle, papers } = await appraisalPapers(context, cycleId, appraisalIds, locale);
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
    const schemes = new Map(
      (await listSchemes(context.db)).map((scheme) => [scheme.schemeId, scheme.content]),
    );
    const papers = appraisals.flatMap((appraisal) =>
      kinds.flatMap((kind): readonly Paper[] => {
        const content = schemes.get(appraisal.schemeId);
        if (content === undefined) throw new AppError('storeDamaged');
        const sheet = buildBlankSheet({
          kind,
          shopName: context.shop.shopName,
          sheetNo: `${cycleNumber(cycle)}-${appraisal.employeeNo}`,
          cycle,
          appraisalId: appraisal.appraisalId,
          employee: { ...appraisal, name: appraisal.employeeName },
          content,
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
    if (overview.groups.length === 0) throw new AppError('appraisalNotScored');
    const report = buildTrainingReport({
      shopName: context.shop.shopName,
      reportNo: `PX-${cycleNumber(overview.cycle)}`,
      overview,
      courses,
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

/** What can be printed of one appraisal. */
interface AppraisalPapers {
  readonly sheet: AppraisalSheet;
  readonly explanation: ExplanationSheet;
}

async function appraisalPapers(
  { db, shop }: StoreContext,
  cycleId: CycleId,
  appraisalIds: readonly AppraisalId[] | null,
  locale: Locale,
): Promise<{ readonly cycle: Cycle; readonly papers: readonly AppraisalPapers[] }> {
  const found = await readResults(db, cycleId);
  const { cycle, groups } = found;
  const reconciliations = await readReconciliations(db, found);
  const needs = await readTrainingNeeds(db, cycleId);
  const reviews = Map.groupBy(await listReviews(db, cycleId), ({ appraisalId }) => appraisalId);
  const papers = new Map<AppraisalId, AppraisalPapers>();
  const logged = await listEvents(db, { startsOn: cycle.startsOn, endsOn: cycle.endsOn });
  const earlier = earlierResults(await readResultsBefore(db, cycle));
  for (const group of groups) {
    const { scheme, scored } = group;
    const { results } = groupInsights(group, earlier, { t: translate(locale), locale });
    for (const [place, one] of scored.entries()) {
      const { appraisal, score, tree, decided, adjustment, notes } = one;
      const { appraisalId, employeeNo } = appraisal;
      const own = needs.groups.flatMap(({ rows }) =>
        rows.filter((row) => row.appraisalId === appraisalId).flatMap((row) => row.needs),
      );
      const suggestions = own
        .filter(({ status }) => status === 'train')
        .toSorted((a, b) => (b.priority ?? 0) - (a.priority ?? 0))
        .slice(0, 2)
        .flatMap(({ dimensionKey }) => {
          const course = courseFor(scheme.content, score.tree, dimensionKey)?.course;
          return course === undefined ? [] : [course];
        });
      const sheetNo = `${cycleNumber(cycle)}-${employeeNo}`;
      const explained = {
        content: scheme.content,
        schemeVersion: scheme.version,
        tree,
        decided,
        adjustment,
        notes,
        insights: results[place]?.all ?? [],
        reconciliation: reconciliations.get(appraisalId) ?? null,
        version: score.version,
        employeeNo,
        employeeName: appraisal.employeeName,
      };
      const sheet = buildAppraisalSheet({
        shopName: shop.shopName,
        sheetNo,
        cycle,
        explanation: explained,
        employee: { ...appraisal, name: appraisal.employeeName },
        events: { scored: score.evidence.events, logged },
        reviewComments: (reviews.get(appraisalId) ?? [])
          .filter(({ status }) => status === 'submitted')
          .map(({ source, comment }) => ({ source, comment })),
        trainingSuggestions: suggestions,
        locale,
      });
      const explanation = buildExplanationSheet({ sheetNo, cycle, explanation: explained, locale });
      papers.set(appraisalId, { sheet, explanation });
    }
  }
  if (papers.size === 0) throw new AppError('appraisalNotScored');
  const chosen = appraisalIds ?? [...papers.keys()];
  const printed = chosen.map((appraisalId) => {
    const paper = papers.get(appraisalId);
    if (paper === undefined) throw new AppError('appraisalNotScored');
    return paper;
  });
  return { cycle, papers: printed };
}
