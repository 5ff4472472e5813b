import { readFileSync } from 'node:fs';
import { join } from 'node:path';

// The sample shop computed a second time, from its files, without any rule of the product: plain
// whole-number fractions, written from the measurement handbook (1.1 linear, 1.3 scales, 2.1
// weights, 2.2 fewest responses, 2.4 rounding) and the agreed weights of the two schemes.

/** Numerator and denominator, not reduced; the denominator is positive. */
export type Quotient = readonly [bigint, bigint];

export interface IndependentScore {
  readonly employeeNo: string;
  readonly name: string;
  readonly responses: number;
  readonly self: Quotient;
  readonly superior: Quotient;
  /** Null with fewer than five responses. */
  readonly customer: Quotient | null;
  readonly measurement: Quotient;
  readonly total: Quotient;
  readonly isProvisional: boolean;
  /** Scores by dimension: of the customers, and of all sources together for reading. */
  readonly customerDimensions: Readonly<Record<string, Quotient>>;
  readonly profile: Readonly<Record<string, Quotient>>;
}

interface Weighted {
  readonly weight: bigint;
  readonly score: Quotient;
}

interface Review {
  readonly employeeNo: string;
  readonly source: string;
  readonly ratings: Readonly<Record<string, string>>;
}

interface Measurement {
  readonly employeeNo: string;
  readonly measure: string;
  readonly numerator: string;
  readonly denominator: string;
}

// Weights are in per cent of the level above; what a rating form groups counts in equal parts.
const ratingDimensions = [
  { key: 'attitude', weight: 30n, indicators: ['politeness', 'patience', 'initiative'] },
  { key: 'competence', weight: 20n, indicators: ['knowledge', 'systems'] },
  { key: 'resolution', weight: 20n, indicators: ['handling', 'deescalation'] },
  { key: 'process', weight: 20n, indicators: ['procedure', 'records'] },
  { key: 'teamwork', weight: 10n, indicators: ['support'] },
];
const ratingScores: Readonly<Record<string, bigint>> = { 1: 30n, 2: 50n, 3: 70n, 4: 85n, 5: 100n };

const customerDimensions = [
  { key: 'attitude', weight: 30n, column: '2、请对本次服务进行评价：—服务态度' },
  { key: 'speed', weight: 20n, column: '2、响应速度' },
  { key: 'resolution', weight: 30n, column: '2、问题解决' },
  { key: 'competence', weight: 20n, column: '2、专业能力' },
];
const answerScores: Readonly<Record<string, bigint>> = {
  非常不满意: 0n,
  不满意: 25n,
  一般: 50n,
  满意: 75n,
  非常满意: 100n,
};

// From 100 points at `best` straight to 60 points at `worst`, both in tenths of one in a hundred.
const measures: Readonly<
  Record<string, { readonly dimension: string; readonly best: bigint; readonly worst: bigint }>
> = {
  firstResponse: { dimension: 'speed', best: 950n, worst: 700n },
  requestResponse: { dimension: 'speed', best: 950n, worst: 700n },
  firstContactResolution: { dimension: 'resolution', best: 920n, worst: 720n },
  complaintRate: { dimension: 'complaint', best: 5n, worst: 25n },
  reworkRate: { dimension: 'accuracy', best: 10n, worst: 50n },
};

const frontDesk = {
  self: 10n,
  superior: 30n,
  customer: 40n,
  measurement: 20n,
  measures: { firstResponse: 40n, firstContactResolution: 35n, complaintRate: 25n },
};
const backOffice = {
  self: 10n,
  superior: 30n,
  customer: 30n,
  measurement: 30n,
  measures: { requestResponse: 40n, firstContactResolution: 30n, reworkRate: 30n },
};

const fewestResponses = 5;

/**
 * The scores of everybody in the sample shop, by employee number.
 * @param folder where the sample files lie.
 */
export function independentScores(folder: string): readonly IndependentScore[] {
  const responses = readResponses(join(folder, '客户满意度回访_11月.csv'));
  const reviews: readonly Review[] = readJson(join(folder, 'reviews.json'));
  const measured: readonly Measurement[] = readJson(join(folder, 'measurements.json'));
  const employees = new Map(
    responses.map((row) => employeeOf(row['1、请选择为您服务的员工'] ?? '')),
  );
  return [...employees.keys()].toSorted().map((employeeNo) =>
    scoreOne(
      employeeNo,
      employees.get(employeeNo) ?? '',
      reviews.filter((review) => review.employeeNo === employeeNo),
      responses.filter((row) => (row['1、请选择为您服务的员工'] ?? '').includes(employeeNo)),
      measured.filter((each) => each.employeeNo === employeeNo),
    ),
  );
}

