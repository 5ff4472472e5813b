import { parseFraction } from '../base/fraction';
import { unreachable } from '../base/unreachable';
import { explainScore, gradeSteps, type ExplainStep } from './explainScore';
import { roundHalfUp } from './roundHalfUp';
import type { SchemeContent } from '../domain/scheme';
import { mergeSegments, type Segment, type SegmentedScore } from './scoreSegments';
import type { ScoreTree, SegmentUsed } from './scoreTree';
import { formulaDecimals } from './trimmed';

/**
 * The steps of a cycle with segments: each segment up to its total, then the mean by days, rounding
 * and grade. Source: measurement spec 2.3, 2.4.
 */
export function explainSegments(
  given: readonly Segment[],
  result: SegmentedScore,
): readonly ExplainStep[] {
  return explainParts(
    mergeSegments(given).map(({ scheme }) => ({ scheme })),
    result,
  );
}

/** The steps of a kept result, whether its position changed in the cycle or not. */
export function explainTree(content: SchemeContent, tree: ScoreTree): readonly ExplainStep[] {
  const { segments, status, total, display, ...rest } = tree;
  if (segments === undefined) return explainScore(content, tree);
  const { days, cycleDays, feedback, parts } = segments;
  return explainParts(parts, {
    ...rest,
    days,
    cycleDays,
    segments: parts,
    status: feedback === null ? status : 'feedbackOnly',
    total: feedback?.total ?? total,
    display: feedback?.display ?? display,
  });
}

type ExplainedPart = Pick<SegmentUsed, 'scheme'> &
  Partial<Pick<SegmentUsed, 'positionName' | 'schemeVersion'>>;

function explainParts(
  given: readonly ExplainedPart[],
  result: SegmentedScore,
): readonly ExplainStep[] {
  const steps = given.flatMap((part, i): readonly ExplainStep[] => {
    const scored = result.segments[i];
    if (scored === undefined) return [];
    const { days, dropped } = scored;
    const own = explainScore(part.scheme, scored.tree).flatMap((step) => ofSegment(step, i + 1));
    return [{ kind: 'segment', number: i + 1, days, dropped, ...namesOf(part) }, ...own];
  });
  const { total, display, days, cycleDays } = result;
  if (total === null || display === null) return steps;
  const parts = result.segments.flatMap(({ dropped, tree, days: own }) =>
    dropped !== null || tree.total === null
      ? []
      : [`${roundHalfUp(parseFraction(tree.total), formulaDecimals)} × ${own}`],
  );
  const last = given.findLast((_, i) => result.segments[i]?.dropped === null)?.scheme;
  return [
    ...steps,
    {
      kind: 'total',
      formula: `(${parts.join(' + ')}) ÷ ${days}`,
      result: roundHalfUp(parseFraction(total), formulaDecimals),
      exact: total,
    },
    { kind: 'rounding', exact: total, result: display },
    ...(result.status === 'feedbackOnly'
      ? [{ kind: 'feedbackOnly' as const, days, cycleDays }]
      : last === undefined
        ? []
        : gradeSteps(last, result)),
  ];
}

function namesOf({
  positionName,
  schemeVersion: version,
  scheme: { name },
}: ExplainedPart): Pick<Extract<ExplainStep, { kind: 'segment' }>, 'positionName' | 'scheme'> {
  return {
    ...(positionName === undefined ? {} : { positionName }),
    ...(version === undefined ? {} : { scheme: { name, version } }),
  };
}

/** A segment is neither rounded nor graded, only the whole cycle is; its paths stay apart. */
function ofSegment(step: ExplainStep, number: number): readonly ExplainStep[] {
  switch (step.kind) {
    case 'indicator':
    case 'dimension':
    case 'source':
      return [{ ...step, path: `segment${number}/${step.path}` }];
    case 'total':
      return [step];
    case 'rounding':
    case 'grade':
    case 'veto':
    case 'coefficient':
    case 'segment':
    case 'feedbackOnly':
      return [];
    default:
      return unreachable(step);
  }
}
