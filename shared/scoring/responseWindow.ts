import type { Source } from '../domain/scheme';
import type { Evidence } from './evidence';
import type { WindowUsed } from './scoreTree';
import { widenWindow } from './widenWindow';

type Responses = Evidence['responses'];

/** The responses that a source is scored from, and the earlier cycles that were looked at. */
export interface ResponseWindow {
  readonly responses: Responses;
  /** Responses that answer any question of the source. */
  readonly count: number;
  readonly isEnough: boolean;
  readonly window: WindowUsed | null;
}

/**
 * The responses of the cycle, or with those of earlier cycles where they are fewer than the source
 * needs: newest first, at most three cycles in all, none before a change of position. Too few all
 * the same: only those of the cycle. Source: measurement spec 2.2.
 */
export function responseWindow(source: Source, evidence: Evidence): ResponseWindow {
  const { responses, earlier = [] } = evidence;
  const questions = source.dimensions.flatMap(({ indicators }) =>
    indicators.flatMap(({ basis }) => (basis.kind === 'survey' ? basis.questions : [])),
  );
  const count = countAnswering(responses, questions);
  const k = source.minimumResponses ?? 0;
  if (count >= k || earlier.length === 0 || questions.length === 0) {
    return { responses, count, isEnough: count >= k, window: null };
  }
  const periods = [
    { n: count, sum: 0 },
    ...earlier.map((each) => ({
      n: countAnswering(each.responses, questions),
      sum: 0,
      positionChanged: each.positionChanged,
    })),
  ];
  const { status, used, n } = widenWindow({ periods, k });
  const earlierPeriods = used.length - 1;
  if (status !== 'widened') {
    const window = { status: 'insufficient', earlierPeriods, n } as const;
    return { responses, count, isEnough: false, window };
  }
  return {
    responses: pooledResponses(evidence, earlierPeriods),
    count: n,
    isEnough: true,
    window: { status: 'widened', earlierPeriods, n },
  };
}

/** The responses of the cycle and of the newest earlier ones. */
function pooledResponses({ responses, earlier = [] }: Evidence, earlierPeriods: number): Responses {
  return [...responses, ...earlier.slice(0, earlierPeriods).flatMap((each) => each.responses)];
}

function countAnswering(responses: Responses, questions: readonly string[]): number {
  return responses.filter(({ answers }) =>
    questions.some((question) => (answers[question] ?? null) !== null),
  ).length;
}
