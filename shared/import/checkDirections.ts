import { createAnswerReader } from './readAnswer';
import { anchorsInHeading } from './scaleInHeading';
import type { ColumnMapping } from './recognition';
import type { DataRow } from './tableRows';

/** Fewer pairs of answers say nothing about the direction of a scale. */
const fewestPairs = 20;
/** A correlation below this contradicts the direction that was assumed … */
const contradicts = -0.3;
/** … and below this many standard errors, so that chance alone does not. */
const standardErrors = 2.3;

/** As many rows as tell whether questions agree. */
const tellingRows = 2000;
/** Where the points of a scale are few, 1 may be the best of them; nobody gives 10 for the worst. */
const fewPoints = 7;

/**
 * Sets and questions the direction of every question. What neither words, anchors nor agreement
 * with another question show is asked about, never assumed (imports 4.17).
 */
export function checkDirections(
  columns: readonly ColumnMapping[],
  rows: readonly DataRow[],
): readonly ColumnMapping[] {
  return withOpenDirections(withTurnedQuestions(columns, rows), rows);
}

/**
 * Bare points of a file in which nothing shows that the highest is the best. In a small file, where
 * agreement proves nothing, only answers that lie low are strange: most customers are content.
 */
function withOpenDirections(
  columns: readonly ColumnMapping[],
  rows: readonly DataRow[],
): readonly ColumnMapping[] {
  const bare = columns.filter(isBarePoints);
  if (bare.length === 0) return columns;
  const looked = rows.slice(0, tellingRows);
  const given = bare.map((column) => answersOf(column, looked));
  const certain = columns.filter(showsDirection).map((column) => answersOf(column, looked));
  const isShown = given.some((own) =>
    certain.some((other) => (correlationOf(own, other) ?? 0) >= -contradicts),
  );
  const isLow = bare.some((column, index) => liesLow(column, given[index] ?? []));
  if (isShown || (rows.length < fewestPairs && !isLow)) return columns;
  return columns.map((column) =>
    isBarePoints(column) ? { ...column, confidence: 'low', reason: 'directionUnclear' } : column,
  );
}

function isBarePoints(column: ColumnMapping): boolean {
  const { use, aspect, scale, words, confidence, isReversed, header, questionKey } = column;
  return (
    use === 'question' &&
    aspect === null &&
    scale !== null &&
    scale.max <= fewPoints &&
    scale.max - scale.min > 1 &&
    words.length === 0 &&
    confidence === 'high' &&
    !isReversed &&
    questionKey !== 'recommend' &&
    anchorsInHeading(header) === null
  );
}

/** Words, stars and anchors say which end is good, and a recommendation is given from 0 to 10. */
function showsDirection(column: ColumnMapping): boolean {
  const { use, scale, words, questionKey, header } = column;
  if (use !== 'question' || scale === null) return false;
  const isWorded = words.some(({ value }) => value !== null);
  return questionKey === 'recommend' || isWorded || anchorsInHeading(header) !== null;
}

function liesLow({ scale }: ColumnMapping, answers: Answers): boolean {
  const given = answers.filter((value) => value !== null);
  if (scale === null || given.length === 0) return false;
  return given.reduce((sum, value) => sum + value, 0) / given.length < (scale.min + scale.max) / 2;
}

/**
 * Compares every question with one whose direction is certain: the recommendation (0–10), else the
 * overall question, else the mean of the others. One that runs against it is proposed as reversed
 * and must be confirmed, however sure its column looked (imports 4.17).
 */
function withTurnedQuestions(
  columns: readonly ColumnMapping[],
  rows: readonly DataRow[],
): readonly ColumnMapping[] {
  const questions = columns.filter(
    ({ use, scale, aspect }) => use === 'question' && scale !== null && aspect === null,
  );
  if (questions.length < 2 || rows.length < fewestPairs) return columns;
  const answers = new Map(questions.map((column) => [column.index, answersOf(column, rows)]));
  const anchor =
    questions.find(({ questionKey }) => questionKey === 'recommend') ??
    questions.find(
      ({ questionKey, reason }) => questionKey === 'overall' && reason !== 'optionNumbers',
    );
  const others = meanOfOthers([...answers.values()]);
  const agreement = new Map(
    questions.map((column) => {
      const own = answers.get(column.index) ?? [];
      const against = anchor === undefined ? others(own) : (answers.get(anchor.index) ?? []);
      return [column.index, column === anchor ? null : correlationOf(own, against)];
    }),
  );
  const options = questions.filter(({ reason }) => reason === 'optionNumbers');
  const areOptionsTurned =
    options.some(({ index }) => runsAgainst(agreement.get(index))) &&
    !options.some(({ index }) => (agreement.get(index) ?? 0) > -contradicts);
  return columns.map((column) => {
    if (column.isReversed || column === anchor) return column;
    const isOption = column.reason === 'optionNumbers' && column.use === 'question';
    // Words mean what they say; only bare numbers can run the other way.
    const isWorded = column.words.some(({ value }) => value !== null);
    const isAgainst = !isWorded && runsAgainst(agreement.get(column.index));
    if (!isAgainst && !(isOption && areOptionsTurned)) return column;
    const reason = isOption ? 'optionNumbers' : 'directionUnclear';
    return { ...column, isReversed: true, confidence: 'low', reason };
  });
}

function runsAgainst(correlation: number | null | undefined): boolean {
  return correlation !== null && correlation !== undefined && correlation <= contradicts;
}

type Answers = readonly (number | null)[];

function answersOf(column: ColumnMapping, rows: readonly DataRow[]): Answers {
  const { scale, words, noAnswers, isReversed } = column;
  if (scale === null) return [];
  const read = createAnswerReader({ scale, words, noAnswers, isReversed });
  return rows.map(({ cells }) => {
    const { value } = read(cells[column.index]);
    return value === null ? null : Number(value);
  });
}

/** For each row the mean of all questions but one. */
function meanOfOthers(columns: readonly Answers[]): (own: Answers) => Answers {
  const sums = (columns[0] ?? []).map((_, row) => {
    let sum = 0;
    let count = 0;
    for (const column of columns) {
      const value = column[row] ?? null;
      if (value === null) continue;
      sum += value;
      count += 1;
    }
    return { sum, count };
  });
  return (own) =>
    sums.map(({ sum, count }, row) => {
      const value = own[row] ?? null;
      const rest = value === null ? count : count - 1;
      return rest === 0 ? null : (sum - (value ?? 0)) / rest;
    });
}

/** Pearson's r of the rows that answer both, 0 where it may be chance; null with too few of them. */
function correlationOf(one: Answers, other: Answers): number | null {
  const pairs = one.flatMap((x, row) => {
    const y = other[row] ?? null;
    return x === null || y === null ? [] : [{ x, y }];
  });
  if (pairs.length < fewestPairs) return null;
  const meanX = pairs.reduce((sum, { x }) => sum + x, 0) / pairs.length;
  const meanY = pairs.reduce((sum, { y }) => sum + y, 0) / pairs.length;
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (const { x, y } of pairs) {
    xx += (x - meanX) ** 2;
    yy += (y - meanY) ** 2;
    xy += (x - meanX) * (y - meanY);
  }
  if (xx === 0 || yy === 0) return null;
  const correlation = xy / Math.sqrt(xx * yy);
  const byChance = standardErrors / Math.sqrt(pairs.length);
  return Math.abs(correlation) < byChance ? 0 : correlation;
}
