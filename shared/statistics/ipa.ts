import { isSameValue, mean } from './moments';

/** A question with its importance and performance, each on its own scale. */
export type IpaItem = Readonly<{ id: string; importance: number; performance: number }>;

/** Improve first, keep up, low priority, or more than is needed. */
export type IpaQuadrant = 'concentrate' | 'keep' | 'low' | 'overkill';

/**
 * Importance–performance analysis: the quadrant of each item; at or above a crosshair is high. A
 * crosshair of `null` is the mean of the items, `null` again without items.
 * Source: measurement spec 5.3, 13.5; Martilla and James 1977.
 */
export function ipa({
  items,
  crossImportance,
  crossPerformance,
}: Readonly<{
  items: readonly IpaItem[];
  crossImportance: number | null;
  crossPerformance: number | null;
}>): Readonly<{
  crossImportance: number | null;
  crossPerformance: number | null;
  quadrant: Readonly<Record<string, IpaQuadrant>>;
}> {
  const importance = crossImportance ?? mean(items.map((item) => item.importance));
  const performance = crossPerformance ?? mean(items.map((item) => item.performance));
  const quadrants = items.map((item): [string, IpaQuadrant] => [
    item.id,
    quadrantOf(reaches(item.importance, importance), reaches(item.performance, performance)),
  ]);
  return {
    crossImportance: importance,
    crossPerformance: performance,
    quadrant: Object.fromEntries(quadrants),
  };
}

/** At or above the crosshair; the mean of equal doubles may miss them by rounding. */
function reaches(value: number, crosshair: number | null): boolean {
  return crosshair !== null && (value >= crosshair || isSameValue(value, crosshair));
}

function quadrantOf(isImportant: boolean, isGood: boolean): IpaQuadrant {
  if (isImportant) return isGood ? 'keep' : 'concentrate';
  return isGood ? 'overkill' : 'low';
}
