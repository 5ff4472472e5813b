import type { PaperResponse } from '../domain/paperSurvey';

type Written = Omit<PaperResponse, 'number'>;

/** A sheet without an answer and without a word says nothing, and is not written. */
export function isPaperResponseBlank({ answers, comment }: Written): boolean {
  return Object.keys(answers).length === 0 && plain(comment) === '';
}

/** The same text for two sheets with the same day, answers and words, else another one. */
export function paperResponseText({ filledOn, answers, comment }: Written): string {
  const given = Object.entries(answers).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([filledOn, given, plain(comment)]);
}

/** An earlier sheet that says the same: its number, or null if it stands in the store already. */
export interface SamePaperResponse {
  readonly number: number;
  readonly sameAs: number | null;
}

/**
 * Sheets that say the same as an earlier one of the stack or as a response in the store (`known`,
 * as `paperResponseText` gives it). They may be two customers of one mind, so it is only a warning.
 */
export function findSameResponses(
  responses: readonly PaperResponse[],
  known: readonly string[],
): readonly SamePaperResponse[] {
  const stored = new Set(known);
  const first = new Map<string, number>();
  return responses.flatMap((response): readonly SamePaperResponse[] => {
    if (isPaperResponseBlank(response)) return [];
    const text = paperResponseText(response);
    const earlier = first.get(text);
    if (earlier !== undefined) return [{ number: response.number, sameAs: earlier }];
    first.set(text, response.number);
    return stored.has(text) ? [{ number: response.number, sameAs: null }] : [];
  });
}

function plain(words: string): string {
  return words.normalize('NFKC').replaceAll(/\s+/gu, ' ').trim();
}
