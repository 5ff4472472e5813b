import type { StoreHandle } from '@electron/database/open';
import type {
  TrainingNeedGroup,
  TrainingNeedOverview,
  TrainingPriority,
} from '@shared/contract/trainingNeed';
import type { CycleId } from '@shared/domain/ids';
import type { LocalText } from '@shared/domain/locale';
import type { SchemeContent } from '@shared/domain/scheme';
import { shopNeeds } from '@shared/statistics/shopNeeds';
import { assessTrainingNeeds, dimensionKeys } from '@shared/training/assessTrainingNeeds';
import { courseFor } from '@shared/training/courseFor';
import { needReadings } from './needReadings';
import { isNewHire } from './quality/fairnessFindings';
import { readResults, type ScoredGroup } from './readResults';

/** More than this is not absorbed in one cycle (measurement spec 5.1). */
const itemsPerEmployee = 2;

type PriorityWithPoints = TrainingPriority & { readonly points: number };

/** What the stored results say about who needs which training. */
export async function readTrainingNeeds(
  db: StoreHandle,
  cycleId: CycleId,
): Promise<TrainingNeedOverview> {
  const { cycle, groups } = await readResults(db, cycleId);
  const assessed = groups.map(assessGroup);
  const priorities = assessed
    .flatMap((each) => each.priorities)
    .toSorted((a, b) => b.points - a.points);
  const largest = priorities[0]?.points ?? 1;
  return {
    cycle,
    responseCount: groups
      .flatMap(({ scored }) => scored)
      .reduce((sum, { score }) => sum + score.evidence.responses.length, 0),
    groups: assessed.map(({ group }) => group),
    priorities: priorities.map(({ points, ...priority }) => ({
      ...priority,
      relativePriority: largest === 0 ? 0 : points / largest,
    })),
    newHires: groups.flatMap(({ scored }) =>
      scored.flatMap(({ appraisal: { appraisalId, employeeName, hiredOn } }) =>
        hiredOn !== null && isNewHire(hiredOn, cycle.endsOn)
          ? [{ appraisalId, name: employeeName, hiredOn }]
          : [],
      ),
    ),
  };
}

function assessGroup(scoredGroup: ScoredGroup): {
  readonly group: TrainingNeedGroup;
  readonly priorities: readonly PriorityWithPoints[];
} {
  const { positionName, scheme, scored } = scoredGroup;
  const { content } = scheme;
  const needs = assessTrainingNeeds(
    content,
    scored.map(({ score }) => score),
  );
  const dimensions = dimensionKeys(content).map((key) => ({ key, name: nameOf(content, key) }));
  const shop = shopNeeds({
    dims: dimensions.map(({ key }) => key),
    employees: scored.map(({ appraisal }, i) => ({
      id: appraisal.appraisalId,
      status: Object.fromEntries(
        (needs[i] ?? []).map(({ dimensionKey, status }) => [dimensionKey, status]),
      ),
    })),
  });
  const group: TrainingNeedGroup = {
    positionName,
    target: content.trainingTarget,
    dimensions,
    rows: scored.map(({ appraisal, score }, i) => ({
      appraisalId: appraisal.appraisalId,
      employeeNo: appraisal.employeeNo,
      name: appraisal.employeeName,
      responses: score.evidence.responses.length,
      needs: needs[i] ?? [],
    })),
    shop: shop.map(({ id, assessed, need, kind }) => {
      const cells = needs.flatMap((list) => list.filter(({ dimensionKey }) => dimensionKey === id));
      const known = cells.flatMap(({ score }) => (score === null ? [] : [score]));
      return {
        dimensionKey: id,
        assessed,
        need,
        watch: cells.filter(({ status }) => status === 'watch').length,
        kind,
        meanScore:
          known.length === 0 ? null : known.reduce((sum, score) => sum + score, 0) / known.length,
      };
    }),
    readings: needReadings(scoredGroup, needs, shop),
  };
  // What most people share is a matter of the process first, not of a course for each of them.
  const common = new Set(shop.flatMap(({ id, kind }) => (kind === 'common' ? [id] : [])));
  const priorities = scored.flatMap(({ appraisal, score }, i) =>
    (needs[i] ?? [])
      .flatMap((need): readonly PriorityWithPoints[] => {
        if (need.status !== 'train' || need.score === null || need.gap === null) return [];
        if (common.has(need.dimensionKey)) return [];
        const points = need.priority ?? 0;
        return [
          {
            appraisalId: appraisal.appraisalId,
            name: appraisal.employeeName,
            dimensionName: nameOf(content, need.dimensionKey),
            score: need.score,
            gap: need.gap,
            confidence: need.confidence ?? 0,
            relativePriority: 0,
            course: courseFor(content, score.tree, need.dimensionKey),
            points,
          },
        ];
      })
      .toSorted((a, b) => b.points - a.points)
      .slice(0, itemsPerEmployee),
  );
  return { group, priorities };
}

function nameOf(content: SchemeContent, key: string): LocalText {
  const dimension = content.sources
    .flatMap(({ dimensions }) => dimensions)
    .find((each) => each.key === key);
  return dimension?.name ?? { 'zh-CN': key, 'zh-TW': key, en: key };
}
