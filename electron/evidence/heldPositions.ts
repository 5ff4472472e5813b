import type { AppraisalRecord } from '@electron/database/queries/appraisal';
import type { SegmentRecord } from '@electron/database/queries/segment';
import { addDays } from '@shared/base/localDate';
import { AppError } from '@shared/contract/result';
import type { Cycle } from '@shared/domain/cycle';
import type { Scheme } from '@shared/domain/scheme';

/** The days of a cycle in one position. */
export interface HeldPosition {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly positionName: string;
  readonly scheme: Scheme;
}

type Days = Pick<Cycle, 'startsOn' | 'endsOn'>;
type Held = Pick<AppraisalRecord, 'positionName' | 'hiredOn'>;

/** The first day of a cycle that counts: that of the hire if it lies inside. */
export function firstDay({ startsOn, endsOn }: Days, { hiredOn }: Pick<Held, 'hiredOn'>): string {
  return hiredOn !== null && hiredOn > startsOn && hiredOn <= endsOn ? hiredOn : startsOn;
}

/** The positions held in a cycle one after another as they were entered; one if nobody moved. */
export function heldPositions(
  cycle: Cycle,
  appraisal: AppraisalRecord,
  moves: readonly SegmentRecord[],
  schemes: ReadonlyMap<string, Scheme>,
): readonly HeldPosition[] {
  const { positionName, schemeId } = appraisal;
  const held = [{ startsOn: firstDay(cycle, appraisal), positionName, schemeId }, ...moves];
  return held.flatMap((each, index) => {
    const scheme = schemes.get(each.schemeId);
    if (scheme === undefined) throw new AppError('storeDamaged');
    const next = held[index + 1];
    const endsOn = next === undefined ? cycle.endsOn : addDays(next.startsOn, -1);
    if (endsOn < each.startsOn) return [];
    return [{ startsOn: each.startsOn, endsOn, positionName: each.positionName, scheme }];
  });
}

/**
 * The positions held in a longer cycle as the shorter ones inside it know them: days in another
 * position under the scheme they were appraised by then, days in the position of the longer cycle
 * under its own. Days that no shorter cycle has belong to the position that came after them.
 * Source: measurement spec 2.3.
 * @param known what was held in the shorter cycles, oldest first.
 */
export function heldThroughCycles(
  cycle: Days,
  appraisal: Held,
  scheme: Scheme,
  known: readonly HeldPosition[],
): readonly HeldPosition[] {
  const { positionName } = appraisal;
  const { endsOn } = cycle;
  const joined: HeldPosition[] = [];
  let startsOn = firstDay(cycle, appraisal);
  for (const each of [...known, { startsOn: endsOn, endsOn, positionName, scheme }]) {
    if (each.endsOn < startsOn) continue;
    const held = each.positionName === positionName ? { ...each, scheme } : each;
    const before = joined.at(-1);
    if (before !== undefined && isSameHeld(before, held)) {
      joined[joined.length - 1] = { ...before, endsOn: held.endsOn };
    } else {
      joined.push({ ...held, startsOn });
    }
    startsOn = addDays(held.endsOn, 1);
  }
  return joined;
}

function isSameHeld(before: HeldPosition, held: HeldPosition): boolean {
  return (
    before.positionName === held.positionName && before.scheme.schemeId === held.scheme.schemeId
  );
}
