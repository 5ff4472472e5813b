import type { keyDriverGate } from '../statistics/keyDriverGate';
import type { lmg } from '../statistics/lmg';
import type { relativeWeights } from '../statistics/relativeWeights';
import { show, withhold, type Insight } from './insight';

/** The importance of each question by either rule. */
export type Importance = Pick<ReturnType<typeof relativeWeights> | ReturnType<typeof lmg>, 'raw'>;

/** What may be known by the gate: nothing, plain correlations, or derived importance. */
export type KeyDriverEvidence = Readonly<{
  gate: ReturnType<typeof keyDriverGate>;
  importance: Importance | null;
  /** Correlation of each question with overall satisfaction. */
  correlations: Readonly<Record<string, number | null>>;
}>;

/**
 * The question that goes most closely with overall satisfaction: derived from enough responses on,
 * by plain correlation between 20 and that, below only what customers state. A link, never a cause.
 * Source: measurement spec 5.4, 3.6, 10.
 * @param questionName the words of a question by its name in the matrix.
 */
export function keyDriverInsight(
  { gate, importance, correlations }: KeyDriverEvidence,
  questionName: (name: string) => string,
): Insight {
  const derived =
    gate.method === 'derived' && importance !== null ? strongest(importance.raw) : null;
  if (derived !== null) return show('keyDriver', { question: questionName(derived) });
  const correlated = gate.method === 'stated' ? null : strongest(correlations);
  return correlated === null
    ? withhold('keyDriverStated', {})
    : withhold('keyDriverRough', { question: questionName(correlated) });
}

/**
 * Whether the other rule names the same question first; a different one makes the weights rough.
 * Source: measurement spec 5.4.
 */
export function keyDriverCheckInsight(
  importance: Importance,
  crossCheck: Importance,
  questionName: (name: string) => string,
): Insight | null {
  const [first, other] = [strongest(importance.raw), strongest(crossCheck.raw)];
  if (first === null || other === null) return null;
  return first === other
    ? show('keyDriverAgreed', { question: questionName(first) })
    : show('keyDriverDiffers', { question: questionName(other) }, 'attention');
}

/** What stands in where customers were asked no overall question, or nothing beside it. */
export function keyDriverUnknownInsight(): Insight {
  return withhold('keyDriverUnknown', {});
}

function strongest(values: Readonly<Record<string, number | null>>): string | null {
  const known = Object.entries(values).flatMap(([name, value]) =>
    value === null ? [] : [{ name, value }],
  );
  return known.toSorted((a, b) => b.value - a.value)[0]?.name ?? null;
}
