import { compare, parseFraction } from '@shared/base/fraction';
import { evidenceSchema } from '@shared/scoring/evidence';
import { replayScheme } from '@shared/scoring/replayScheme';
import { scoreAppraisal } from '@shared/scoring/scoreAppraisal';
import { outlooks, simulatedEvidence, simulateScheme } from '@shared/scoring/simulateScheme';
import { readyMadeSchemes } from '@shared/schemes';
import { describe, expect, it } from 'vitest';
import { schemeOf } from './buildScheme';

describe.each(readyMadeSchemes)('everybody under the scheme $key', ({ content }) => {
  it('gets no less at the target than at worst, and no less at best than at the target', () => {
    const { worst, target, best } = simulateScheme(content);
    expect([worst.status, target.status, best.status]).toEqual(['final', 'final', 'final']);
    const totals = [worst, target, best].map(({ total }) => parseFraction(total ?? ''));
    const [low, middle, high] = totals;
    if (low === undefined || middle === undefined || high === undefined) throw new Error();
    expect(compare(low, middle)).toBeLessThan(0);
    expect(compare(middle, high)).toBeLessThanOrEqual(0);
  });

  it('gets 100 at best, and reaches the training target in every dimension at the target', () => {
    const { target, best } = simulateScheme(content);
    expect(best.total).toBe('100');
    for (const { score } of target.sources.flatMap(({ dimensions }) => dimensions)) {
      expect(
        compare(parseFraction(score ?? ''), parseFraction(content.trainingTarget)),
      ).toBeGreaterThanOrEqual(0);
    }
  });

  it('is scored from evidence that could have been collected', () => {
    for (const outlook of outlooks) {
      const evidence = simulatedEvidence(content, outlook);
      expect(evidenceSchema.parse(evidence)).toEqual(evidence);
    }
  });
});

it('counts no event at the target and turns reversed questions round', () => {
  const events = schemeOf({
    kind: 'events',
    method: { type: 'events', base: '100', events: { late: { kind: 'deduct', points: '3' } } },
  });
  expect(simulateScheme(events)).toMatchObject({ worst: { total: '0' }, target: { total: '100' } });
  const reversed = schemeOf({
    kind: 'survey',
    questions: ['waited', 'helped'],
    reversed: ['waited'],
    scale: { min: 1, max: 5, conversion: { kind: 'pomp' } },
  });
  const answered = { min: 1, max: 5 };
  expect(simulatedEvidence(reversed, 'best').responses).toEqual([
    { answers: { waited: { ...answered, value: '1' }, helped: { ...answered, value: '5' } } },
  ]);
  expect(simulateScheme(reversed)).toMatchObject({ worst: { total: '0' }, best: { total: '100' } });
});

describe('a cycle scored once more', () => {
  const stored = readyMadeSchemes.flatMap(({ content }) =>
    outlooks.map((outlook) => {
      const evidence = simulatedEvidence(content, outlook);
      return { content, evidence, tree: scoreAppraisal(content, evidence) };
    }),
  );

  it('under the same scheme changes nothing', () => {
    for (const { content, ...score } of stored) {
      const [replay] = replayScheme(content, [score]);
      expect(replay?.after).toEqual(replay?.before);
      expect(replay).toMatchObject({ difference: '0', isGradeChanged: false });
    }
  });

  it('under another scheme tells the difference as printed, and whose grade changes', () => {
    const rated = (value: string) => ({
      ...simulatedEvidence(ratedBy('pomp'), 'best'),
      reviews: [
        {
          source: 'superior' as const,
          reviewerName: '',
          ratings: { item: { kind: 'given' as const, value } },
        },
      ],
    });
    const scores = ['3', '4', '5'].map((value) => {
      const evidence = rated(value);
      return { evidence, tree: scoreAppraisal(ratedBy('pomp'), evidence) };
    });
    expect(replayScheme(ratedBy('ratio'), scores)).toEqual([
      {
        before: { status: 'final', display: '50.0', grade: 'fail' },
        after: { status: 'final', display: '60.0', grade: 'pass' },
        difference: '10',
        isGradeChanged: true,
      },
      {
        before: { status: 'final', display: '75.0', grade: 'pass' },
        after: { status: 'final', display: '80.0', grade: 'good' },
        difference: '5',
        isGradeChanged: true,
      },
      {
        before: { status: 'final', display: '100.0', grade: 'excellent' },
        after: { status: 'final', display: '100.0', grade: 'excellent' },
        difference: '0',
        isGradeChanged: false,
      },
    ]);
  });

  it('has no score where the cycle did not collect what the scheme asks for', () => {
    const [first] = stored;
    if (first === undefined) throw new Error();
    const [replay] = replayScheme(
      schemeOf({
        kind: 'survey',
        questions: ['never'],
        scale: { min: 1, max: 5, conversion: { kind: 'pomp' } },
      }),
      [first],
    );
    expect(replay).toMatchObject({
      after: { status: 'incomplete', display: null, grade: null },
      difference: null,
      isGradeChanged: true,
    });
  });
});

function ratedBy(kind: 'pomp' | 'ratio') {
  return schemeOf({ kind: 'rating', scale: { min: 1, max: 5, conversion: { kind } } });
}
