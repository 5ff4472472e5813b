import { fewestAnonymousResponses } from '../domain/displayTier';
import type { SegmentsUsed, SourceScore } from './scoreTree';

/**
 * Whether a total may be shown. One that one or two customers count in may not: with the other
 * sources beside it, everybody could work out what they answered. The grade stays; it is too coarse
 * for that. Source: measurement spec 2.2, 8, 13.8.
 */
export function isTotalDisclosed({
  sources,
  segments,
}: Readonly<{
  sources: readonly Pick<SourceScore, 'key' | 'count' | 'weightUsed'>[];
  segments?: Pick<SegmentsUsed, 'parts'> | undefined;
}>): boolean {
  if (segments !== undefined) {
    return segments.parts.every(({ dropped, tree }) => dropped !== null || isTotalDisclosed(tree));
  }
  return sources.every(
    ({ key, count, weightUsed }) =>
      key !== 'customer' || weightUsed === null || count === 0 || count >= fewestAnonymousResponses,
  );
}
