import { HUNDRED, maximum, minimum, parseFraction, ZERO, type Fraction } from '../base/fraction';
import { unreachable } from '../base/unreachable';
import type { Basis, Method } from '../domain/scheme';
import { likertExact } from './likert';
import { pointScale } from './pointScale';

/** The lowest and the highest score that an indicator can get. */
export interface ScoreRange {
  readonly lowest: Fraction;
  readonly highest: Fraction;
}

/** What an indicator can score at worst and at best, whatever the evidence. Source: measurement spec 1.1, 1.3. */
export function scoreRange(basis: Basis): ScoreRange {
  if (basis.kind === 'measurement') return methodRange(basis.method);
  const { scale } = basis;
  const points = Array.from({ length: scale.max - scale.min + 1 }, (_, step) =>
    likertExact(scale.min + step, pointScale(scale)),
  );
  return rangeOf(points);
}

function methodRange(method: Method): ScoreRange {
  switch (method.type) {
    case 'linear': {
      const scores = method.anchors.map(({ s }) => parseFraction(s));
      return rangeOf(method.belowFloor === 'zero' ? [...scores, ZERO] : scores);
    }
    case 'ratio':
      return {
        lowest: method.floor === undefined ? ZERO : parseFraction(method.floor),
        highest: method.cap === undefined ? HUNDRED : parseFraction(method.cap),
      };
    case 'bands':
      return rangeOf(method.bands.map(({ score }) => parseFraction(score)));
    default:
      return unreachable(method);
  }
}

function rangeOf(scores: readonly Fraction[]): ScoreRange {
  const [first = ZERO, ...others] = scores;
  return { lowest: others.reduce(minimum, first), highest: others.reduce(maximum, first) };
}
