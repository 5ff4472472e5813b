import type { SchemeContent } from '../domain/scheme';
import { compileScheme, type CompiledScheme } from './compileScheme';
import type { Evidence } from './evidence';
import { scoreWithScheme } from './scoreAppraisal';
import { mergeSegments, scoreSegments } from './scoreSegments';
import type { ScoreTree, SegmentUsed } from './scoreTree';

/**
 * Scores whatever evidence was kept: as one, or segment by segment if position or scheme changed.
 * Throws RangeError if there is no segment. Source: measurement spec 2.1, 2.3.
 */
export function scoreEvidence(
  content: SchemeContent,
  evidence: Evidence,
  compile: (content: SchemeContent) => CompiledScheme = compileScheme,
): ScoreTree {
  const { divided } = evidence;
  return divided === undefined
    ? scoreWithScheme(compile(content), evidence)
    : scoreDivided(divided);
}

function scoreDivided({ segments, cycleDays }: NonNullable<Evidence['divided']>): ScoreTree {
  const scored = scoreSegments(segments, cycleDays);
  // Scored are the merged segments, in this order.
  const parts = mergeSegments(segments).flatMap(
    ({ positionName, schemeVersion, scheme }, index): readonly SegmentUsed[] => {
      const part = scored.segments[index];
      return part === undefined
        ? []
        : [
            {
              ...part,
              positionName,
              ...(schemeVersion === undefined ? {} : { schemeVersion }),
              scheme,
            },
          ];
    },
  );
  const shown = parts.findLast(({ dropped }) => dropped === null) ?? parts.at(-1);
  if (shown === undefined) throw new RangeError('A divided cycle has at least one segment');
  const { status, total, display, grade, coefficient, veto, days } = scored;
  const isFeedback = status === 'feedbackOnly';
  const feedback = isFeedback && total !== null && display !== null ? { total, display } : null;
  return {
    status: isFeedback ? 'incomplete' : status,
    total: isFeedback ? null : total,
    display: isFeedback ? null : display,
    grade,
    coefficient,
    ...(veto === undefined ? {} : { veto }),
    segments: { days, cycleDays, feedback, parts },
    sources: shown.tree.sources,
  };
}
