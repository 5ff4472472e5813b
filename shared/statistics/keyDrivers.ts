import { keyDriverGate } from './keyDriverGate';
import { lmg, mostPredictors } from './lmg';
import { correlation } from './moments';
import { relativeWeights } from './relativeWeights';

const roundingError = 1e-6;

/** The answers of one respondent by question, each on its own scale; `null` is not answered. */
export type RespondentAnswers = Readonly<Record<string, number | null>>;

/** How questions go together with the overall one; a link, never a cause. */
export interface KeyDrivers {
  readonly gate: ReturnType<typeof keyDriverGate>;
  /** Respondents who answered the overall question and all of the others. */
  readonly n: number;
  /** The other questions, in the order given. */
  readonly names: readonly string[];
  readonly correlations: Readonly<Record<string, number | null>>;
  /** Johnson's relative weights; null below the gate, or where questions say exactly the same. */
  readonly importance: ReturnType<typeof relativeWeights> | null;
  /** The same by LMG, for comparison; null also for more than eight questions. */
  readonly crossCheck: ReturnType<typeof lmg> | null;
}

/**
 * Which questions go most closely with the overall one, from complete answers only: a question that
 * fewer than half of the respondents answered is left out, and so is one that all answered alike.
 * Source: measurement spec 5.4, 3.6.
 */
export function keyDrivers({
  responses,
  overall,
}: Readonly<{ responses: readonly RespondentAnswers[]; overall: string }>): KeyDrivers {
  const answering = responses.filter((answers) => isAnswered(answers, overall));
  const asked = [...new Set(answering.flatMap((answers) => Object.keys(answers)))];
  const often = asked.filter(
    (name) =>
      name !== overall &&
      2 * answering.filter((answers) => isAnswered(answers, name)).length >= answering.length,
  );
  const complete = answering.filter((answers) => often.every((name) => isAnswered(answers, name)));
  const column = (name: string) => complete.map((answers) => answers[name] ?? 0);
  const outcome = column(overall);
  const related = often.map((name) => [name, correlation(outcome, column(name))] as const);
  const names = related.flatMap(([name, value]) => (value === null ? [] : [name]));
  const gate = keyDriverGate({ n: complete.length, p: names.length });
  const isDerived = gate.method === 'derived' && names.length > 0;
  const R = isDerived ? matrixOf([outcome, ...names.map(column)]) : [];
  return {
    gate,
    n: complete.length,
    names,
    correlations: Object.fromEntries(related),
    importance: isDerived ? known(relativeWeights({ R, names })) : null,
    crossCheck: isDerived && names.length <= mostPredictors ? known(lmg({ R, names })) : null,
  };
}

function isAnswered(answers: RespondentAnswers, name: string): boolean {
  return (answers[name] ?? null) !== null;
}

function matrixOf(columns: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return columns.map((one, i) =>
    columns.map((other, j) => (i === j ? 1 : (correlation(one, other) ?? 0))),
  );
}

/** Parts of R² lie from 0 to 1; where questions say exactly the same, nothing can be divided. */
function known<Found extends Readonly<{ raw: Readonly<Record<string, number>> }>>(
  found: Found,
): Found | null {
  const isPart = (value: number) => value >= -roundingError && value <= 1 + roundingError;
  return Object.values(found.raw).every(isPart) ? found : null;
}
