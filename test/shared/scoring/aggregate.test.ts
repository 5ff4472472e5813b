import { formatFraction, multiply, toFraction, type Fraction } from '@shared/base/fraction';
import { aggregate, aggregateExact, type SourceNode } from '@shared/scoring/aggregate';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { positiveRational, score } from './arbitraries';

const policy = { minCoverage: '0.7', missingSource: 'renormalise', nMin: { customer: 5 } } as const;

const indicators = fc
  .array(fc.record({ weight: positiveRational, score: fc.option(score) }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((list) => list.map((indicator, i) => ({ id: `i${i}`, ...indicator })));

const dimensions = fc
  .array(fc.record({ weight: positiveRational, inds: indicators }), { minLength: 1, maxLength: 3 })
  .map((list) => list.map((dimension, i) => ({ id: `d${i}`, ...dimension })));

const sourceList: fc.Arbitrary<readonly SourceNode[]> = fc
  .tuple(
    ...['self', 'superior', 'customer'].map((id) =>
      fc.record({ id: fc.constant(id), weight: positiveRational, dims: dimensions, n: fc.nat(9) }),
    ),
  )
  .map((list) => list);

function scaleAll(sources: readonly SourceNode[], factor: Fraction): readonly SourceNode[] {
  const scale = <Node extends Readonly<{ weight: SourceNode['weight'] }>>(node: Node): Node => ({
    ...node,
    weight: multiply(toFraction(node.weight), factor),
  });
  return sources.map((source) => ({
    ...scale(source),
    dims: source.dims.map((dim) => ({ ...scale(dim), inds: dim.inds.map(scale) })),
  }));
}

function reverseAll(sources: readonly SourceNode[]): readonly SourceNode[] {
  return sources.toReversed().map((source) => ({
    ...source,
    dims: source.dims.toReversed().map((dim) => ({ ...dim, inds: dim.inds.toReversed() })),
  }));
}

test('the order of sources, dimensions and indicators is irrelevant', () => {
  fc.assert(
    fc.property(sourceList, (sources) => {
      expect(aggregateExact(reverseAll(sources), policy)).toEqual(aggregateExact(sources, policy));
    }),
  );
});

test('scaling all weights by any positive rational gives the same total', () => {
  fc.assert(
    fc.property(sourceList, positiveRational, (sources, factor) => {
      expect(aggregateExact(scaleAll(sources, factor), policy)).toEqual(
        aggregateExact(sources, policy),
      );
    }),
  );
});

test('equal indicator scores give that total, whatever is missing', () => {
  fc.assert(
    fc.property(sourceList, score, (sources, common) => {
      const equal = sources.map((source) => ({
        ...source,
        dims: source.dims.map((dim) => ({
          ...dim,
          inds: dim.inds.map((each) => (each.score === null ? each : { ...each, score: common })),
        })),
      }));
      const { status, total } = aggregateExact(equal, policy);
      expect(total).toEqual(status === 'incomplete' ? null : common);
    }),
  );
});

const oneIndicator = (
  id: string,
  weight: string,
  value: string | null,
  n?: number,
): SourceNode => ({
  id,
  weight,
  n,
  dims: [{ id: 'd', weight: '1', inds: [{ id: 'i', weight: '1', score: value }] }],
});

test('half of the source weight is enough for a provisional total, less is not', () => {
  const total = (present: string, missing: string) =>
    aggregate({
      sources: [oneIndicator('superior', present, '80'), oneIndicator('self', missing, null)],
      policy,
      dp: 1,
    });
  expect(total('0.5', '0.5')).toMatchObject({ status: 'provisional', total: '80' });
  expect(total('0.4999', '0.5001')).toMatchObject({ status: 'incomplete', total: null });
});

test('a source with too few responses is insufficient_n even without any score', () => {
  const { sources } = aggregate({
    sources: [oneIndicator('customer', '1', null, 4)],
    policy,
    dp: 1,
  });
  expect(sources).toEqual({
    customer: { score: null, status: 'insufficient_n', dims: { d: null } },
  });
});

test('a source with a minimum and no stated count has 0 responses, one without is not tested', () => {
  const { sources } = aggregate({
    sources: [oneIndicator('customer', '0.5', '80'), oneIndicator('superior', '0.5', '90')],
    policy,
    dp: 1,
  });
  expect(sources['customer']?.status).toBe('insufficient_n');
  expect(sources['superior']?.status).toBe('ok');
});

test('defaults are a coverage of 0.7 and renormalising', () => {
  const inds = [
    { id: 'a', weight: '0.7', score: '60' },
    { id: 'b', weight: '0.3', score: null },
  ];
  const source = { id: 'superior', weight: '1', dims: [{ id: 'd', weight: '1', inds }] };
  const short = {
    ...source,
    id: 'self',
    dims: [{ id: 'd', weight: '1', inds: inds.toReversed() }],
  };
  expect(aggregateExact([source], {}).status).toBe('final');
  const half = aggregateExact([short, { ...oneIndicator('customer', '1', null) }], {});
  expect([half.status, half.total === null ? null : formatFraction(half.total)]).toEqual([
    'provisional',
    '60',
  ]);
});

test('no sources give no total', () => {
  expect(aggregate({ sources: [], policy, dp: 1 })).toEqual({
    status: 'incomplete',
    total: null,
    display: null,
    sources: {},
  });
});
