import type { SchemeContent } from '@shared/domain/scheme';

const steps = 50;

/** One change of a draft. */
export interface Change {
  readonly content: SchemeContent;
  /** What was changed, in words, for the way back. */
  readonly words: string;
  /** Changes of the same field one after the other are one step; left out: a step of its own. */
  readonly field?: string;
}

interface Step {
  readonly content: SchemeContent;
  readonly words: string;
  readonly field: string | null;
}

/** What a draft was, is, and would be again; the nearest step last. */
export interface DraftHistory {
  readonly past: readonly Step[];
  readonly present: SchemeContent;
  readonly future: readonly Step[];
}

export function startHistory(present: SchemeContent): DraftHistory {
  return { past: [], present, future: [] };
}

/** Takes a change over; typing on in one field stays one step, and only 50 steps are kept. */
export function recordChange(
  { past, present }: DraftHistory,
  { content, words, field }: Change,
): DraftHistory {
  const last = past.at(-1);
  const isSameField = field !== undefined && last?.field === field;
  const step = { content: present, words, field: field ?? null };
  return {
    past: isSameField ? past : [...past, step].slice(-steps),
    present: content,
    future: [],
  };
}

export function goBack(history: DraftHistory): DraftHistory {
  const { past, present, future } = history;
  const step = past.at(-1);
  if (step === undefined) return history;
  return {
    past: past.slice(0, -1),
    present: step.content,
    future: [...future, { ...step, content: present }],
  };
}

export function goForward(history: DraftHistory): DraftHistory {
  const { past, present, future } = history;
  const step = future.at(-1);
  if (step === undefined) return history;
  return {
    past: [...past, { ...step, content: present, field: null }],
    present: step.content,
    future: future.slice(0, -1),
  };
}
