import type { cronbach } from '../statistics/cronbach';
import type { omega } from '../statistics/omega';
import { fewest } from './gates';
import { hide, show, withhold, type Insight } from './insight';
import { coefficient, count } from './numberWords';

/** How many respondents answered how many questions. */
export type AnsweredQuestions = Readonly<{ respondents: number; questions: number }>;

// Measurement spec 4.
const WEAK = 0.3;

/**
 * Whether a group of questions measures the same thing, by Cronbach's α; hidden below 30
 * respondents or 3 questions. Source: measurement spec 4, 3.6, 10.
 */
export function cronbachInsight(
  result: ReturnType<typeof cronbach>,
  answered: AnsweredQuestions,
): Insight {
  return consistencyInsight(result?.alpha ?? null, answered);
}

/** The same by McDonald's ω. */
export function omegaInsight(
  result: ReturnType<typeof omega>,
  answered: AnsweredQuestions,
): Insight {
  return consistencyInsight(result.omega, answered);
}

/**
 * The questions that hardly go with the others, counted from 1; none below the gate.
 * Source: measurement spec 4, 3.6, 10.
 */
export function weakQuestionInsights(
  result: ReturnType<typeof cronbach>,
  answered: AnsweredQuestions,
): readonly Insight[] {
  if (result === null || isBelowGate(answered)) return [];
  return result.itemRest.flatMap((r, i) =>
    r !== null && r < WEAK ? [show('weakQuestion', { number: count(i + 1) }, 'attention')] : [],
  );
}

function consistencyInsight(value: number | null, answered: AnsweredQuestions): Insight {
  if (isBelowGate(answered)) return hide('consistency');
  return value === null
    ? withhold('consistencyUndefined', {})
    : show('consistency', { value: coefficient(value) });
}

function isBelowGate({ respondents, questions }: AnsweredQuestions): boolean {
  return respondents < fewest.consistencyRespondents || questions < fewest.consistencyQuestions;
}
