import type { StoreHandle } from '@electron/database/open';
import {
  listAppraisals,
  listNewestScores,
  type AppraisalRecord,
  type AppraisalScoreRecord,
} from '@electron/database/queries/appraisal';
import { listAdjustments } from '@electron/database/queries/adjustment';
import { getCycle, listCycles } from '@electron/database/queries/cycle';
import { listSchemes } from '@electron/database/queries/scheme';
import type { ResultNote, TotalInterval } from '@shared/contract/appraisal';
import { adjustmentsInForce, type Adjustment } from '@shared/domain/adjustment';
import { AppError } from '@shared/contract/result';
import { cycleDatesBefore, type Cycle } from '@shared/domain/cycle';
import type { CycleId } from '@shared/domain/ids';
import type { Scheme } from '@shared/domain/scheme';
import { discloseTree } from '@shared/explanation/discloseTree';
import { adjustResult, type DecidedResult } from '@shared/scoring/adjustResult';
import type { ScoreTree } from '@shared/scoring/scoreTree';
import { isTotalDisclosed } from '@shared/scoring/isTotalDisclosed';
import { resultNotes } from '@shared/statistics/resultNotes';
import { totalIntervals } from '@shared/statistics/totalIntervals';

export interface ScoredAppraisal {
  readonly appraisal: AppraisalRecord;
  readonly score: AppraisalScoreRecord;
  /** The kept tree for showing, without what fewer than three customers said. */
  readonly tree: ScoreTree;
  /** What counts in the end: the computed result, or what an adjustment made of it. */
  readonly decided: DecidedResult;
  /** The last one in force. */
  readonly adjustment: Adjustment | null;
  /** Every adjustment that was proposed, oldest first. */
  readonly adjustments: readonly Adjustment[];
  readonly interval: TotalInterval | null;
  readonly notes: readonly ResultNote[];
}

/** The scored appraisals of one position under one scheme. */
export interface ScoredGroup {
  readonly positionName: string;
  readonly scheme: Scheme;
  readonly scored: readonly ScoredAppraisal[];
}

export interface CycleResults {
  readonly cycle: Cycle;
  readonly groups: readonly ScoredGroup[];
}

/**
 * The stored results of a cycle with the notes that the evidence adds; nothing is recomputed.
 * @param positionName only those of one position.
 */
export async function readResults(
  db: StoreHandle,
  cycleId: CycleId,
  positionName?: string,
): Promise<CycleResults> {
  const cycle = await getCycle(db, cycleId);
  const schemes = new Map((await listSchemes(db)).map((scheme) => [scheme.schemeId, scheme]));
  const appraisals = new Map(
    (await listAppraisals(db, cycleId)).map((each) => [each.appraisalId, each]),
  );
  const scores = new Map(
    (await listNewestScores(db, cycleId, positionName === undefined ? {} : { positionName })).map(
      (score) => [score.appraisalId, score],
    ),
  );
  const adjustments = Map.groupBy(
    await listAdjustments(db, cycleId),
    ({ appraisalId }) => appraisalId,
  );
  const known = [...appraisals.values()].flatMap((appraisal) => {
    const score = scores.get(appraisal.appraisalId);
    return score === undefined ? [] : [{ appraisal, score }];
  });
  const groups = Map.groupBy(
    known,
    ({ appraisal, score }) => `${appraisal.positionName}\n${score.schemeId}`,
  );
  return {
    cycle,
    groups: [...groups.values()].flatMap((members) => {
      const [first] = members;
      if (first === undefined) return [];
      const scheme = schemes.get(first.score.schemeId);
      if (scheme === undefined) throw new AppError('storeDamaged');
      const intervals = totalIntervals(
        scheme.content,
        members.map(({ score }) => score),
      );
      const scored = members.map(({ appraisal, score }, i) => {
        const interval = isTotalDisclosed(score.tree) ? (intervals[i] ?? null) : null;
        const notes = resultNotes(scheme.content, score, interval);
        const tree = discloseTree(score.tree);
        const proposed = adjustments.get(appraisal.appraisalId) ?? [];
        const inForce = adjustmentsInForce(proposed, score.version);
        return {
          appraisal,
          score,
          tree,
          decided: adjustResult(tree, scheme.content, inForce),
          adjustment: inForce.at(-1) ?? null,
          adjustments: proposed,
          interval,
          notes,
        };
      });
      return [{ positionName: first.appraisal.positionName, scheme, scored }];
    }),
  };
}

/** The results of the cycle of the same kind right before, position by position; none: empty. */
export async function readResultsBefore(
  db: StoreHandle,
  cycle: Cycle,
): Promise<CycleResults['groups']> {
  const { startsOn, endsOn } = cycleDatesBefore(cycle);
  const before = (await listCycles(db)).find(
    (each) => each.kind === cycle.kind && each.startsOn === startsOn && each.endsOn === endsOn,
  );
  return before === undefined ? [] : (await readResults(db, before.cycleId)).groups;
}
