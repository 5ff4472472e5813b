import { HUNDRED, multiply, parseFraction } from '../base/fraction';
import type { LocalText } from '../domain/locale';
import type { GradeKey, SchemeContent, SourceKey } from '../domain/scheme';
import { indicatorFormula } from './indicatorFormula';
import { roundHalfUp } from './roundHalfUp';
import type { SegmentScore } from './scoreSegments';
import type { NodeStatus, ScoreTree, WindowUsed } from './scoreTree';
import { formulaDecimals, trimmed } from './trimmed';

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
    }
  | {
      /** Earlier cycles that were looked at because the source had too few responses. */
      readonly kind: 'window';
      readonly key: SourceKey;
      readonly window: WindowUsed;
    }
  | {
      readonly kind: 'segment';
      readonly number: number;
      readonly days: number;
      readonly dropped: SegmentScore['dropped'];
    }
  | {
      /** Too few days of the cycle for a grade. */
      readonly kind: 'feedbackOnly';
      readonly days: number;
      readonly cycleDays: number;
    }
  | {
      /** Grave events; `grade` is the one after them. */
      readonly kind: 'veto';
      readonly codes: readonly string[];
      readonly changedGrade: boolean;
      readonly grade: GradeKey;
      readonly coefficient: string;
    };

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
          formula: indicatorFormula(indicator.basis, node),
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
    if (sourceNode.window !== undefined) {
      steps.push({ kind: 'window', key: source.key, window: sourceNode.window });
    }
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
  const { total, display } = tree;
  const formula = sumFormula(tree.sources);
  if (total === null || display === null || formula === null) return [];
  return [
    { kind: 'total', formula, result: roundHalfUp(parseFraction(total), formulaDecimals) },
    { kind: 'rounding', exact: total, result: display },
    ...gradeSteps(content, tree),
  ];
}

/** The grade of the printed total, then what vetoes made of it. */
export function gradeSteps(
  { grades }: Pick<SchemeContent, 'grades'>,
  { grade, veto }: Pick<ScoreTree, 'grade' | 'veto'>,
): readonly ExplainStep[] {
  const reached = grades.find(({ key }) => key === (veto?.gradeBeforeVeto ?? grade));
  const kept = grades.find(({ key }) => key === grade);
  if (reached === undefined || kept === undefined) return [];
  const { minimum, key, coefficient } = reached;
  const step: ExplainStep = { kind: 'grade', minimum, grade: key, coefficient };
  if (veto === undefined) return [step];
  const { changedGrade, vetoes } = veto;
  const codes = vetoes.map(({ code }) => code);
  const after = { grade: kept.key, coefficient: kept.coefficient };
  return [step, { kind: 'veto', codes, changedGrade, ...after }];
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

function printed(score: string): string;
function printed(score: string | null): string | null;
function printed(score: string | null): string | null {
  return score === null ? null : roundHalfUp(parseFraction(score), formulaDecimals);
}

function percent(weight: string): string {
  return `${trimmed(multiply(parseFraction(weight), HUNDRED))}%`;
}
