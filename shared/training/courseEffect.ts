import { approximate, parseFraction } from '../base/fraction';
import type { CourseEffect, CustomerScore } from '../contract/attendance';
import type { CourseTestKind, CourseTests } from '../domain/courseTest';
import { fewestAnonymousResponses } from '../domain/displayTier';
import type { AttendanceId } from '../domain/ids';
import type { Insight } from '../insights/insight';
import {
  groupEffectInsight,
  pairedEffectInsight,
  regressionToMeanInsight,
  trainingEffectInsight,
  triangulateInsight,
} from '../insights/trainingEffect';
import { did } from '../statistics/did';
import { didMeans } from '../statistics/didMeans';
import { ebNormal } from '../statistics/ebNormal';
import { mean } from '../statistics/moments';
import { pairedEffect } from '../statistics/pairedEffect';
import { regressionToMean } from '../statistics/regressionToMean';
import { triangulate } from '../statistics/triangulate';
import { customerEvidence, testEvidence, type Pair } from './courseEvidence';

/** What customers said of one employee in one dimension, one number each, in two cycles. */
export interface BeforeAfter {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** One who took the course. */
export interface Trained extends BeforeAfter {
  readonly attendanceId: AttendanceId;
  readonly employeeNo: string;
  readonly name: string;
  readonly attendedOn: string;
  readonly tests: CourseTests;
}

/**
 * What changed for those who took a course: each with own scores and points, what low scorers would
 * have gained anyway, the mean change, how it compares with colleagues who took none, what exam,
 * practical test and customers say each, and what they say together. Which of them can be said
 * follows from how many people have both scores. Source: measurement spec 5.5, 3.6.
 * @param untrained colleagues of the same position without a course for this dimension.
 */
export function courseEffect(
  trained: readonly Trained[],
  untrained: readonly BeforeAfter[],
): Pick<CourseEffect, 'people' | 'insights' | 'evidence' | 'verdict'> {
  const both = pairsOf(trained);
  const others = pairsOf(untrained);
  const beside = did({
    trainedBefore: both.map(({ before }) => before),
    trainedAfter: both.map(({ after }) => after),
    untrainedBefore: others.map(({ before }) => before),
    untrainedAfter: others.map(({ after }) => after),
  });
  const rise = naturalRise(trained, untrained);
  const exam = testEvidence('exam', testPairs(trained, 'exam'));
  const practical = testEvidence('practical', testPairs(trained, 'practical'));
  const customer = customerEvidence(both, beside, rise?.expectedGainNoTraining ?? null);
  return {
    people: trained.map(({ before, after, ...person }) => ({
      ...person,
      before: customerScore(before),
      after: customerScore(after),
    })),
    insights: [
      ...(rise === null ? [] : [regressionToMeanInsight(rise)]),
      pairedEffectInsight(
        pairedEffect({
          before: both.map(({ before }) => before),
          after: both.map(({ after }) => after),
        }),
      ),
      trainingEffectInsight(beside, { trained: both.length, untrained: others.length }),
      ...(beside.ci === null ? groupEffect(trained, untrained) : []),
    ],
    evidence: [exam, practical, customer],
    verdict: triangulateInsight(
      triangulate({
        exam: exam.direction,
        practical: practical.direction,
        customer: customer.direction,
      }),
    ),
  };
}

function pairsOf(people: readonly BeforeAfter[]): readonly Pair[] {
  return people.flatMap((person) => {
    const [before, after] = [customerScore(person.before), customerScore(person.after)];
    return before === null || after === null ? [] : [{ before: before.score, after: after.score }];
  });
}

function testPairs(trained: readonly Trained[], kind: CourseTestKind): readonly Pair[] {
  return trained.flatMap(({ tests }) => {
    const { before, after } = tests[kind];
    return before === null || after === null
      ? []
      : [{ before: pointsOf(before), after: pointsOf(after) }];
  });
}

function pointsOf(text: string): number {
  return approximate(parseFraction(text));
}

function customerScore(values: readonly number[]): CustomerScore | null {
  const score = mean(values);
  if (score === null || values.length < fewestAnonymousResponses) return null;
  return { score, responses: values.length };
}

/** Null where the trained have no score before: then nothing is said of it. */
function naturalRise(
  trained: readonly BeforeAfter[],
  untrained: readonly BeforeAfter[],
): ReturnType<typeof regressionToMean> | null {
  const selected = trained.flatMap(({ before }) => customerScore(before) ?? []);
  const everybody = [...trained, ...untrained].map(({ before }) => before);
  const all = everybody.flatMap((before) => customerScore(before) ?? []);
  const [selectedMean, shopMean] = [selected, all].map((list) =>
    mean(list.map(({ score }) => score)),
  );
  const n = mean(selected.map(({ responses }) => responses));
  if (n === null) return null;
  const { m } = ebNormal({ groups: everybody });
  return regressionToMean({
    selectedMean: selectedMean ?? 0,
    shopMean: shopMean ?? 0,
    n,
    m,
  });
}

/** Where too few people can be compared one by one: the means of all their responses together. */
function groupEffect(
  trained: readonly BeforeAfter[],
  untrained: readonly BeforeAfter[],
): readonly Insight[] {
  const preTrained = groupMean(trained.map(({ before }) => before));
  const postTrained = groupMean(trained.map(({ after }) => after));
  const preUntrained = groupMean(untrained.map(({ before }) => before));
  const postUntrained = groupMean(untrained.map(({ after }) => after));
  if (preTrained === null || postTrained === null) return [];
  if (preUntrained === null || postUntrained === null) return [];
  const means = { preTrained, postTrained, preUntrained, postUntrained };
  return [groupEffectInsight(means, didMeans(means))];
}

/**
 * The mean of what customers said of a group. Null if those of whom each too little is known could
 * be told by subtraction: their responses together must be none or enough. Source: measurement spec 8.
 */
function groupMean(people: readonly (readonly number[])[]): number | null {
  const hidden = people.filter((values) => values.length < fewestAnonymousResponses).flat();
  const isTold = hidden.length > 0 && hidden.length < fewestAnonymousResponses;
  const all = people.flat();
  return isTold || all.length < fewestAnonymousResponses ? null : mean(all);
}
