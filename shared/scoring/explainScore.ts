import {
  divide,
  formatFraction,
  isZero,
  parseFraction,
  sum,
  type Fraction,
} from '../base/fraction';
import type { LocalText } from '../domain/locale';
import type { Basis, GradeKey, SchemeContent, SourceKey } from '../domain/scheme';
import { indicatorFormula } from './indicatorFormula';
import { roundHalfUp } from './roundHalfUp';
import type { SegmentScore } from './scoreSegments';
import type { ExactText, IndicatorInput, NodeStatus, ScoreTree, WindowUsed } from './scoreTree';
import { formulaDecimals } from './trimmed';

/** A source by its key, a dimension or an indicator by its name in the scheme. */
export type StepName = SourceKey | LocalText;

/** What a node weighs among its siblings, and what that adds to the node above. */
export interface StepWeight {
  /** As the scheme has it, 0 to 1. */
  readonly planned: ExactText;
  /** After siblings that do not count were left out, 0 to 1. */
  readonly used: ExactText;
  /** What the siblings that count weigh together as planned; `used` is `planned ÷ present`. */
  readonly present: ExactText;
  /** The siblings that do not count: why the weight is not the planned one. */
  readonly missing: readonly StepName[];
  /** score × used, four decimals. */
  readonly contribution: string;
}

interface NodeStep {
  /** Keys from the source down, `customer/attitude`; unique in one explanation. */
  readonly path: string;
  readonly status: NodeStatus;
  /** Arithmetic with numbers only, to be followed with a pocket calculator. */
  readonly formula: string | null;
  /** Four decimals; null without a score. */
  readonly result: string | null;
  /** The score itself, as a fraction where decimals do not end. */
  readonly exact: ExactText | null;
  /** Null if the node does not count. */
  readonly weight: StepWeight | null;
}

/** One line of the computation: what was taken, how it was combined, what came out. */
export type ExplainStep =
  | (NodeStep & {
      readonly kind: 'indicator';
      readonly name: LocalText;
      /** What the score was made from, and the rule that made it. */
      readonly input: IndicatorInput;
      readonly basis: Basis;
    })
  | (NodeStep & { readonly kind: 'dimension'; readonly name: LocalText })
  | (NodeStep & {
      readonly kind: 'source';
      readonly key: SourceKey;
      readonly count: number;
      /** Earlier cycles that were looked at because the source had too few responses. */
      readonly window?: WindowUsed;
    })
  | {
      readonly kind: 'total';
      readonly formula: string;
      readonly result: string;
      readonly exact: ExactText;
    }
  | { readonly kind: 'rounding'; readonly exact: ExactText; readonly result: string }
  | {
      /** Where the total lies; `cuts` are the lines of all grades, highest first. */
      readonly kind: 'grade';
      readonly display: string;
      /** The unrounded total where that is graded; null where the printed one is. */
      readonly exact: ExactText | null;
      readonly minimum: string;
      readonly grade: GradeKey;
      readonly cuts: readonly { readonly key: GradeKey; readonly minimum: string }[];
    }
  | {
      /** Grave events; `grade` is the one after them. */
      readonly kind: 'veto';
      readonly codes: readonly string[];
      readonly changedGrade: boolean;
      readonly before: GradeKey;
      readonly grade: GradeKey;
    }
  | { readonly kind: 'coefficient'; readonly grade: GradeKey; readonly coefficient: string }
  | {
      readonly kind: 'segment';
      readonly number: number;
      readonly days: number;
      readonly dropped: SegmentScore['dropped'];
      /** Absent in a case file, which has no names. */
      readonly positionName?: string;
      /** Name and version of the scheme where the same position had several. */
      readonly scheme?: { readonly name: LocalText; readonly version: number };
    }
  | {
      /** Too few days of the cycle for a grade. */
      readonly kind: 'feedbackOnly';
      readonly days: number;
      readonly cycleDays: number;
    };

interface Weighed {
  readonly weight: ExactText;
  readonly weightUsed: ExactText | null;
  readonly score: ExactText | null;
  readonly contribution: ExactText | null;
  readonly status: NodeStatus;
}

/**
 * The whole computation of one appraisal as steps, in the order in which a person with a pocket
 * calculator repeats it: indicators, dimension, source, total, rounding, grade, coefficient.
 * Contributions are printed with four decimals and re-added; the total is rounded once.
 * Source: measurement spec 2.4; domain D.1.
 */
