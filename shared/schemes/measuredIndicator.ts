import { sameInEveryLocale, type LocalText } from '../domain/locale';
import type { Method } from '../domain/method';
import type { Course, MeasurementBasis } from '../domain/scheme';
import type { LibraryIndicator } from './libraryIndicator';
import { localText } from './localText';

interface Measured {
  readonly key: string;
  readonly name: LocalText;
  /** Numerator and denominator, or what the number is and in which unit. */
  readonly definition: LocalText;
  readonly unit: MeasurementBasis['unit'];
  readonly target: LocalText | string;
  readonly method: Method;
  readonly training: Course;
  readonly withinMinutes?: number;
}

/** An indicator of the library that rests on a measured value. */
export function measured({
  key,
  name,
  definition,
  training,
  target,
  ...basis
}: Measured): LibraryIndicator {
  const words = typeof target === 'string' ? sameInEveryLocale(target) : target;
  return {
    key,
    name,
    definition,
    basis: { kind: 'measurement', measure: key, target: words, ...basis },
    training,
  };
}

/** Straight lines from nothing over a pass to the target; values from the worst to the best. */
export function line(
  direction: 'higher' | 'lower',
  zero: string,
  pass: string,
  full: string,
): Method {
  return {
    type: 'linear',
    direction,
    anchors: [
      { x: zero, s: '0' },
      { x: pass, s: '60' },
      { x: full, s: '100' },
    ],
  };
}

/** The share of the target that was reached, at most 100. */
export function share(target: string): Method {
  return { type: 'ratio', direction: 'higher', target, floor: '0', cap: '100' };
}

/** At most so many seconds. */
export const seconds = (most: number) =>
  localText(`≤ ${most} 秒`, `≤ ${most} 秒`, `at most ${most} seconds`);
/** At most so many minutes. */
export const minutes = (most: number) =>
  localText(`≤ ${most} 分钟`, `≤ ${most} 分鐘`, `at most ${most} minutes`);
