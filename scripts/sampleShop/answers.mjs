import { createRandom } from './random.mjs';

/** @typedef {import('./facts.mjs').SampleEmployee} SampleEmployee */
/** @typedef {{ attitude: number, competence: number, speed: number, resolution: number }} Answers */

/** @type {readonly ['attitude', 'speed', 'resolution', 'competence']} */
const questions = ['attitude', 'speed', 'resolution', 'competence'];

/** Weight of each question in the customer part, in tenths. */
const weights = { attitude: 3, speed: 2, resolution: 3, competence: 2 };

/** Variance of the answers to one question and of the weighted answers, in points of 0–100. */
const questionVariance = 250;
const respondentVariance = 154;

const swaps = 20_000;

/**
 * Looks for answers of one employee's customers, 0 (worst) to 4, that add up to the wanted sum of
 * every question and differ about as much as real customers do.
 * @param {SampleEmployee} employee
 * @returns {readonly Answers[]}
 */
export function findAnswers(employee) {
  const random = createRandom(`answers ${employee.employeeNo}`);
  const mood = Array.from({ length: employee.responses }, () => random.next());
  const columns = questions.map((question) => {
    const values = evenly(employee.answerSums[question], employee.responses);
    if (question !== employee.alike) spreadOut(values, random);
    return dealByMood(values, mood, random);
  });
  bringTogether(columns, random);
  return Array.from({ length: employee.responses }, (_, i) => ({
    attitude: columns[0]?.[i] ?? 0,
    speed: columns[1]?.[i] ?? 0,
    resolution: columns[2]?.[i] ?? 0,
    competence: columns[3]?.[i] ?? 0,
  }));
}

/**
 * Values with a given sum that differ by 1 at most.
 * @param {number} sum
 * @param {number} count
 */
function evenly(sum, count) {
  return Array.from(
    { length: count },
    (_, i) => Math.floor(sum / count) + (i < sum % count ? 1 : 0),
  );
}

/**
 * Moves values from 0 to 4 apart in pairs, so that the sum stays, until they vary enough.
 * @param {number[]} values
 * @param {import('./random.mjs').Random} random
 */
function spreadOut(values, random) {
  for (let tries = 0; tries < 400; tries += 1) {
    if (variance(values.map((value) => 25 * value)) >= questionVariance) break;
    const up = random.below(values.length);
    const down = random.below(values.length);
    const high = values.at(up) ?? 0;
    const low = values.at(down) ?? 0;
    if (up === down || high < low || high === 4 || low <= 1) continue;
    values[up] = high + 1;
    values[down] = low - 1;
  }
}

/**
 * The same customers tend to be pleased, or not, with everything.
 * @param {readonly number[]} values
 * @param {readonly number[]} mood
 * @param {import('./random.mjs').Random} random
 */
function dealByMood(values, mood, random) {
  const order = mood
    .map((each, i) => ({ i, rank: each + 0.8 * random.next() }))
    .toSorted((a, b) => b.rank - a.rank);
  const best = values.toSorted((a, b) => b - a);
  const dealt = [...values];
  for (const [position, { i }] of order.entries()) dealt[i] = best[position] ?? 0;
  return dealt;
}

/**
 * Swaps answers between customers as long as that brings the spread of their weighted answers
 * closer to the wanted one; sums of questions stay.
 * @param {number[][]} columns
 * @param {import('./random.mjs').Random} random
 */
function bringTogether(columns, random) {
  let distance = distanceFromWanted(columns);
  for (let tries = 0; tries < swaps && distance > 0.5; tries += 1) {
    const column = random.pick(columns);
    const a = random.below(column.length);
    const b = random.below(column.length);
    exchange(column, a, b);
    const changed = distanceFromWanted(columns);
    if (changed < distance) distance = changed;
    else exchange(column, a, b);
  }
}

/**
 * @param {number[]} column
 * @param {number} a
 * @param {number} b
 */
function exchange(column, a, b) {
  const first = column.at(a) ?? 0;
  column[a] = column.at(b) ?? 0;
  column[b] = first;
}

/** @param {readonly (readonly number[])[]} columns */
function distanceFromWanted(columns) {
  const count = columns[0]?.length ?? 0;
  const weighted = Array.from({ length: count }, (_, i) =>
    questions.reduce(
      (sum, question, q) => sum + 2.5 * weights[question] * (columns[q]?.[i] ?? 0),
      0,
    ),
  );
  return Math.abs(variance(weighted) - respondentVariance);
}

/** @param {readonly number[]} values */
function variance(values) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}