/** Half up, at the given number of decimals. */
export function printQuotient([n, d]: Quotient, decimals: number): string {
  const tens = 10n ** BigInt(decimals);
  const digits = String((2n * n * tens + d) / (2n * d)).padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

function scoreOne(
  employeeNo: string,
  name: string,
  reviews: readonly Review[],
  responses: readonly Readonly<Record<string, string>>[],
  measured: readonly Measurement[],
): IndependentScore {
  const agreed = measured.some(({ measure }) => measure === 'requestResponse')
    ? backOffice
    : frontDesk;
  const self = ratedDimensions(reviews, 'self');
  const superior = ratedDimensions(reviews, 'superior');
  const customer = customerDimensions.map(({ key, weight, column }) => {
    const scores = responses.map((row) => known(answerScores, row[column] ?? ''));
    const sum = scores.reduce((total, score) => total + score, 0n);
    return { key, weight, score: [sum, BigInt(scores.length)] as const };
  });
  const measurement = Object.entries(agreed.measures).map(([measure, weight]) => {
    const value = measured.find((each) => each.measure === measure);
    if (value === undefined) throw new Error(`${employeeNo} lacks ${measure}`);
    return { key: known(measures, measure).dimension, weight, score: scoreMeasure(value) };
  });
  const sources = [
    { weight: agreed.self, dimensions: self },
    { weight: agreed.superior, dimensions: superior },
    { weight: agreed.customer, dimensions: responses.length < fewestResponses ? [] : customer },
    { weight: agreed.measurement, dimensions: measurement },
  ].filter(({ dimensions }) => dimensions.length > 0);

  const keys = new Set(sources.flatMap(({ dimensions }) => dimensions.map(({ key }) => key)));
  const profile = [...keys].map((key): [string, Quotient] => {
    const parts = sources.flatMap(({ weight, dimensions }) =>
      dimensions
        .filter((dimension) => dimension.key === key)
        .map((dimension) => ({ weight: weight * dimension.weight, score: dimension.score })),
    );
    return [key, weightedMean(parts)];
  });
  return {
    employeeNo,
    name,
    responses: responses.length,
    self: weightedMean(self),
    superior: weightedMean(superior),
    customer: responses.length < fewestResponses ? null : weightedMean(customer),
    measurement: weightedMean(measurement),
    total: weightedMean(
      sources.map(({ weight, dimensions }) => ({ weight, score: weightedMean(dimensions) })),
    ),
    isProvisional: sources.length < 4,
    customerDimensions: Object.fromEntries(customer.map(({ key, score }) => [key, score])),
    profile: Object.fromEntries(profile),
  };
}

function ratedDimensions(reviews: readonly Review[], source: string) {
  const review = reviews.find((each) => each.source === source);
  if (review === undefined) throw new Error(`There is no review of the source ${source}`);
  return ratingDimensions.map(({ key, weight, indicators }) => {
    const sum = indicators.reduce(
      (total, indicator) => total + known(ratingScores, review.ratings[indicator] ?? ''),
      0n,
    );
    return { key, weight, score: [sum, BigInt(indicators.length)] as const };
  });
}

function scoreMeasure({ measure, numerator, denominator }: Measurement): Quotient {
  const { best, worst } = known(measures, measure);
  const [n, d] = [1000n * BigInt(numerator), BigInt(denominator)];
  // How far from the worst towards the best, held between 0 and all of the way.
  const sign = best > worst ? 1n : -1n;
  const way = sign * (n - worst * d);
  const whole = sign * (best - worst) * d;
  const held = way < 0n ? 0n : way > whole ? whole : way;
  return [60n * whole + 40n * held, whole];
}

function weightedMean(parts: readonly Weighted[]): Quotient {
  const common = parts.reduce((product, { score }) => product * score[1], 1n);
  const sum = parts.reduce(
    (total, { weight, score: [n, d] }) => total + weight * n * (common / d),
    0n,
  );
  return [sum, common * parts.reduce((total, { weight }) => total + weight, 0n)];
}

function employeeOf(text: string): readonly [string, string] {
  const match = /^(.+)\((\d{4})\)$/u.exec(text);
  if (match === null) throw new Error(`No employee in "${text}"`);
  return [match[2] ?? '', match[1] ?? ''];
}

function known<Value>(table: Readonly<Record<string, Value>>, key: string): Value {
  const value = table[key];
  if (value === undefined) throw new Error(`Nothing is known about "${key}"`);
  return value;
}

function readJson<Shape>(path: string): Shape {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function readResponses(path: string): readonly Readonly<Record<string, string>>[] {
  const text = new TextDecoder('gb18030', { fatal: true }).decode(readFileSync(path));
  const [header = [], ...rows] = splitTable(text);
  return rows.map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ''])));
}

/** Rows of cells; a quoted cell may hold commas, line ends and doubled quotes. */
function splitTable(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end = ''] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu,
  )) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