export function explainScore(content: SchemeContent, tree: ScoreTree): readonly ExplainStep[] {
  const sourceNames = content.sources.map(({ key }) => key);
  const steps = content.sources.flatMap((source, s): readonly ExplainStep[] => {
    const node = tree.sources[s];
    if (node === undefined) return [];
    const names = source.dimensions.map(({ name }) => name);
    const below = source.dimensions.flatMap((dimension, d): readonly ExplainStep[] => {
      const inner = node.dimensions[d];
      if (inner === undefined) return [];
      const path = `${source.key}/${dimension.key}`;
      const own = dimension.indicators.map(({ name }) => name);
      const indicators = dimension.indicators.flatMap((indicator, i): readonly ExplainStep[] => {
        const leaf = inner.indicators[i];
        if (leaf === undefined) return [];
        const { basis, name, key } = indicator;
        const formula = indicatorFormula(basis, leaf);
        const step = nodeStep(`${path}/${key}`, leaf, formula, weightOf(inner.indicators, i, own));
        return [{ kind: 'indicator', name, input: leaf.input, basis, ...step }];
      });
      const step = nodeStep(
        path,
        inner,
        sumFormula(inner.indicators),
        weightOf(node.dimensions, d, names),
      );
      return [...indicators, { kind: 'dimension', name: dimension.name, ...step }];
    });
    const weight = weightOf(tree.sources, s, sourceNames);
    const step = nodeStep(source.key, node, sumFormula(node.dimensions), weight);
    const { count, window } = node;
    const looked = window === undefined ? {} : { window };
    return [...below, { kind: 'source', key: source.key, count, ...looked, ...step }];
  });
  return [...steps, ...resultSteps(content, tree)];
}

function nodeStep(
  path: string,
  { status, score }: Weighed,
  formula: string | null,
  weight: StepWeight | null,
): NodeStep {
  if (score === null) return { path, status, formula: null, result: null, exact: null, weight };
  return { path, status, formula, result: fourDecimals(score), exact: score, weight };
}

function weightOf(
  siblings: readonly Weighed[],
  index: number,
  names: readonly StepName[],
): StepWeight | null {
  const node = siblings[index];
  if (node === undefined || node.weightUsed === null || node.contribution === null) return null;
  const all = sum(siblings.map(({ weight }) => parseFraction(weight)));
  const share = (weight: Fraction) => formatFraction(isZero(all) ? weight : divide(weight, all));
  const counted = siblings.filter(({ weightUsed }) => weightUsed !== null);
  return {
    planned: share(parseFraction(node.weight)),
    used: node.weightUsed,
    present: share(sum(counted.map(({ weight }) => parseFraction(weight)))),
    missing: names.filter((_, i) => {
      const sibling = siblings[i];
      return sibling?.weightUsed === null && !isZero(parseFraction(sibling.weight));
    }),
    contribution: fourDecimals(node.contribution),
  };
}

function resultSteps(content: SchemeContent, tree: ScoreTree): readonly ExplainStep[] {
  const { total, display } = tree;
  const formula = sumFormula(tree.sources);
  if (total === null || display === null || formula === null) return [];
  return [
    { kind: 'total', formula, result: fourDecimals(total), exact: total },
    { kind: 'rounding', exact: total, result: display },
    ...gradeSteps(content, tree),
  ];
}

/** The grade of the printed total, what vetoes made of it, and the coefficient that is left. */
export function gradeSteps(
  { grades, gradeMode }: Pick<SchemeContent, 'grades' | 'gradeMode'>,
  { total, display, grade, veto }: Pick<ScoreTree, 'total' | 'display' | 'grade' | 'veto'>,
): readonly ExplainStep[] {
  const reached = grades.find(({ key }) => key === (veto?.gradeBeforeVeto ?? grade));
  const kept = grades.find(({ key }) => key === grade);
  if (display === null || reached === undefined || kept === undefined) return [];
  const cuts = grades.map(({ key, minimum }) => ({ key, minimum }));
  const { minimum, key: before } = reached;
  const vetoes: readonly ExplainStep[] =
    veto === undefined
      ? []
      : [
          {
            kind: 'veto',
            codes: veto.vetoes.map(({ code }) => code),
            changedGrade: veto.changedGrade,
            before,
            grade: kept.key,
          },
        ];
  return [
    {
      kind: 'grade',
      display,
      exact: gradeMode === 'exact' ? total : null,
      minimum,
      grade: before,
      cuts,
    },
    ...vetoes,
    { kind: 'coefficient', grade: kept.key, coefficient: kept.coefficient },
  ];
}

/** `9.1000 + 26.8500`, what the children that count contribute. */
function sumFormula(children: readonly Weighed[]): string | null {
  const parts = children.flatMap(({ contribution }) =>
    contribution === null ? [] : [fourDecimals(contribution)],
  );
  return parts.length === 0 ? null : parts.join(' + ');
}

function fourDecimals(exact: ExactText): string {
  return roundHalfUp(parseFraction(exact), formulaDecimals);
}
