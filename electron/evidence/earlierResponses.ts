import type { StoreHandle } from '@electron/database/open';
import { listAppraisals } from '@electron/database/queries/appraisal';
import { listCycles } from '@electron/database/queries/cycle';
import { listSegments } from '@electron/database/queries/segment';
import { listResponses, type StoredResponse } from '@electron/database/queries/survey';
import { cycleDatesBefore, type Cycle } from '@shared/domain/cycle';
import type { EmployeeId } from '@shared/domain/ids';
import type { Scheme } from '@shared/domain/scheme';
import type { Evidence } from '@shared/scoring/evidence';
import { answersTo } from './answersTo';

/** Cycles looked at beside the one that is scored (measurement spec 2.2: three in all). */
export const EARLIER_CYCLES = 2;

/** The responses of one earlier cycle, and the positions held then as far as they are known. */
export interface EarlierPeriod {
  readonly responsesOf: ReadonlyMap<EmployeeId | null, readonly StoredResponse[]>;
  readonly positionsOf: ReadonlyMap<EmployeeId, readonly string[]>;
}

/** The two cycles of the same length before this one, newest first, whether opened or not. */
export async function readEarlierPeriods(
  db: StoreHandle,
  cycle: Cycle,
): Promise<readonly EarlierPeriod[]> {
  const cycles = await listCycles(db);
  const periods: EarlierPeriod[] = [];
  let dates: Pick<Cycle, 'kind' | 'startsOn' | 'endsOn'> = cycle;
  for (let step = 0; step < EARLIER_CYCLES; step += 1) {
    const { startsOn, endsOn } = (dates = cycleDatesBefore(dates));
    const positions: (readonly [EmployeeId, string])[] = [];
    for (const { cycleId } of cycles.filter(
      (each) => startsOn <= each.startsOn && each.endsOn <= endsOn,
    )) {
      const moves = Map.groupBy(await listSegments(db, cycleId), (each) => each.appraisalId);
      for (const { appraisalId, employeeId, positionName } of await listAppraisals(db, cycleId)) {
        positions.push([employeeId, positionName]);
        for (const moved of moves.get(appraisalId) ?? []) {
          positions.push([employeeId, moved.positionName]);
        }
      }
    }
    periods.push({
      responsesOf: Map.groupBy(
        await listResponses(db, startsOn, endsOn),
        ({ employeeId }) => employeeId,
      ),
      positionsOf: new Map(
        [...Map.groupBy(positions, ([employeeId]) => employeeId)].map(([employeeId, held]) => [
          employeeId,
          held.map(([, positionName]) => positionName),
        ]),
      ),
    });
  }
  return periods;
}

/**
 * The earlier responses of one employee as a scheme reads them, with the cycles that hold another
 * position marked; nothing if there are none. Source: measurement spec 2.2.
 */
export function earlierResponses(
  periods: readonly EarlierPeriod[],
  {
    employeeId,
    positionName,
    scheme,
  }: {
    readonly employeeId: EmployeeId;
    readonly positionName: string;
    readonly scheme: Scheme;
  },
): Pick<Evidence, 'earlier'> {
  const earlier = periods.map(({ responsesOf, positionsOf }) => {
    const held = positionsOf.get(employeeId) ?? [];
    return {
      responses: answersTo(scheme, responsesOf.get(employeeId) ?? []),
      ...(held.some((name) => name !== positionName) ? { positionChanged: true } : {}),
    };
  });
  return earlier.every(({ responses }) => responses.length === 0) ? {} : { earlier };
}
