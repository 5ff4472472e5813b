import type { Scale } from '@shared/domain/scheme';
import type { Value } from '@shared/domain/value';

/** What a key does while a review is entered; null for keys without a meaning here. */
export type RatingKey =
  | { readonly kind: 'rate'; readonly value: Value }
  | { readonly kind: 'move'; readonly to: 'previous' | 'next' | 'first' | 'last' | 'nextBlank' }
  | { readonly kind: 'person'; readonly to: 'previous' | 'next' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'comment' };

/** The part of a keyboard event that decides; `code` is the place of the key, whatever the IME. */
export interface KeyPress {
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly isComposing: boolean;
}

const meanings: Readonly<Record<string, RatingKey>> = {
  KeyN: { kind: 'rate', value: { kind: 'notApplicable' } },
  ArrowUp: { kind: 'move', to: 'previous' },
  ArrowDown: { kind: 'move', to: 'next' },
  Home: { kind: 'move', to: 'first' },
  End: { kind: 'move', to: 'last' },
  PageUp: { kind: 'person', to: 'previous' },
  PageDown: { kind: 'person', to: 'next' },
  Backspace: { kind: 'clear' },
  Delete: { kind: 'clear' },
  KeyC: { kind: 'comment' },
  F2: { kind: 'comment' },
};

/** Reads one key press on an item with the given scale. */
export function readRatingKey(press: KeyPress, scale: Scale): RatingKey | null {
  if (press.isComposing || press.altKey || press.metaKey) return null;
  if (press.ctrlKey) {
    return press.code === 'ArrowDown' ? { kind: 'move', to: 'nextBlank' } : null;
  }
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(press.code)?.[1];
  if (digit === undefined) return meanings[press.code] ?? null;
  const point = pointOfDigit(Number(digit), scale);
  return point === null ? null : { kind: 'rate', value: { kind: 'given', value: String(point) } };
}

/** Points of a scale are picked by one key as long as there are at most eleven. */
export function isPicked(scale: Scale): boolean {
  return scale.max - scale.min <= 10;
}

/** The points from the worst to the best. */
export function pointsOf(scale: Scale): readonly number[] {
  return Array.from({ length: scale.max - scale.min + 1 }, (_, step) => scale.min + step);
}

function pointOfDigit(digit: number, scale: Scale): number | null {
  if (!isPicked(scale)) return null;
  const point = digit === 0 && scale.min > 0 ? 10 : digit;
  return point >= scale.min && point <= scale.max ? point : null;
}
