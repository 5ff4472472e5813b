import { fewest } from './gates';
import { show, withhold, type Insight } from './insight';
import { count } from './numberWords';

/**
 * Whether the n responses of a source count in the grade, after widening.
 * Source: measurement spec 2.2, 3.6.
 * @param source name of the source in the reader's language.
 * @param minimum what the scheme asks for.
 */
export function responsesInGradeInsight(
  source: string,
  n: number,
  minimum: number = fewest.responsesInGrade,
): Insight {
  return n < minimum
    ? withhold('responsesNotCounted', { source })
    : show('responsesCounted', { source, n: count(n) });
}
