import { getAppeal } from '@electron/database/queries/appeal';
import { getCycle } from '@electron/database/queries/cycle';
import { getPublication } from '@electron/database/queries/publication';
import { getResultRule } from '@electron/database/queries/resultRule';
import { listReviews } from '@electron/database/queries/review';
import { readReconciliations } from '@electron/evidence/readReconciliations';
import { readResults, readResultsBefore } from '@electron/evidence/readResults';
import { earlierResults, groupInsights } from '@electron/evidence/resultInsights';
import { readTrainingNeeds } from '@electron/evidence/readTrainingNeeds';
import type { Paper } from '@electron/pdf/printJob';
import { AppError } from '@shared/contract/result';
import type { Cycle } from '@shared/domain/cycle';
import type { AppealId, AppraisalId, CycleId } from '@shared/domain/ids';
import type { Locale } from '@shared/domain/locale';
import { buildAppealSheet } from '@shared/sheets/appealSheet';
import { buildPublicationSheet } from '@shared/sheets/publicationSheet';
import type { TextSheet } from '@shared/sheets/textSheet';
import { formatCycle } from '@shared/text/formatCycle';
import { findResult } from '@electron/evidence/findResult';
import { buildAppraisalSheet, type AppraisalSheet } from '@shared/sheets/appraisalSheet';
import { buildExplanationSheet, type ExplanationSheet } from '@shared/explanation/explanationSheet';
import { buildTrainingReport } from '@shared/sheets/trainingReport';
import { translate } from '@shared/text/translate';
import { courseFor } from '@shared/training/courseFor';
import type { Handlers, StoreContext } from './context';
import { printPapers } from '@electron/pdf/printPapers';

export const sheetHandlers: Handlers<
  | 'sheet.printAppraisals'
  | 'sheet.printAppeal'
  | 'sheet.printPublication'
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

  'sheet.printTrainingReport': async (context, { cycleId, locale }) => {
    const overview = await readTrainingNeeds(context.db, cycleId);
    if (overview.groups.length === 0) throw new AppError('appraisalNotScored');
    const report = buildTrainingReport({
      shopName: context.shop.shopName,
      reportNo: `PX-${numberOf(overview.cycle)}`,
      overview,
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

  'sheet.printAppeal': async (context, { appealId, cycleId, locale }) => {
    const t = translate(locale);
    const sheet = await appealSheet(context, { appealId, cycleId, locale });
    const fileName = t('dialog.fileName.appeal', { name: sheet.facts[0]?.value ?? '' });
    return printPapers(context, fileName, { locale, papers: [{ kind: 'text', sheet }] });
  },

  'sheet.printPublication': async (context, { publicationId, locale }) => {
    const t = translate(locale);
    const publication = await getPublication(context.db, publicationId);
    const cycle = await getCycle(context.db, publication.cycleId);
    const sheet = buildPublicationSheet({
      shopName: context.shop.shopName,
      number: `${numberOf(cycle)}-${publication.number}`,
      cycleWords: formatCycle(cycle, t),
      publication,
      locale,
    });
    const fileName = t('dialog.fileName.publication', { cycle: cycle.startsOn.slice(0, 7) });
    return printPapers(context, fileName, { locale, papers: [{ kind: 'text', sheet }] });
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

interface AppealPaper {
  readonly appealId: AppealId | null;
  readonly cycleId: CycleId | null;
  readonly locale: Locale;
}

/** Sheet 4 with what is known: everything of an appeal, or only the cycle of a blank form. */
async function appealSheet(
  { db }: StoreContext,
  { appealId, cycleId, locale }: AppealPaper,
): Promise<TextSheet> {
  const t = translate(locale);
  const rule = await getResultRule(db);
  if (appealId === null) {
    const cycle = cycleId === null ? null : await getCycle(db, cycleId);
    return buildAppealSheet({
      number: cycle === null ? '' : numberOf(cycle),
      employee: { name: '', unitName: '', positionName: '', superiorName: '' },
      cycleWords: cycle === null ? '' : formatCycle(cycle, t),
      result: null,
      appeal: null,
      rule,
      locale,
    });
  }
  const appeal = await getAppeal(db, appealId);
  const { cycle, scored } = await findResult(db, appeal.appraisalId);
  const { appraisal, score } = scored;
  return buildAppealSheet({
    number: `${numberOf(cycle)}-${appraisal.employeeNo}`,
    employee: {
      name: appraisal.employeeName,
      unitName: appraisal.unitName ?? '',
      positionName: appraisal.positionName,
      superiorName: appraisal.superiorName ?? '',
    },
    cycleWords: formatCycle(cycle, t),
    result: score.tree,
    appeal,
    rule,
    locale,
  });
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
  const earlier = earlierResults(await readResultsBefore(db, cycle));
  for (const group of groups) {
    const { scheme, scored } = group;
    const { results } = groupInsights(group, earlier, translate(locale));
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
      const sheetNo = `${numberOf(cycle)}-${employeeNo}`;
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

/** `2026-11` → `202611`; a quarter or year carries its kind, so that numbers never repeat. */
function numberOf({ kind, startsOn }: Cycle): string {
  const month = startsOn.slice(0, 7).replace('-', '');
  return kind === 'month' ? month : `${month}${kind === 'quarter' ? 'Q' : 'Y'}`;
}
