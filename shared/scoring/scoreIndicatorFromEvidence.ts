import { unreachable } from '../base/unreachable';
import type { SourceKey } from '../domain/scheme';
import { scoreAnswers } from './bases/scoreAnswers';
import { scoreEvents } from './bases/scoreEvents';
import { scoreMeasurement } from './bases/scoreMeasurement';
import type { ScoredIndicator } from './bases/scoredIndicator';
import { scoreRatings } from './bases/scoreRatings';
import type { CompiledIndicator } from './compileScheme';
import type { Evidence } from './evidence';

/**
 * Scores one indicator of one source from everything known of the employee, exactly. No data gives
 * no score, never 0. Source: measurement spec 1.
 */
export function scoreIndicatorFromEvidence(
  compiled: CompiledIndicator,
  source: SourceKey,
  evidence: Evidence,
): ScoredIndicator {
  const { basis, key } = compiled.indicator;
  switch (basis.kind) {
    case 'rating':
      return scoreRatings(compiled, source, evidence);
    case 'survey':
      return scoreAnswers(compiled, basis, evidence.responses);
    case 'measurement':
      return scoreMeasurement(compiled, basis, evidence);
    case 'events':
      return scoreEvents(key, basis.method, evidence);
    default:
      return unreachable(basis);
  }
}
