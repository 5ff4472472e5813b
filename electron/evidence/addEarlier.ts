import type { StoreHandle } from '@electron/database/open';
import type { AppraisalRecord } from '@electron/database/queries/appraisal';
import type { StoredResponse } from '@electron/database/queries/survey';
import type { Cycle } from '@shared/domain/cycle';
import type { Scheme } from '@shared/domain/scheme';
import type { Evidence } from '@shared/scoring/evidence';
import { responseWindow } from '@shared/scoring/responseWindow';
import { answersTo } from './answersTo';
import { isWithin } from './divideEvidence';
import {
  EARLIER_CYCLES,
  earlierResponses,
  readEarlierPeriods,
  type EarlierPeriod,
} from './earlierResponses';
import type { HeldPosition } from './heldPositions';

/** What an appraisal must have collected before it can be seen whether that is enough. */
interface Collected {
  readonly appraisal: AppraisalRecord;
  readonly scheme: Scheme;
  readonly segments: readonly HeldPosition[];
  readonly responses: readonly StoredResponse[];
  readonly evidence: Evidence;
}

/** Earlier responses for those who have too few; nobody else's evidence changes. */
export async function addEarlier<Each extends Collected>(
  db: StoreHandle,
  cycle: Cycle,
  appraisals: readonly Each[],
): Promise<readonly Each[]> {
  if (appraisals.every(hasEnoughResponses)) return appraisals;
  const periods = await readEarlierPeriods(db, cycle);
  return appraisals.map((each) => {
    if (hasEnoughResponses(each)) return each;
    const { appraisal, scheme, evidence } = each;
    const { employeeId, positionName } = appraisal;
    const whole = earlierResponses(periods, { employeeId, positionName, scheme });
    if (evidence.divided === undefined) {
      return { ...each, evidence: { ...evidence, ...whole } };
    }
    const divided = {
      ...evidence.divided,
      segments: evidence.divided.segments.map((part, place) => {
        const before = earlierInPosition(each, place, periods);
        return { ...part, evidence: { ...part.evidence, ...before } };
      }),
    };
    return { ...each, evidence: { ...evidence, ...whole, divided } };
  });
}

/**
 * What came before a segment in the same position: earlier segments of the cycle, newest first, then
 * earlier cycles. Before the first position there may be more of it, before another one lies a move.
 */
function earlierInPosition(
  { appraisal: { employeeId }, segments, responses }: Collected,
  place: number,
  periods: readonly EarlierPeriod[],
): Pick<Evidence, 'earlier'> {
  const held = segments[place];
  if (held === undefined) return {};
  const before = segments.slice(0, place);
  const move = before.findLastIndex(({ positionName }) => positionName !== held.positionName);
  const same = before.slice(move + 1).toReversed();
  if (same.length === 0 && move >= 0) return {};
  const inside = same.map((each) => ({
    responses: answersTo(
      held.scheme,
      responses.filter(({ submittedAt }) => isWithin(each, submittedAt)),
    ),
  }));
  const { earlier = [] } = move >= 0 ? {} : earlierResponses(periods, { employeeId, ...held });
  const all = [...inside, ...earlier];
  return all.every((each) => each.responses.length === 0)
    ? {}
    : { earlier: all.slice(0, EARLIER_CYCLES) };
}

function hasEnoughResponses({ scheme, segments, evidence }: Collected): boolean {
  const isEnough = (of: Scheme, found: Evidence): boolean =>
    of.content.sources.every((source) => responseWindow(source, found).isEnough);
  const parts = evidence.divided?.segments ?? [];
  return (
    isEnough(scheme, evidence) &&
    segments.every((held, place) => {
      const part = parts[place];
      const before = segments[place - 1];
      const isAfterMove = before !== undefined && before.positionName !== held.positionName;
      return part === undefined || isAfterMove || isEnough(held.scheme, part.evidence);
    })
  );
}
