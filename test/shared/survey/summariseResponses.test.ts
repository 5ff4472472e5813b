import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summariseResponses } from '@shared/survey/summariseResponses';

const questions = [
  { key: 'attitude', scale: { min: 1, max: 5 } },
  { key: 'recommend', scale: { min: 0, max: 10 } },
] as const;

function response(employeeId: string | null, attitude: string | null, recommend: string | null) {
  return {
    employeeId,
    answers: [
      { questionKey: 'attitude', value: attitude },
      { questionKey: 'recommend', value: recommend },
    ],
  };
}

describe('summariseResponses', () => {
  it('counts, averages and shares per employee and for the shop, unattributed ones included', () => {
    const summary = summariseResponses(
      [
        response('e1', '5', '10'),
        response('e2', '2', null),
        response('e1', '4', '6'),
        response('e1', null, '9'),
        response(null, '1', '8'),
      ],
      questions,
    );
    expect(summary).toEqual({
      all: {
        employeeId: null,
        responses: 5,
        questions: [
          { questionKey: 'attitude', n: 4, mean: 3, sd: Math.sqrt(10 / 3), top2: 50, nps: null },
          {
            questionKey: 'recommend',
            n: 4,
            mean: 8.25,
            sd: expect.closeTo(1.7078, 4),
            top2: 50,
            nps: 25,
          },
        ],
      },
      employees: [
        {
          employeeId: 'e1',
          responses: 3,
          questions: [
            {
              questionKey: 'attitude',
              n: 2,
              mean: 4.5,
              sd: expect.closeTo(0.7071, 4),
              top2: 100,
              nps: null,
            },
            {
              questionKey: 'recommend',
              n: 3,
              mean: expect.closeTo(8.3333, 4),
              sd: expect.closeTo(2.0817, 4),
              top2: expect.closeTo(66.6667, 4),
              nps: expect.closeTo(33.3333, 4),
            },
          ],
        },
        {
          employeeId: 'e2',
          responses: 1,
          questions: [
            { questionKey: 'attitude', n: 1, mean: 2, sd: null, top2: 0, nps: null },
            { questionKey: 'recommend', n: 0, mean: null, sd: null, top2: null, nps: null },
          ],
        },
      ],
    });
  });

  it('gives the same numbers for the shop in any order of the responses', () => {
    const answer = fc.option(fc.integer({ min: 1, max: 5 }).map(String), { nil: null });
    const row = fc.tuple(fc.constantFrom('e1', 'e2', null), answer);
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const responses = rows.map(([id, value]) => response(id, value, null));
        const forward = summariseResponses(responses, questions).all.questions[0];
        const backward = summariseResponses(responses.toReversed(), questions).all.questions[0];
        expect(backward?.n).toBe(forward?.n);
        expect(backward?.mean ?? -1).toBeCloseTo(forward?.mean ?? -1, 9);
        expect(backward?.sd ?? -1).toBeCloseTo(forward?.sd ?? -1, 9);
      }),
    );
  });
});
