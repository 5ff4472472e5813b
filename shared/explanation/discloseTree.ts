import type { SourceKey } from '../domain/scheme';
import { fewest } from '../insights/gates';
import { isTotalDisclosed } from '../scoring/isTotalDisclosed';
import type {
  DimensionScore,
  IndicatorInput,
  ScoreTree,
  SegmentsUsed,
  SourceScore,
} from '../scoring/scoreTree';

/** Whether what single respondents of a source said stays hidden behind their number. */
export function isDisclosed({ key, count }: Readonly<{ key: SourceKey; count: number }>): boolean {
  return key !== 'customer' || count >= fewest.anonymousResponses;
}

/**
 * A result for showing: of a source with fewer than three anonymous responses only their number is
 * left, and if they count, of the total only the grade. The kept result stays as it is.
 * Source: measurement spec 2.2, 8.
 */
export function discloseTree(tree: ScoreTree): ScoreTree {
  const { segments } = tree;
  if (segments === undefined && tree.sources.every(isDisclosed)) return tree;
  return {
    ...tree,
    ...(segments === undefined ? {} : { segments: discloseSegments(segments) }),
    ...(isTotalDisclosed(tree) ? {} : { total: null, display: null }),
    sources: tree.sources.map((source) => (isDisclosed(source) ? source : hideSource(source))),
  };
}

/** A part whose own total is hidden adds something that is hidden too. */
function discloseSegments(segments: SegmentsUsed): SegmentsUsed {
  const isWhole = isTotalDisclosed({ sources: [], segments });
  return {
    ...segments,
    feedback: isWhole ? segments.feedback : null,
    parts: segments.parts.map((part) => ({
      ...part,
      contribution: isTotalDisclosed(part.tree) ? part.contribution : null,
      tree: discloseTree(part.tree),
    })),
  };
}

const nothing = { weightUsed: null, score: null, contribution: null } as const;

function hideSource(source: SourceScore): SourceScore {
  const status = source.count === 0 ? 'noData' : 'insufficientResponses';
  return {
    ...source,
    ...nothing,
    status: source.status === 'ok' ? status : source.status,
    dimensions: source.dimensions.map((dimension): DimensionScore => ({
      ...dimension,
      ...nothing,
      status,
      indicators: dimension.indicators.map((indicator) => ({
        ...indicator,
        ...nothing,
        status,
        input: hideInput(indicator.input),
      })),
    })),
  };
}

function hideInput(input: IndicatorInput): IndicatorInput {
  return input.kind === 'survey' ? { ...input, responses: 0, answers: [] } : input;
}
