/** What a check of a scheme looks at, in the order in which it is told, and what each can find. */
export const schemeChecks = {
  fields: ['numberUnreadable', 'wordMissing', 'partEmpty', 'fieldInvalid'],
  weights: ['weightsOff', 'coverageOutside'],
  grades: [
    'gradeRepeated',
    'gradesNotDescending',
    'gradesNotFromZero',
    'gradeOffGrid',
    'exactGradeCoarse',
    'coefficientsNotDescending',
  ],
  scales: [
    'scaleEmpty',
    'pointWithoutScore',
    'wordsMiscounted',
    'wordContradictsScore',
    'ratingOutsideReview',
  ],
  methods: ['methodInvalid', 'targetImpossible', 'bandEmpty', 'bandsGap', 'bandsOverlap'],
  disclosure: ['answersGivenAway'],
  reach: ['gradeUnreachable'],
  repeats: ['keyRepeated', 'measureCountedTwice', 'questionCountedTwice'],
} as const;
export type SchemeCheck = keyof typeof schemeChecks;
export type SchemeFindingCode = (typeof schemeChecks)[SchemeCheck][number];

/** What a sentence about a finding may name. */
export const findingValues = [
  'text',
  'sum',
  'coverage',
  'grade',
  'minimum',
  'coefficient',
  'decimals',
  'min',
  'max',
  'point',
  'points',
  'word',
  'words',
  'target',
  'from',
  'to',
  'key',
  'first',
] as const;
export type FindingValue = (typeof findingValues)[number];

/** One finding: an error must be mended before the scheme is used, a warning be looked at. */
export interface SchemeFinding {
  readonly code: SchemeFindingCode;
  readonly severity: 'error' | 'warning';
  /** Keys from the source down to what is meant; empty for the whole scheme. */
  readonly path: readonly string[];
  /** Exact numbers and keys that the sentence needs. */
  readonly values: Readonly<Partial<Record<FindingValue, string>>>;
}
