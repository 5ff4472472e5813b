import type { StoreHandle } from '@electron/database/open';
import { listAppraisals } from '@electron/database/queries/appraisal';
import { getResultRule } from '@electron/database/queries/resultRule';
import { getCycle } from '@electron/database/queries/cycle';
import { findPayout, getPayoutMethod, listPayoutInputs } from '@electron/database/queries/payout';
import type { PayoutRow, PayoutTable } from '@shared/contract/payout';
import type { CycleId } from '@shared/domain/ids';
import { emptyPayoutInput } from '@shared/domain/payout';
import { payoutCoefficient } from '@shared/scoring/payoutCoefficient';
import { payoutAmounts } from '@shared/scoring/payoutAmounts';
import { readDecided } from './readDecided';

/** What everybody of a cycle gets as things stand, beside what was fixed last. */
export async function readPayout(db: StoreHandle, cycleId: CycleId): Promise<PayoutTable> {
  const cycle = await getCycle(db, cycleId);
  const { method, poolFen } = await getPayoutMethod(db, cycleId);
  const inputs = await listPayoutInputs(db, cycleId);
  const results = await readDecided(db, cycleId);
  const { vetoPayout } = await getResultRule(db);
  const shares = (await listAppraisals(db, cycleId)).map((appraisal) => {
    const result = results.get(appraisal.appraisalId);
    return {
      ...(inputs.get(appraisal.appraisalId) ?? emptyPayoutInput),
      appraisalId: appraisal.appraisalId,
      employeeNo: appraisal.employeeNo,
      name: appraisal.employeeName,
      positionName: appraisal.positionName,
      scoreVersion: result?.score.version ?? null,
      sources: (result?.tree.sources ?? []).map(({ key, score: exact }) => ({ key, score: exact })),
      display: result?.decided.display ?? null,
      grade: result?.decided.grade ?? null,
      ...(result === undefined
        ? { coefficient: null, isVetoed: false }
        : payoutCoefficient(result.decided, result.tree, {
            adjustment: result.adjustment,
            vetoPayout,
          })),
    };
  });
  const amounts = payoutAmounts(method, poolFen ?? 0, shares);
  const fixed = await findPayout(db, cycleId);
  const lines = new Map(fixed?.lines.map((line) => [line.appraisalId, line]));
  const rows = shares.map((share, place): PayoutRow => ({
    ...share,
    fen: amounts[place] ?? null,
    fixedFen: lines.get(share.appraisalId)?.fen ?? null,
  }));
  return {
    cycle,
    method,
    poolFen,
    rows,
    totalFen: rows.every(({ fen }) => fen !== null) ? totalOf(rows.map(({ fen }) => fen)) : null,
    fixed:
      fixed === undefined
        ? null
        : {
            version: fixed.version,
            fixedAt: fixed.fixedAt,
            reason: fixed.reason,
            userName: fixed.userName,
            totalFen: totalOf(fixed.lines.map(({ fen }) => fen)),
            isOutdated: rows.some(
              (row) =>
                row.fen !== row.fixedFen ||
                row.scoreVersion !== (lines.get(row.appraisalId)?.scoreVersion ?? null),
            ),
          },
  };
}

function totalOf(amounts: readonly (number | null)[]): number {
  return amounts.reduce<number>((total, fen) => total + (fen ?? 0), 0);
}
