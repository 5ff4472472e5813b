import {
  compare,
  formatFraction,
  multiply,
  ONE,
  parseFraction,
  sum,
  toFraction,
  type Fraction,
} from '@shared/base/fraction';
import type { SchemeContent } from '@shared/domain/scheme';
import { gradeForScore } from '@shared/scoring/gradeForScore';
import { scoreAppraisal } from '@shared/scoring/scoreAppraisal';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { positiveRational } from './arbitraries';
import { anyEvidence, wideScheme } from './buildCase';

interface Weighted {
  readonly weight: string;
}

function scaled<Node extends Weighted>(nodes: readonly Node[], factor: Fraction): readonly Node[] {
  return nodes.map((node) => ({
    ...node,
    weight: formatFraction(multiply(parseFraction(node.weight), factor)),
  }));
}

/** The scheme with the siblings of every node changed alike. */
function withSiblings(
  content: SchemeContent,
  change: <Node extends Weighted>(siblings: readonly Node[]) => readonly Node[],
): SchemeContent {
  return {
    ...content,
    sources: change(content.sources).map((source) => ({
      ...source,
      dimensions: change(source.dimensions).map((dimension) => ({
        ...dimension,
        indicators: [...change(dimension.indicators)],
      })),
    })),
  };
}

/** Any order, the same for lists of the same length. */
type Shuffle = <Item>(items: readonly Item[]) => Item[];
const anyOrder: fc.Arbitrary<Shuffle> = fc
  .array(fc.nat(), { minLength: 1, maxLength: 60 })
  .map((ranks): Shuffle => {
    return (items) =>
      items
        .map((item, i) => ({ item, rank: ranks[i % ranks.length] ?? 0, place: (i * 7) % 11 }))
        .toSorted((a, b) => a.rank - b.rank || b.place - a.place)
        .map(({ item }) => item);
  });

test('the order of reviewers, respondents, measurements and events is irrelevant to the total', () => {
  fc.assert(
    fc.property(anyEvidence, anyOrder, (evidence, shuffle) => {
      const reordered = {
        ...evidence,
        reviews: shuffle(evidence.reviews),
        responses: shuffle(evidence.responses),
        measurements: shuffle(evidence.measurements),
        ...(evidence.events === undefined ? {} : { events: shuffle(evidence.events) }),
      };
      expect(scoreAppraisal(wideScheme, reordered).total).toBe(
        scoreAppraisal(wideScheme, evidence).total,
      );
    }),
  );
});

test('the order of sources, dimensions and indicators is irrelevant to the total', () => {
  fc.assert(
    fc.property(anyEvidence, anyOrder, (evidence, shuffle) => {
      const reordered = withSiblings(wideScheme, (siblings) => shuffle(siblings));
      expect(scoreAppraisal(reordered, evidence).total).toBe(
        scoreAppraisal(wideScheme, evidence).total,
      );
    }),
  );
});

test('weights scaled by any rational, another one for each family of siblings, give the same total', () => {
  const factors = fc.array(positiveRational, { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(anyEvidence, factors, (evidence, chosen) => {
      let family = 0;
      const changed = withSiblings(wideScheme, (siblings) => {
        family += 1;
        return scaled(siblings, chosen[family % chosen.length] ?? ONE);
      });
      expect(scoreAppraisal(changed, evidence).total).toBe(
        scoreAppraisal(wideScheme, evidence).total,
      );
    }),
  );
});

test('the weights used of the children of a scored node add up to exactly 1, and what they add to its score', () => {
  const totalOf = (texts: readonly (string | null)[]) =>
    sum(texts.flatMap((text) => (text === null ? [] : [parseFraction(text)])));
  fc.assert(
    fc.property(anyEvidence, (evidence) => {
      const tree = scoreAppraisal(wideScheme, evidence);
      const parents = [
        { score: tree.total, children: tree.sources },
        ...tree.sources.map(({ score, dimensions }) => ({ score, children: dimensions })),
        ...tree.sources.flatMap(({ dimensions }) =>
          dimensions.map(({ score, indicators }) => ({ score, children: indicators })),
        ),
      ];
      for (const { score, children } of parents) {
        if (score === null) continue;
        expect(totalOf(children.map(({ weightUsed }) => weightUsed))).toEqual(ONE);
        const parts = totalOf(children.map(({ contribution }) => contribution));
        expect(formatFraction(parts)).toBe(score);
      }
    }),
  );
});

test('a total lies between the lowest and the highest that its rules can give', () => {
  const [lowest, highest] = [toFraction(0), toFraction(120)];
  fc.assert(
    fc.property(anyEvidence, (evidence) => {
      const { total } = scoreAppraisal(wideScheme, evidence);
      if (total === null) return;
      expect(compare(parseFraction(total), lowest)).toBeGreaterThanOrEqual(0);
      expect(compare(parseFraction(total), highest)).toBeLessThanOrEqual(0);
    }),
  );
});

test('a higher value of a higher-is-better measure never lowers the total', () => {
  fc.assert(
    fc.property(anyEvidence, fc.nat(200), fc.nat(200), (evidence, first, second) => {
      const totalAt = (sales: number) =>
        scoreAppraisal(wideScheme, {
          ...evidence,
          measurements: [
            { kind: 'value', measure: 'sales', value: String(sales), origin: 'typed' },
            ...evidence.measurements.filter(({ measure }) => measure !== 'sales'),
          ],
        }).total;
      const [low, high] = [totalAt(Math.min(first, second)), totalAt(Math.max(first, second))];
      if (low === null || high === null) return;
      expect(compare(parseFraction(high), parseFraction(low))).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('the grade is that of the printed total, and a veto only lowers it', () => {
  const { grades } = wideScheme;
  const bands = grades.map(({ key, minimum }) => ({ key, min: minimum }));
  fc.assert(
    fc.property(anyEvidence, (evidence) => {
      const { display, grade, veto } = scoreAppraisal(wideScheme, evidence);
      if (display === null) return;
      const printed = gradeForScore(parseFraction(display), bands, wideScheme.decimals).key;
      expect(veto?.gradeBeforeVeto ?? grade).toBe(printed);
      const placeOf = (key: string | null) => bands.findIndex((band) => band.key === key);
      expect(placeOf(grade)).toBeGreaterThanOrEqual(placeOf(printed));
    }),
  );
});
