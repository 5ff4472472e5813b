import type { SelfSensitivity } from '../scoring/selfSensitivity';
import { show, withhold, type Insight } from './insight';

/**
 * Whether the grade hangs on the self-rating. Source: measurement spec 2.5, 10.
 * @param gradeName the name of a grade in the reader's language.
 */
export function selfSensitivityInsight(
  { gradeWithoutSelf, dependsOnSelf }: SelfSensitivity,
  gradeName: (grade: string) => string,
): Insight {
  if (gradeWithoutSelf === null) return withhold('selfAlone', {});
  return dependsOnSelf
    ? show('selfDecides', { grade: gradeName(gradeWithoutSelf) }, 'attention')
    : show('selfDoesNotDecide', {});
}
