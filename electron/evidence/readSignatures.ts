import type { StoreHandle } from '@electron/database/open';
import { listAcknowledgements } from '@electron/database/queries/acknowledgement';
import { listAppeals } from '@electron/database/queries/appeal';
import { listPublications } from '@electron/database/queries/publication';
import { getResultRule } from '@electron/database/queries/resultRule';
import type { SignatureRow, Signatures } from '@shared/contract/acknowledgement';
import {
  signatureState,
  type Acknowledgement,
  type SignatureState,
} from '@shared/domain/acknowledgement';
import type { CycleId } from '@shared/domain/ids';
import type { ResultRule } from '@shared/domain/resultRule';
import { lastDayOfLimit } from '@shared/domain/workCalendar';
import { attachmentEntries } from './attachmentEntries';
import { readResults, type ScoredAppraisal } from './readResults';

/** How far the sheets of a cycle are signed, with what may follow from it. */
export async function readSignatures(
  db: StoreHandle,
  cycleId: CycleId,
  today: string,
): Promise<Signatures> {
  const { cycle, groups } = await readResults(db, cycleId);
  const rule = await getResultRule(db);
  const entered = Map.groupBy(
    await listAcknowledgements(db, cycleId),
    ({ appraisalId }) => appraisalId,
  );
  const appeals = Map.groupBy(await listAppeals(db, cycleId), ({ appraisalId }) => appraisalId);
  const scored = groups.flatMap((group) => group.scored);
  const files = await attachmentEntries(
    db,
    'appraisal',
    scored.map(({ appraisal }) => appraisal.appraisalId),
  );
  const publishedOn = (await listPublications(db, cycleId)).at(-1)?.startsOn ?? null;
  return {
    cycle,
    today,
    rows: scored.map((one): SignatureRow => {
      const { appraisalId } = one.appraisal;
      const acknowledgements = (entered.get(appraisalId) ?? []).toReversed();
      const appeal = appeals.get(appraisalId)?.at(-1);
      return {
        appraisalId,
        employeeNo: one.appraisal.employeeNo,
        name: one.appraisal.employeeName,
        positionName: one.appraisal.positionName,
        unitName: one.appraisal.unitName,
        status: one.tree.status,
        scoreVersion: one.score.version,
        isAdjusted: one.adjustment !== null,
        ...one.decided,
        state: stateOf(one, acknowledgements[0]),
        acknowledgements,
        attachments: files.get(appraisalId) ?? [],
        appealUntil: appealUntil(rule, one, acknowledgements[0], publishedOn),
        appeal: appeal === undefined ? null : { appealId: appeal.appealId, status: appeal.status },
      };
    }),
  };
}

function stateOf(
  { score, adjustment }: ScoredAppraisal,
  newest: Acknowledgement | undefined,
): SignatureState {
  return signatureState(newest, {
    scoreVersion: score.version,
    adjustmentId: adjustment?.adjustmentId ?? null,
  });
}

/**
 * The last day for an appeal: counted from the signature under the result as it is, else from the
 * publication; null while neither is there.
 */
export function appealUntil(
  rule: ResultRule,
  scored: ScoredAppraisal,
  newest: Acknowledgement | undefined,
  publishedOn: string | null,
): string | null {
  const state = stateOf(scored, newest);
  const isSigned = newest !== undefined && state !== 'outdated';
  const from = isSigned ? newest.signedOn : publishedOn;
  return from === null ? null : lastDayOfLimit(from, rule.appealDays, rule);
}
