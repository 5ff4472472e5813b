import { fewest } from './gates';
import { show, withhold, type Insight } from './insight';
import { count } from './numberWords';

/**
 * Whether the n responses of a source count in the grade, after widening.
 * Source: measurement spec 2.2, 3.6.
 * @param source name of the source in the reader's language.
 */
export function responsesInGradeInsight(source: string, n: number): Insight {
  return n < fewest.responsesInGrade
    ? withhold('responsesNotCounted', { source })
    : show('responsesCounted', { source, n: count(n) });
}

/**
 * What a provisional total lacks. Source: measurement spec 2.1, 10.
 * @param sources names of the missing sources in the reader's language, already joined.
 */
export function provisionalInsight(sources: string): Insight {
  return show('provisional', { sources }, 'attention');
}
