import { HUNDRED, multiply, parseFraction, type FractionInput } from '../base/fraction';
import type { LocalText } from '../domain/locale';
import type { GradeKey, SchemeContent, SourceKey } from '../domain/scheme';
import { likertExact } from './likert';
import { roundHalfUp } from './roundHalfUp';
import { pointScale } from './pointScale';
import type { IndicatorInput, IndicatorScore, NodeStatus, ScoreTree } from './scoreTree';

/** One line of the computation: what was taken, how it was combined, what came out. */
export type ExplainStep =
  | {
      readonly kind: 'indicator' | 'dimension';
      readonly name: LocalText;
      readonly status: NodeStatus;
      /** Arithmetic with numbers only, to be followed with a pocket calculator. */
      readonly formula: string | null;
      /** Four decimals; null without a score. */
      readonly result: string | null;
    }
  | {
      readonly kind: 'source';
      readonly key: SourceKey;
      readonly status: NodeStatus;
      readonly count: number;
      readonly formula: string | null;
      readonly result: string | null;
    }
  | { readonly kind: 'total'; readonly formula: string; readonly result: string }
  | { readonly kind: 'rounding'; readonly exact: string; readonly result: string }
  | {
      readonly kind: 'grade';
      readonly minimum: string;
      readonly grade: GradeKey;
      readonly coefficient: string;
    };

const decimals = 4;

/**
 * The whole computation of one appraisal as steps, in the order in which a person with a pocket
 * calculator repeats it: indicators, dimension, source, total, rounding, grade. Intermediate
 * results are printed with four decimals; the total is rounded once.
 * Source: measurement spec 2.4; issue text "Explain".
 */
export function explainScore(content: SchemeContent, tree: ScoreTree): readonly ExplainStep[] {
  const steps: ExplainStep[] = [];
  content.sources.forEach((source, s) => {
    const sourceNode = tree.sources[s];
    if (sourceNode === undefined) return;
    source.dimensions.forEach((dimension, d) => {
      const dimensionNode = sourceNode.dimensions[d];
      if (dimensionNode === undefined) return;
      dimension.indicators.forEach((indicator, i) => {
        const node = dimensionNode.indicators[i];
        if (node === undefined) return;
        steps.push({
          kind: 'indicator',
          name: indicator.name,
          status: node.status,
          formula: indicatorFormula(content, s, d, i, node),
          result: printed(node.score),
        });
      });
      steps.push({
        kind: 'dimension',
        name: dimension.name,
        status: dimensionNode.status,
        formula: sumFormula(dimensionNode.indicators),
        result: printed(dimensionNode.score),
      });
    });
    steps.push({
      kind: 'source',
      key: source.key,
      status: sourceNode.status,
      count: sourceNode.count,
      formula: sumFormula(sourceNode.dimensions),
      result: printed(sourceNode.score),
    });
  });
  return [...steps, ...resultSteps(content, tree)];
}

function resultSteps(content: SchemeContent, tree: ScoreTree): readonly ExplainStep[] {
  const { total, display, grade, coefficient } = tree;
  const formula = sumFormula(tree.sources);
  if (total === null || display === null || grade === null || formula === null) return [];
  const band = content.grades.find(({ key }) => key === grade);
  return [
    { kind: 'total', formula, result: roundHalfUp(parseFraction(total), decimals) },
    { kind: 'rounding', exact: total, result: display },
    {
      kind: 'grade',
      minimum: band?.minimum ?? '',
      grade,
      coefficient: coefficient ?? band?.coefficient ?? '',
    },
  ];
}

/** `93.5556 × 40% + 89.8095 × 35%`, over the children that count. */
function sumFormula(
  children: readonly { readonly score: string | null; readonly weightUsed: string | null }[],
): string | null {
  const parts = children.flatMap(({ score, weightUsed }) =>
    score === null || weightUsed === null ? [] : [`${printed(score)} × ${percent(weightUsed)}`],
  );
  return parts.length === 0 ? null : parts.join(' + ');
}

function indicatorFormula(
  content: SchemeContent,
  s: number,
  d: number,
  i: number,
  node: IndicatorScore,
): string | null {
  const { input } = node;
  const basis = content.sources[s]?.dimensions[d]?.indicators[i]?.basis;
  if (node.score === null) return null;
  switch (input.kind) {
    case 'rating': {
      if (basis?.kind !== 'rating') return null;
      const scores = input.given.map(({ value }) => {
        const score = likertExact(value, pointScale(basis.scale));
        return `${value} → ${trimmed(score)}`;
      });
      return scores.length === 1
        ? (scores[0] ?? null)
        : `(${scores.join(' + ')}) ÷ ${scores.length}`;
    }
    case 'survey':
      return surveyFormula(input);
    case 'measurement':
      return measurementFormula(input);
  }
}

function surveyFormula(input: Extract<IndicatorInput, { kind: 'survey' }>): string {
  const answers = input.answers.reduce((sum, { count }) => sum + count, 0);
  // With several questions each respondent counts once, which counts per answer cannot show.
  if (answers !== input.responses) return `÷ ${input.responses}`;
  const parts = input.answers.map(({ score, count }) => `${count}×${trimmed(score)}`);
  return `(${parts.join(' + ')}) ÷ ${input.responses}`;
}

function measurementFormula(
  input: Extract<IndicatorInput, { kind: 'measurement' }>,
): string | null {
  const { numerator, denominator, value } = input;
  if (value === null) return null;
  const measured = roundHalfUp(parseFraction(value), decimals);
  if (numerator === null || denominator === null) return measured;
  return `${numerator} ÷ ${denominator} × 100 = ${measured}`;
}

function printed(score: string): string;
function printed(score: string | null): string | null;
function printed(score: string | null): string | null {
  return score === null ? null : roundHalfUp(parseFraction(score), decimals);
}

function percent(weight: string): string {
  return `${trimmed(multiply(parseFraction(weight), HUNDRED))}%`;
}

/** At most four decimals, without trailing zeros. */
function trimmed(value: FractionInput): string {
  return roundHalfUp(value, decimals).replace(/\.?0+$/, '');
}
