import { absolute, compare, parseFraction, subtract, toFraction } from '../base/fraction';
import type { ResultNote } from '../contract/appraisal';
import type { SchemeContent } from '../domain/scheme';
import { isTotalDisclosed } from '../scoring/isTotalDisclosed';
import { roundHalfUp } from '../scoring/roundHalfUp';
import type { ScoreTree } from '../scoring/scoreTree';
import { displayTier } from './displayTier';
import type { ScoredEvidence } from './totalErrors';
import type { TotalInterval } from './totalIntervals';

/**
 * What a reader should know beside a result: missing sources, few responses, and a grade border
 * within the error. Notes never change a score or a grade.
 * Source: measurement spec 2.1, 2.5 (`gradeStability`), 8.
 */
export function resultNotes(
  content: SchemeContent,
  { tree }: ScoredEvidence,
  interval: TotalInterval | null,
): readonly ResultNote[] {
  const missing = tree.sources.filter(({ score }) => score === null).map(({ key }) => key);
  const notes: ResultNote[] = segmentNotes(tree);
  if (tree.status !== 'final') notes.push({ kind: tree.status, missing });
  const isDisclosed = isTotalDisclosed(tree);
  if (!isDisclosed) notes.push({ kind: 'totalHidden' });
  const border = isDisclosed ? nearestBorder(content, tree.display, interval) : null;
  if (border !== null) notes.push(border);
  const customer = tree.sources.find(({ key }) => key === 'customer');
  if (customer !== undefined) {
    const { tier } = displayTier({ n: customer.count, source: 'anonymous' });
    if (tier !== 'adequate') notes.push({ kind: 'fewResponses', count: customer.count, tier });
  }
  return notes;
}

function segmentNotes({ segments }: ScoreTree): ResultNote[] {
  if (segments === undefined) return [];
  const { cycleDays, feedback, parts } = segments;
  return [
    {
      kind: 'segmented',
      cycleDays,
      feedback: feedback?.display ?? null,
      parts: parts.map(({ positionName, days, dropped, tree }) => ({
        positionName,
        days,
        display: tree.display,
        counts: dropped === null,
      })),
    },
  ];
}

function nearestBorder(
  content: SchemeContent,
  display: string | null,
  interval: TotalInterval | null,
): ResultNote | null {
  if (display === null || interval === null) return null;
  const total = parseFraction(display);
  const nearest = content.grades
    .slice(0, -1)
    .map(({ key, minimum }) => ({
      grade: key,
      distance: absolute(subtract(parseFraction(minimum), total)),
    }))
    .toSorted((a, b) => compare(a.distance, b.distance))[0];
  if (nearest === undefined) return null;
  if (compare(nearest.distance, toFraction(interval.margin)) > 0) return null;
  return {
    kind: 'nearBoundary',
    grade: nearest.grade,
    distance: roundHalfUp(nearest.distance, content.decimals),
    margin: roundHalfUp(toFraction(interval.margin), content.decimals),
  };
}
