import type { StoreHandle } from '@electron/database/open';
import {
  listAppraisals,
  listNewestScores,
  type AppraisalRecord,
  type AppraisalScoreRecord,
} from '@electron/database/queries/appraisal';
import { listCycles } from '@electron/database/queries/cycle';
import { listSchemes } from '@electron/database/queries/scheme';
import type { TotalReconciliation } from '@shared/contract/appraisal';
import { cyclesWithin, type Cycle } from '@shared/domain/cycle';
import type { AppraisalId, EmployeeId } from '@shared/domain/ids';
import type { Scheme } from '@shared/domain/scheme';
import { discloseTree } from '@shared/explanation/discloseTree';
import { reconcileTotals, type ReconciledPeriod } from '@shared/scoring/reconcileTotals';
import type { ScoreTree } from '@shared/scoring/scoreTree';
import { hasSameRules } from './heldPositions';
import type { CycleResults, ScoredAppraisal, ScoredGroup } from './readResults';
import { daysInScope } from './rollUpShorterCycles';

interface ShorterResult {
  readonly cycle: Cycle;
  readonly appraisal: AppraisalRecord;
  readonly score: AppraisalScoreRecord | null;
  /** The one that it was scored by. */
  readonly scheme: Scheme | null;
  /** What may be shown of its tree. */
  readonly shown: ScoreTree | null;
}

/**
 * How the totals of a quarter or year relate to the kept totals of the scored cycles inside it, by
 * appraisal; a month has none. Nothing is recomputed. Source: measurement spec 2.3.
 * @param employeeId only of this employee.
 */
export async function readReconciliations(
  db: StoreHandle,
  { cycle, groups }: CycleResults,
  employeeId?: EmployeeId,
): Promise<ReadonlyMap<AppraisalId, TotalReconciliation>> {
  const shorter = await readShorterResults(db, cycle, employeeId);
  return new Map(
    groups.flatMap((group) =>
      group.scored.flatMap((scored): [AppraisalId, TotalReconciliation][] => {
        const inside = shorter.get(scored.appraisal.employeeId) ?? [];
        const reconciled = reconcile(group, scored, inside);
        return reconciled === null ? [] : [[scored.appraisal.appraisalId, reconciled]];
      }),
    ),
  );
}

async function readShorterResults(
  db: StoreHandle,
  cycle: Cycle,
  employeeId: EmployeeId | undefined,
): Promise<ReadonlyMap<EmployeeId, readonly ShorterResult[]>> {
  const inside = cyclesWithin(cycle, await listCycles(db));
  if (inside.length === 0) return new Map();
  const schemes = new Map((await listSchemes(db)).map((scheme) => [scheme.schemeId, scheme]));
  const found: ShorterResult[] = [];
  for (const shorter of inside) {
    const { cycleId } = shorter;
    const kept = await listNewestScores(
      db,
      cycleId,
      employeeId === undefined ? {} : { employeeId },
    );
    const scores = new Map(kept.map((score) => [score.appraisalId, score]));
    for (const appraisal of await listAppraisals(db, cycleId)) {
      const score = scores.get(appraisal.appraisalId) ?? null;
      const shown = score === null ? null : discloseTree(score.tree);
      const scheme = score === null ? null : (schemes.get(score.schemeId) ?? null);
      found.push({ cycle: shorter, appraisal, score, scheme, shown });
    }
  }
  return Map.groupBy(found, ({ appraisal }) => appraisal.employeeId);
}

function reconcile(
  { positionName, scheme }: ScoredGroup,
  { score, tree }: ScoredAppraisal,
  shorter: readonly ShorterResult[],
): TotalReconciliation | null {
  const { total } = tree;
  if (total === null || shorter.every((each) => each.score === null)) return null;
  const periods = shorter.map((each): ReconciledPeriod & Pick<ShorterResult, 'cycle'> => ({
    cycle: each.cycle,
    days: daysInScope(each, each.cycle),
    total: each.shown?.total ?? null,
    evidence: each.score?.evidence ?? { reviews: [], responses: [], measurements: [] },
    isOtherPosition: tree.segments === undefined && each.appraisal.positionName !== positionName,
    // A divided cycle scores each part by the scheme of its time.
    isOtherScheme:
      tree.segments === undefined && each.scheme !== null && !hasSameRules(each.scheme, scheme),
  }));
  return {
    ...reconcileTotals({ total, evidence: score.evidence }, periods),
    total,
    cycles: periods.map(({ cycle, days, total: own, isOtherPosition = false }, i) => ({
      kind: cycle.kind,
      startsOn: cycle.startsOn,
      days,
      total: own,
      display: shorter[i]?.shown?.display ?? null,
      isOtherPosition,
    })),
  };
}
