import type { AppraisalRecord } from '@electron/database/queries/appraisal';
import type { SegmentRecord } from '@electron/database/queries/segment';
import { addDays } from '@shared/base/localDate';
import { AppError } from '@shared/contract/result';
import type { Cycle } from '@shared/domain/cycle';
import type { Scheme } from '@shared/domain/scheme';
import { scoresAlike } from '@shared/scoring/scoresAlike';

/** The days of a cycle in one position. */
export interface HeldPosition {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly positionName: string;
  readonly scheme: Scheme;
}

type Days = Pick<Cycle, 'startsOn' | 'endsOn'>;
type Hired = Pick<AppraisalRecord, 'hiredOn'>;

/** The first day of a cycle that counts: that of the hire if it lies inside. */
export function firstDay({ startsOn, endsOn }: Days, { hiredOn }: Hired): string {
  return hiredOn !== null && hiredOn > startsOn && hiredOn <= endsOn ? hiredOn : startsOn;
}

/**
 * The positions held in a cycle one after another as they were entered; one if nobody moved. A cut
 * between days in the same position under the same rules is none.
 */
export function heldPositions(
  cycle: Cycle,
  appraisal: AppraisalRecord,
  moves: readonly SegmentRecord[],
  schemes: ReadonlyMap<string, Scheme>,
): readonly HeldPosition[] {
  const { positionName, schemeId } = appraisal;
  const first = { startsOn: firstDay(cycle, appraisal), positionName, schemeId };
  const entered = [first, ...moves];
  const held: HeldPosition[] = [];
  for (const [index, each] of entered.entries()) {
    const scheme = schemes.get(each.schemeId);
    if (scheme === undefined) throw new AppError('storeDamaged');
    const next = entered[index + 1];
    const endsOn = next === undefined ? cycle.endsOn : addDays(next.startsOn, -1);
    if (endsOn < each.startsOn) continue;
    join(held, { startsOn: each.startsOn, endsOn, positionName: each.positionName, scheme });
  }
  return held;
}

/**
 * The positions held in a longer cycle, each under the scheme that it was appraised by then: as the
 * shorter cycles inside it know them, or as they were entered for the longer one itself. Days that no
 * shorter cycle has belong to the position that came after them. Source: measurement spec 2.3.
 * @param entered the positions of the longer cycle itself.
 * @param isMoved whether moves were entered for it; they go before what the shorter cycles say.
 * @param known what was held in the shorter cycles, oldest first.
 */
export function heldThroughCycles(
  entered: readonly HeldPosition[],
  isMoved: boolean,
  known: readonly HeldPosition[],
): readonly HeldPosition[] {
  const joined: HeldPosition[] = [];
  for (const own of entered) {
    const inside = known.flatMap((each) => clip(each, own));
    const newest = inside.findLast((each) => isVersionOf(each, own));
    const rest = { ...own, scheme: newerOf(own.scheme, newest?.scheme) };
    let { startsOn } = own;
    for (const each of [...inside, rest]) {
      if (each.endsOn < startsOn) continue;
      const isOther = each.positionName !== own.positionName;
      const isKept = isOther ? !isMoved : newest !== undefined;
      join(joined, { ...(isKept ? each : own), startsOn, endsOn: each.endsOn });
      startsOn = addDays(each.endsOn, 1);
    }
  }
  return joined;
}

/** The days that lie inside others; none: nothing. */
function clip(held: HeldPosition, { startsOn, endsOn }: Days): readonly HeldPosition[] {
  const clipped = {
    ...held,
    startsOn: held.startsOn > startsOn ? held.startsOn : startsOn,
    endsOn: held.endsOn < endsOn ? held.endsOn : endsOn,
  };
  return clipped.startsOn <= clipped.endsOn ? [clipped] : [];
}

/**
 * Whether days were spent in this position under any version of its scheme. If none were, the longer
 * cycle has a scheme of its own, as where months are only measured and the quarter is reviewed.
 */
function isVersionOf({ positionName, scheme }: HeldPosition, own: HeldPosition): boolean {
  return positionName === own.positionName && scheme.familyId === own.scheme.familyId;
}

/** Days that no shorter cycle has are not scored by a version that was replaced before them. */
function newerOf(own: Scheme, newest: Scheme | undefined): Scheme {
  return newest !== undefined && newest.version > own.version ? newest : own;
}

/** Adds the days to the list, or to its last entry if that is the same position by the same rules. */
function join(list: HeldPosition[], held: HeldPosition): void {
  const before = list.at(-1);
  if (before !== undefined && isSameHeld(before, held)) {
    list[list.length - 1] = { ...held, startsOn: before.startsOn };
  } else list.push(held);
}

/** Whether a position is the same and scored by the same rules. */
export function isSameHeld(
  one: Pick<HeldPosition, 'positionName' | 'scheme'>,
  other: Pick<HeldPosition, 'positionName' | 'scheme'>,
): boolean {
  return one.positionName === other.positionName && hasSameRules(one.scheme, other.scheme);
}

/** Whether two schemes are the same, or versions that score alike. */
export function hasSameRules(one: Scheme, other: Scheme): boolean {
  return one.schemeId === other.schemeId || scoresAlike(one.content, other.content);
}
