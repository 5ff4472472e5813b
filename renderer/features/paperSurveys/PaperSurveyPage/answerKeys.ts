import type { Step } from './places';

/** What a key does in the cell of a question; null for keys without a meaning here. */
export type AnswerKey =
  | { readonly kind: 'digit'; readonly digit: number }
  | { readonly kind: 'move'; readonly to: Step }
  | { readonly kind: 'clear'; readonly goesOn: boolean };

interface KeyPress {
  readonly code: string;
  readonly shiftKey: boolean;
  readonly hasModifier: boolean;
}

const moves: Readonly<Record<string, Step>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Space: 'right',
  Enter: 'nextSheet',
  NumpadEnter: 'nextSheet',
};

/** Reads the place of a key on the keyboard, so that no input method can swallow it. */
export function readAnswerKey({ code, shiftKey, hasModifier }: KeyPress): AnswerKey | null {
  if (hasModifier) return null;
  if (code === 'Tab') return { kind: 'move', to: shiftKey ? 'left' : 'right' };
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  if (digit !== undefined) return { kind: 'digit', digit: Number(digit) };
  if (code === 'KeyN') return { kind: 'clear', goesOn: true };
  if (code === 'Delete' || code === 'Backspace') return { kind: 'clear', goesOn: false };
  const to = moves[code];
  return to === undefined ? null : { kind: 'move', to };
}
