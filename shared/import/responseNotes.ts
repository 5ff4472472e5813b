import { rowIssue } from './importIssue';
import type { ImportIssue } from './importIssue';
import type { QuestionDistribution, SurveyQuestion } from './importPlan';
import type { ReadResponse } from './readResponseRow';

/** Counts how the questions of one file were answered, and who answered more than once. */
export interface ResponseNotes {
  /** Notes a response that will be imported and returns what is to be said about it. */
  readonly add: (response: ReadResponse) => readonly ImportIssue[];
  readonly distributions: () => readonly QuestionDistribution[];
}

interface Tally {
  noAnswer: number;
  refused: number;
  readonly values: Map<string, number>;
  readonly noAnswerTexts: Map<string, number>;
}

export function createResponseNotes(questions: readonly SurveyQuestion[]): ResponseNotes {
  const customers = new Set<string>();
  const tallies = new Map(
    questions.map(({ key }): [string, Tally] => [
      key,
      { noAnswer: 0, refused: 0, values: new Map(), noAnswerTexts: new Map() },
    ]),
  );
  return {
    add(response) {
      for (const { questionKey, value } of response.answers) {
        const tally = tallies.get(questionKey);
        if (tally === undefined) continue;
        if (value === null) tally.noAnswer += 1;
        else count(tally.values, value);
      }
      for (const key of response.refusedKeys) {
        const tally = tallies.get(key);
        if (tally === undefined) continue;
        tally.refused += 1;
        tally.noAnswer -= 1;
      }
      for (const { questionKey, text } of response.noAnswers) {
        const texts = tallies.get(questionKey)?.noAnswerTexts;
        if (texts !== undefined) count(texts, text);
      }
      const { customer, row } = response;
      if (customer === null) return [];
      // The value is personal: the row is enough to find it.
      if (customers.has(customer)) return [rowIssue(row, 'customerRepeated', '')];
      customers.add(customer);
      return [];
    },
    distributions: () =>
      [...tallies].map(([questionKey, tally]) => toDistribution(questionKey, tally)),
  };
}

function toDistribution(questionKey: string, tally: Tally): QuestionDistribution {
  return {
    questionKey,
    noAnswer: tally.noAnswer,
    noAnswerTexts: [...tally.noAnswerTexts].map(([text, times]) => ({ text, count: times })),
    refused: tally.refused,
    values: [...tally.values]
      .map(([value, times]) => ({ value, count: times }))
      .toSorted((a, b) => Number(a.value) - Number(b.value)),
  };
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
