import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { sameInEveryLocale } from '@shared/domain/locale';
import { schemeContentSchema, type SchemeContent } from '@shared/domain/scheme';
import { evidenceSchema, type Evidence } from '@shared/scoring/evidence';
import { scoreAppraisal } from '@shared/scoring/scoreAppraisal';
import { expect, test } from 'vitest';

const text = readFileSync(resolve('docs/scoring.md'), 'utf8');
const name = sameInEveryLocale('x');
const scale = { min: 1, max: 5, conversion: { kind: 'pomp' } };

type TableRow = Readonly<Record<string, string>>;

/** The rows of the table whose first column has this heading. */
function tableUnder(heading: string): readonly TableRow[] {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${heading} `));
  const [head = [], , ...body] = lines
    .slice(start, start + lines.slice(start).findIndex((line) => !line.startsWith('|')))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  return body.map((cells) => Object.fromEntries(head.map((key, i) => [key, cells[i] ?? ''])));
}

function numbersIn(pattern: RegExp): readonly string[] {
  return [...(pattern.exec(text) ?? [])].slice(1);
}

const reviews = tableUnder('Reviewed by');
const sources = tableUnder('Source');
const cases = tableUnder('Case');
const answers = (numbersIn(/customers answered ([\d, ]+):/)[0] ?? '').split(', ');
const [complaints = '', served = '', , target = ''] = numbersIn(
  /There were (\d+) complaints of (\d+) customers, ([\d.]+) per 100; the target is ([\d.]+)/,
);
const grades = [
  ...text.matchAll(/(excellent|good|pass) from (\d+) \(([\d.]+)\)|(fail) below \(([\d.]+)\)/g),
].map(([, key, minimum, coefficient, last, lastCoefficient]) => ({
  key: key ?? last,
  minimum: minimum ?? '0',
  coefficient: coefficient ?? lastCoefficient,
}));

function share(percent: string): string {
  return `${percent.replace(' %', '')}/100`;
}

function indicatorsOf(source: string): unknown {
  const indicator = { name, definition: name };
  switch (source) {
    case 'customer':
      return [
        {
          ...indicator,
          key: 'overall',
          weight: '1',
          basis: { kind: 'survey', questions: ['overall'], scale },
        },
      ];
    case 'measurement': {
      const method = { type: 'ratio', direction: 'lower', lowerForm: 'mirror', target };
      const basis = {
        kind: 'measurement',
        measure: 'complaintRate',
        unit: 'per100',
        target: name,
        method,
      };
      return [{ ...indicator, key: 'complaintRate', weight: '1', basis }];
    }
    default:
      return reviews
        .filter((row) => row['Reviewed by'] === source)
        .map((row) => ({
          ...indicator,
          key: row['Indicator'],
          weight: share(row['Weight'] ?? ''),
          basis: { kind: 'rating', scale },
        }));
  }
}

const content: SchemeContent = schemeContentSchema.parse({
  format: 1,
  name,
  sources: sources.map((row) => ({
    key: row['Source'],
    weight: share(row['Weight'] ?? ''),
    dimensions: [{ key: 'all', name, weight: '1', indicators: indicatorsOf(row['Source'] ?? '') }],
  })),
  grades,
  decimals: 1,
  minimumCoverage: '0.7',
  missingSource: 'renormalise',
  trainingTarget: '75',
});

const evidence: Evidence = evidenceSchema.parse({
  reviews: ['self', 'superior'].map((source) => ({
    source,
    reviewerName: '',
    ratings: Object.fromEntries(
      reviews
        .filter((row) => row['Reviewed by'] === source)
        .map((row) => [row['Indicator'], { kind: 'given', value: row['Rating'] }]),
    ),
  })),
  responses: answers.map((value) => ({ answers: { overall: { value, min: 1, max: 5 } } })),
  measurements: [
    {
      kind: 'ratio',
      measure: 'complaintRate',
      numerator: complaints,
      denominator: served,
      origin: 'typed',
    },
  ],
});

/** A quotient of whole numbers, independent of the product. */
type Quotient = readonly [above: bigint, below: bigint];

function quotient(value: string): Quotient {
  const [above = '', below = '1'] = value.split('/');
  const scaled = (part: string): Quotient => {
    const [whole = '', decimals = ''] = part.split('.');
    return [BigInt(whole + decimals), 10n ** BigInt(decimals.length)];
  };
  const [a, b] = [scaled(above), scaled(below)];
  return [a[0] * b[1], a[1] * b[0]];
}

const plus = ([a, b]: Quotient, [c, d]: Quotient): Quotient => [a * d + c * b, b * d];
const times = ([a, b]: Quotient, [c, d]: Quotient): Quotient => [a * c, b * d];
const isEqual = ([a, b]: Quotient, [c, d]: Quotient): boolean => a * d === c * b;

/** One decimal, half up. */
function printed([a, b]: Quotient): string {
  const tenths = (20n * a + b) / (2n * b);
  return `${tenths / 10n}.${tenths % 10n}`;
}

/** The score of each source of the example from its raw values. */
function independentScores(): Readonly<Record<string, Quotient>> {
  const points = (value: string): Quotient => [25n * (BigInt(value) - 1n), 1n];
  const reviewed = (source: string): Quotient =>
    reviews
      .filter((row) => row['Reviewed by'] === source)
      .map((row) => times(quotient(share(row['Weight'] ?? '')), points(row['Rating'] ?? '')))
      .reduce(plus, [0n, 1n]);
  const [above, below] = answers.map(points).reduce(plus, [0n, 1n]);
  const [t, u] = quotient(target);
  const perHundred: Quotient = [100n * BigInt(complaints) * u, BigInt(served) * t];
  return {
    self: reviewed('self'),
    superior: reviewed('superior'),
    customer: [above, below * BigInt(answers.length)],
    measurement: [100n * (2n * perHundred[1] - perHundred[0]), perHundred[1]],
  };
}

test('the example is read from the page as it is printed there', () => {
  expect([reviews.length, sources.length, cases.length, answers.length]).toEqual([4, 4, 2, 7]);
  expect(grades.map(({ key }) => key)).toEqual(['excellent', 'good', 'pass', 'fail']);
});

test('the program computes every number of the example as the page prints it', () => {
  const tree = scoreAppraisal(content, evidence);
  expect(tree.sources.map(({ key, score, contribution }) => [key, score, contribution])).toEqual(
    sources.map((row) => [row['Source'], row['Score'], row['Contribution']]),
  );
  const trees = [tree, scoreAppraisal(content, { ...evidence, responses: [] })];
  expect(
    trees.map(({ total, display, grade, coefficient, status }) => [
      total,
      display,
      grade,
      coefficient,
      status,
    ]),
  ).toEqual(
    cases.map((row) =>
      ['Exact total', 'Printed', 'Grade', 'Coefficient', 'Status'].map((key) => row[key]),
    ),
  );
});

test('whole-number arithmetic without the program comes to the same numbers', () => {
  const scores = independentScores();
  const weighted = sources.map((row) => {
    const key = row['Source'] ?? '';
    const score = scores[key] ?? [0n, 1n];
    const weight = quotient(share(row['Weight'] ?? ''));
    expect([key, isEqual(score, quotient(row['Score'] ?? ''))]).toEqual([key, true]);
    expect(isEqual(times(weight, score), quotient(row['Contribution'] ?? ''))).toBe(true);
    return { key, weight, part: times(weight, score) };
  });
  const totals = [weighted, weighted.filter(({ key }) => key !== 'customer')].map((parts) => {
    const [a, b] = parts.map(({ part }) => part).reduce(plus, [0n, 1n]);
    const [c, d] = parts.map(({ weight }) => weight).reduce(plus, [0n, 1n]);
    return times([a, b], [d, c]);
  });
  for (const [i, row] of cases.entries()) {
    const total = totals[i] ?? [0n, 1n];
    expect(isEqual(total, quotient(row['Exact total'] ?? ''))).toBe(true);
    expect(printed(total)).toBe(row['Printed']);
  }
});
