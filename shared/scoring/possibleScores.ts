import type { Fraction } from '../base/fraction';
import { unreachable } from '../base/unreachable';
import type { Basis, MeasurementBasis } from '../domain/scheme';
import { answerScore } from './answerScore';
import { decisiveValues } from './decisiveValues';
import { likertExact } from './likert';
import { pointScale } from './pointScale';
import { scoreIndicatorExact } from './scoreIndicator';

type EventsBasis = Extract<Basis, { kind: 'events' }>;
type PointBasis = Exclude<Basis, MeasurementBasis | EventsBasis>;

/** What an indicator can be scored from, a point, a measured value or counted events, and its score. */
export type PossibleScore =
  | { readonly kind: 'point'; readonly point: number; readonly score: Fraction }
  | { readonly kind: 'value'; readonly value: Fraction; readonly score: Fraction }
  | {
      readonly kind: 'events';
      readonly counts: readonly { readonly code: string; readonly count: number }[];
      readonly score: Fraction;
    };

// So many events of one kind reach every limit that a method can have.
const VERY_OFTEN = 1_000_000;

/**
 * The values that decide what an indicator can score: each point of its scale from the lowest up,
 * the values at which its method turns, or no events and many. Source: measurement spec 1.1, 1.3.
 * @throws RangeError if its scale has no points or one without a score.
 */
export function possibleScores(basis: Basis): readonly PossibleScore[] {
  switch (basis.kind) {
    case 'rating':
    case 'survey':
      return pointScores(basis);
    case 'measurement':
      return measuredScores(basis);
    case 'events':
      return eventScores(basis);
    default:
      return unreachable(basis);
  }
}

function pointScores(basis: PointBasis): readonly PossibleScore[] {
  const { min, max } = basis.scale;
  return Array.from({ length: max - min + 1 }, (_, step) => {
    const point = min + step;
    const score =
      basis.kind === 'survey'
        ? answerScore(basis, String(point))
        : likertExact(point, pointScale(basis.scale));
    return { kind: 'point', point, score };
  });
}

function measuredScores(basis: MeasurementBasis): readonly PossibleScore[] {
  return decisiveValues(basis).flatMap((value): readonly PossibleScore[] => {
    const result = scoreIndicatorExact(basis.method, value);
    return result.status === 'ok' ? [{ kind: 'value', value, score: result.score }] : [];
  });
}

function eventScores({ method }: EventsBasis): readonly PossibleScore[] {
  const codesOf = (kind: 'deduct' | 'bonus') =>
    Object.entries(method.events).flatMap(([code, event]) =>
      event.kind === kind ? [{ code, count: VERY_OFTEN }] : [],
    );
  return [[], codesOf('deduct'), codesOf('bonus')].flatMap((counts): readonly PossibleScore[] => {
    const result = scoreIndicatorExact(method, counts);
    return result.status === 'ok' ? [{ kind: 'events', counts, score: result.score }] : [];
  });
}
