import type { PackagePurpose } from '../domain/handOff';
import type { RecordKind } from './formats/v2';

/** When records of a kind go along in packages of a purpose. */
export type Carriage =
  | 'always'
  | 'never'
  /** Only reviews that nobody has written on yet: they say who is to review. */
  | 'blank'
  /** Only of cycles that head office handed over for talks and objections. */
  | 'released';

/**
 * Which way each kind of record goes. Head office sets a shop up with people, rules and, from the
 * review of results on, with results; a shop returns what it collected and agreed on. What the
 * records of a package refer to always goes along.
 */
export const directions: Readonly<Record<RecordKind, Readonly<Record<PackagePurpose, Carriage>>>> =
  {
    erasure: { setUp: 'always', returns: 'always' },
    unit: { setUp: 'always', returns: 'always' },
    position: { setUp: 'always', returns: 'always' },
    employee: { setUp: 'always', returns: 'always' },
    employeeChange: { setUp: 'always', returns: 'always' },
    scheme: { setUp: 'always', returns: 'always' },
    positionScheme: { setUp: 'always', returns: 'always' },
    cycle: { setUp: 'always', returns: 'always' },
    cycleState: { setUp: 'always', returns: 'never' },
    appraisal: { setUp: 'always', returns: 'always' },
    segment: { setUp: 'always', returns: 'always' },
    leftOut: { setUp: 'always', returns: 'never' },
    standardAcknowledgement: { setUp: 'always', returns: 'always' },
    import: { setUp: 'never', returns: 'always' },
    attribution: { setUp: 'never', returns: 'always' },
    mapping: { setUp: 'always', returns: 'always' },
    surveyQuestion: { setUp: 'never', returns: 'always' },
    surveyResponse: { setUp: 'never', returns: 'always' },
    ticket: { setUp: 'never', returns: 'always' },
    review: { setUp: 'blank', returns: 'always' },
    measurement: { setUp: 'never', returns: 'always' },
    event: { setUp: 'never', returns: 'always' },
    eventLog: { setUp: 'never', returns: 'always' },
    veto: { setUp: 'never', returns: 'always' },
    attachment: { setUp: 'never', returns: 'always' },
    appraisalScore: { setUp: 'released', returns: 'never' },
    appeal: { setUp: 'released', returns: 'always' },
    adjustment: { setUp: 'released', returns: 'always' },
    acknowledgement: { setUp: 'released', returns: 'always' },
    interview: { setUp: 'never', returns: 'always' },
    objective: { setUp: 'always', returns: 'always' },
    actionPlan: { setUp: 'never', returns: 'always' },
    attendance: { setUp: 'never', returns: 'always' },
  };
