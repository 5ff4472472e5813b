import type { CourseEffect, CustomerScore } from '../contract/attendance';
import { fewestAnonymousResponses } from '../domain/displayTier';
import type { Insight } from '../insights/insight';
import {
  pairedEffectInsight,
  regressionToMeanInsight,
  trainingEffectInsight,
} from '../insights/trainingEffect';
import { did } from '../statistics/did';
import { ebNormal } from '../statistics/ebNormal';
import { mean } from '../statistics/moments';
import { pairedEffect } from '../statistics/pairedEffect';
import { regressionToMean } from '../statistics/regressionToMean';

/** What customers said of one employee in one dimension, one number each, in two cycles. */
export interface BeforeAfter {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** One who took the course. */
export interface Trained extends BeforeAfter {
  readonly name: string;
  readonly attendedOn: string;
}

/**
 * What changed for those who took a course: each with own scores, what low scorers would have gained
 * anyway, the mean change, and how it compares with colleagues who took none. Which of them can be
 * said follows from how many people have both scores. Source: measurement spec 5.5, 3.6.
 * @param untrained colleagues of the same position without a course for this dimension.
 */
export function courseEffect(
  trained: readonly Trained[],
  untrained: readonly BeforeAfter[],
): Pick<CourseEffect, 'people' | 'insights'> {
  const [both, others] = [trained, untrained].map(pairsOf);
  return {
    people: trained.map(({ name, attendedOn, before, after }) => ({
      name,
      attendedOn,
      before: customerScore(before),
      after: customerScore(after),
    })),
    insights: [
      ...naturalRise(trained, untrained),
      pairedEffectInsight(
        pairedEffect({ before: meansOf(both, 'before'), after: meansOf(both, 'after') }),
      ),
      trainingEffectInsight(
        did({
          trainedBefore: meansOf(both, 'before'),
          trainedAfter: meansOf(both, 'after'),
          untrainedBefore: meansOf(others, 'before'),
          untrainedAfter: meansOf(others, 'after'),
        }),
        { trained: both?.length ?? 0, untrained: others?.length ?? 0 },
      ),
    ],
  };
}

interface Pair {
  readonly before: number;
  readonly after: number;
}

function pairsOf(people: readonly BeforeAfter[]): readonly Pair[] {
  return people.flatMap((person) => {
    const [before, after] = [customerScore(person.before), customerScore(person.after)];
    return before === null || after === null ? [] : [{ before: before.score, after: after.score }];
  });
}

function meansOf(pairs: readonly Pair[] | undefined, when: keyof Pair): readonly number[] {
  return (pairs ?? []).map((pair) => pair[when]);
}

function customerScore(values: readonly number[]): CustomerScore | null {
  const score = mean(values);
  if (score === null || values.length < fewestAnonymousResponses) return null;
  return { score, responses: values.length };
}

/** Nothing is said where the trained have no score before. */
function naturalRise(
  trained: readonly BeforeAfter[],
  untrained: readonly BeforeAfter[],
): readonly Insight[] {
  const selected = trained.flatMap(({ before }) => customerScore(before) ?? []);
  const everybody = [...trained, ...untrained].map(({ before }) => before);
  const all = everybody.flatMap((before) => customerScore(before) ?? []);
  const [selectedMean, shopMean] = [selected, all].map((list) =>
    mean(list.map(({ score }) => score)),
  );
  const n = mean(selected.map(({ responses }) => responses));
  if (n === null) return [];
  const { m } = ebNormal({ groups: everybody });
  const rise = regressionToMean({
    selectedMean: selectedMean ?? 0,
    shopMean: shopMean ?? 0,
    n,
    m,
  });
  return [regressionToMeanInsight(rise)];
}
