import type { LocalText } from '../domain/locale';
import type { GradeKey, SchemeContent } from '../domain/scheme';
import { checkDisclosure } from './checks/checkDisclosure';
import { checkFields } from './checks/checkFields';
import { checkGrades } from './checks/checkGrades';
import { checkIndicators } from './checks/checkIndicators';
import { checkReach } from './checks/checkReach';
import { checkRepeats } from './checks/checkRepeats';
import { checkWeights } from './checks/checkWeights';
import type { SchemeFinding } from './schemeFinding';

/**
 * Checks a scheme before it may be used: weights, grades, bands, words, targets, reach and double
 * counting. An empty list means nothing was found. Of a draft, what cannot be read yet is told
 * first, for nothing can be computed with it. `gradeWords` are the words of the grades, so
 * that a word beside a point never contradicts its score. What can be reached is looked at only
 * where nothing is wrong, for it is computed with the weights and rules of the scheme.
 * Source: measurement spec 0, 1.1, 1.3, 2.5; domain B and E.
 */
export function checkScheme(
  content: SchemeContent,
  gradeWords: Readonly<Record<GradeKey, LocalText>>,
): readonly SchemeFinding[] {
  const unfinished = checkFields(content);
  if (unfinished.length > 0) return unfinished;
  const found = [
    ...checkWeights(content),
    ...checkGrades(content),
    ...checkIndicators(content, gradeWords),
    ...checkRepeats(content),
    ...checkDisclosure(content),
  ];
  return hasErrors(found) ? found : [...found, ...checkReach(content)];
}

/** Whether a scheme with these findings must not be used. */
export function hasErrors(findings: readonly SchemeFinding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}
