import type { ColumnMapping } from '@shared/import/recognition';
import { cronbach } from '@shared/statistics/cronbach';
import type { SummarisedResponse } from './summariseResponses';

/** Expectation and perception of one SERVQUAL item over all responses; doubles, for display. */
export interface ServqualGap {
  readonly expectationKey: string;
  readonly perceptionKey: string;
  /** Responses that answer both. */
  readonly n: number;
  readonly expectationMean: number | null;
  readonly perceptionMean: number | null;
  /** Perception minus expectation: below zero the service falls short. */
  readonly gapMean: number | null;
  /** Sample standard deviation (n−1) of the differences; null below two. */
  readonly gapSd: number | null;
}

/** The battery as a whole: means of the item means, and Cronbach's α of complete responses. */
export interface ServqualSummary {
  readonly items: readonly ServqualGap[];
  readonly expectationMean: number | null;
  readonly perceptionMean: number | null;
  readonly gapMean: number | null;
  readonly expectationAlpha: number | null;
  readonly perceptionAlpha: number | null;
}

interface Pair {
  readonly expectationKey: string;
  readonly perceptionKey: string;
}

/**
 * Pairs each expectation with the perception that follows it, and measures the distance; null if
 * the survey has no such pair. Evidence path (measurement 4; domain B, SERVQUAL).
 */
export function servqualGaps(
  columns: readonly ColumnMapping[],
  responses: readonly SummarisedResponse[],
): ServqualSummary | null {
  const pairs = pairsOf(columns);
  if (pairs.length === 0) return null;
  const answers = responses.map(
    ({ answers: given }) =>
      new Map(
        given.flatMap(({ questionKey, value }) =>
          value === null ? [] : [[questionKey, Number(value)] as const],
        ),
      ),
  );
  const items = pairs.map((pair) => measure(pair, answers));
  const alpha = (keys: readonly string[]) => {
    const matrix = answers
      .map((given) => keys.flatMap((key) => given.get(key) ?? []))
      .filter((row) => row.length === keys.length);
    return matrix.length < 2 ? null : (cronbach({ matrix })?.alpha ?? null);
  };
  return {
    items,
    expectationMean: mean(items.flatMap(({ expectationMean }) => expectationMean ?? [])),
    perceptionMean: mean(items.flatMap(({ perceptionMean }) => perceptionMean ?? [])),
    gapMean: mean(items.flatMap(({ gapMean }) => gapMean ?? [])),
    expectationAlpha: alpha(pairs.map(({ expectationKey }) => expectationKey)),
    perceptionAlpha: alpha(pairs.map(({ perceptionKey }) => perceptionKey)),
  };
}

function pairsOf(columns: readonly ColumnMapping[]): readonly Pair[] {
  const asked = columns.filter(({ use, aspect }) => use === 'question' && aspect !== null);
  return asked.flatMap((expectation, place) => {
    const perception = asked[place + 1];
    const isPair = expectation.aspect === 'expectation' && perception?.aspect === 'perception';
    const { questionKey: expectationKey } = expectation;
    const perceptionKey = perception?.questionKey ?? null;
    if (!isPair || expectationKey === null || perceptionKey === null) return [];
    return [{ expectationKey, perceptionKey }];
  });
}

function measure(
  { expectationKey, perceptionKey }: Pair,
  answers: readonly ReadonlyMap<string, number>[],
): ServqualGap {
  const both = answers.flatMap((given) => {
    const expectation = given.get(expectationKey);
    const perception = given.get(perceptionKey);
    return expectation === undefined || perception === undefined
      ? []
      : [{ expectation, perception }];
  });
  const gaps = both.map(({ expectation, perception }) => perception - expectation);
  const gapMean = mean(gaps);
  return {
    expectationKey,
    perceptionKey,
    n: both.length,
    expectationMean: mean(both.map(({ expectation }) => expectation)),
    perceptionMean: mean(both.map(({ perception }) => perception)),
    gapMean,
    gapSd: gapMean === null ? null : deviation(gaps, gapMean),
  };
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function deviation(values: readonly number[], center: number): number | null {
  if (values.length < 2) return null;
  const squares = values.reduce((sum, value) => sum + (value - center) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}
