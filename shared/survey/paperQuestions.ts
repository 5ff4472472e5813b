import type { PaperQuestion } from '../domain/paperSurvey';
import type { Indicator, SchemeContent } from '../domain/scheme';

/**
 * The questions of the blank sheet for customers, in its order and each once; empty if the scheme
 * asks customers nothing. Source: domain D 3 (paper round trip).
 */
export function paperQuestions(content: SchemeContent): readonly PaperQuestion[] {
  const customer = content.sources.find(({ key }) => key === 'customer');
  const asked = (customer?.dimensions ?? []).flatMap(({ indicators }) =>
    indicators.flatMap((indicator) =>
      indicator.basis.kind === 'survey' ? questionsOf(indicator, indicator.basis) : [],
    ),
  );
  return asked.filter(
    ({ questionKey }, place) =>
      asked.findIndex((each) => each.questionKey === questionKey) === place,
  );
}

function questionsOf(
  indicator: Indicator,
  { questions, scale: { min, max } }: Extract<Indicator['basis'], { readonly kind: 'survey' }>,
): readonly PaperQuestion[] {
  return questions.map((questionKey) => ({ questionKey, indicator, min, max }));
}
