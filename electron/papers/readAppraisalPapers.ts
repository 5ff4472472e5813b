import type { StoreHandle } from '@electron/database/open';
import { listEvents } from '@electron/database/queries/event';
import { listReviews } from '@electron/database/queries/review';
import type { Cycle } from '@shared/domain/cycle';
import type { AppraisalId, CycleId } from '@shared/domain/ids';
import type { Locale } from '@shared/domain/locale';
import { buildExplanationSheet, type ExplanationSheet } from '@shared/explanation/explanationSheet';
import { buildAppraisalSheet, type AppraisalSheet } from '@shared/sheets/appraisalSheet';
import { cycleNumber } from '@shared/sheets/cycleWords';
import { translate } from '@shared/text/translate';
import { courseFor } from '@shared/training/courseFor';
import { readReconciliations } from '@electron/evidence/readReconciliations';
import { readResults, readResultsBefore } from '@electron/evidence/readResults';
import { earlierResults, groupInsights } from '@electron/evidence/resultInsights';
import { readTrainingNeeds } from '@electron/evidence/readTrainingNeeds';

/** What can be printed of one appraisal. */
export interface AppraisalPapers {
  readonly sheet: AppraisalSheet;
  readonly explanation: ExplanationSheet;
}

/** What can be printed of everybody who was scored in a cycle, by position and employee number. */
export async function readAppraisalPapers(
  db: StoreHandle,
  shopName: string,
  cycleId: CycleId,
  locale: Locale,
): Promise<{
  readonly cycle: Cycle;
  readonly papers: ReadonlyMap<AppraisalId, AppraisalPapers>;
}> {
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
        shopName,
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
  return { cycle, papers };
}
