import type { LocalText } from '../domain/locale';
import type { GradeKey, SchemeContent } from '../domain/scheme';
import { checkGrades } from './checks/checkGrades';
import { checkIndicators } from './checks/checkIndicators';
import { checkReach } from './checks/checkReach';
import { checkRepeats } from './checks/checkRepeats';
import { checkWeights } from './checks/checkWeights';

/** Everything that a check of a scheme can find. */
export const schemeFindingCodes = [
  'weightsOff',
  'keyRepeated',
  'gradesNotDescending',
  'gradesNotFromZero',
  'gradeOffGrid',
  'coefficientsNotDescending',
  'coverageOutside',
  'bandsGap',
  'bandsOverlap',
  'targetImpossible',
  'wordContradictsScore',
  'gradeUnreachable',
  'measureCountedTwice',
  'questionCountedTwice',
] as const;
export type SchemeFindingCode = (typeof schemeFindingCodes)[number];

/** One finding: an error must be mended before the scheme is used, a warning be looked at. */
export interface SchemeFinding {
  readonly code: SchemeFindingCode;
  readonly severity: 'error' | 'warning';
  /** Keys from the source down to what is meant; empty for the whole scheme. */
  readonly path: readonly string[];
  /** Exact numbers and keys that the sentence needs. */
  readonly values: Readonly<Record<string, string>>;
}

/**
 * Checks a scheme before it may be used: weights, grades, bands, words, targets, reach and double
 * counting. An empty list means nothing was found. `gradeWords` are the words of the grades, so
 * that a word beside a point never contradicts its score.
 * Source: measurement spec 0, 1.1, 1.3, 2.5; domain B and E.
 */
export function checkScheme(
  content: SchemeContent,
  gradeWords: Readonly<Record<GradeKey, LocalText>>,
): readonly SchemeFinding[] {
  return [
    ...checkWeights(content),
    ...checkGrades(content),
    ...checkIndicators(content, gradeWords),
    ...checkReach(content),
    ...checkRepeats(content),
  ];
}
