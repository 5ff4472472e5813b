import type { StoredResponse } from '@electron/database/queries/survey';
import type { Scheme } from '@shared/domain/scheme';
import type { Evidence } from '@shared/scoring/evidence';

/** Responses with the answers that the scheme scores. */
export function answersTo(
  scheme: Scheme,
  responses: readonly StoredResponse[],
): Evidence['responses'] {
  const questions = surveyedQuestions(scheme);
  return responses.map(({ answers }) => ({
    answers: Object.fromEntries(
      Object.entries(answers).filter(([questionKey]) => questions.has(questionKey)),
    ),
  }));
}

/** Questions that the scheme asks; a survey may hold others, which nobody is scored by. */
function surveyedQuestions({ content }: Scheme): ReadonlySet<string> {
  const indicators = content.sources.flatMap(({ dimensions }) =>
    dimensions.flatMap((dimension) => dimension.indicators),
  );
  return new Set(
    indicators.flatMap(({ basis }) => (basis.kind === 'survey' ? basis.questions : [])),
  );
}
