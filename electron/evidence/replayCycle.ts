import type { StoreHandle } from '@electron/database/open';
import { listAppraisals, listNewestScores } from '@electron/database/queries/appraisal';
import { getCycle } from '@electron/database/queries/cycle';
import { listSchemes } from '@electron/database/queries/scheme';
import { AppError } from '@shared/contract/result';
import type { SchemeReplay } from '@shared/contract/scheme';
import type { CycleId } from '@shared/domain/ids';
import type { SchemeContent } from '@shared/domain/scheme';
import { replayScheme } from '@shared/scoring/replayScheme';

interface ReplayedCycle {
  readonly content: SchemeContent;
  readonly cycleId: CycleId;
  readonly positionName: string;
}

/**
 * The stored results of one position in one cycle beside what other rules make of the same evidence.
 * @throws AppError `appraisalNotScored` if nobody of the position was scored.
 */
export async function replayCycle(
  db: StoreHandle,
  { content, cycleId, positionName }: ReplayedCycle,
): Promise<SchemeReplay> {
  const cycle = await getCycle(db, cycleId);
  const scores = new Map(
    (await listNewestScores(db, cycleId)).map((score) => [score.appraisalId, score]),
  );
  const stored = (await listAppraisals(db, cycleId)).flatMap((appraisal) => {
    const score = scores.get(appraisal.appraisalId);
    return score === undefined || appraisal.positionName !== positionName
      ? []
      : [{ appraisal, score }];
  });
  if (stored.length === 0) throw new AppError('appraisalNotScored');
  const used = new Set(stored.map(({ score }) => score.schemeId));
  const replays = replayScheme(
    content,
    stored.map(({ score }) => score),
  );
  return {
    cycle,
    before: (await listSchemes(db))
      .filter(({ schemeId }) => used.has(schemeId))
      .map(({ content: { name }, version }) => ({ name, version })),
    rows: stored.flatMap(({ appraisal }, i) => {
      const replay = replays[i];
      const { appraisalId, employeeNo, employeeName: name } = appraisal;
      return replay === undefined ? [] : [{ ...replay, appraisalId, employeeNo, name }];
    }),
  };
}
