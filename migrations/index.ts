import type { Kysely } from 'kysely';
import * as step0010 from './0010-shop-unit-position-employee';
import * as step0020 from './0020-scheme';
import * as step0030 from './0030-cycle-appraisal';
import * as step0040 from './0040-review';
import * as step0050 from './0050-import-survey-ticket-measurement';
import * as step0060 from './0060-mapping-attribution-undo';
import * as step0070 from './0070-scheme-family';
import * as step0080 from './0080-user-role';
import * as step0090 from './0090-audit-chain';
import * as step0100 from './0100-hand-off';
import * as step0110 from './0110-privacy';
import * as step0120 from './0120-cycle-transition';
import * as step0122 from './0122-segment-standard-left-out';
import * as step0130 from './0130-review-place-return';
import * as step0140 from './0140-event-veto-attachment';
import * as step0150 from './0150-decision';
import * as step0160 from './0160-interview';
import * as step0162 from './0162-action-plan';
import * as step0165 from './0165-payout';
import * as step0190 from './0190-attendance';
import * as step0225 from './0225-paper-survey';
import * as step0230 from './0230-import-record-order';
import * as step0240 from './0240-package-file';
import * as step0250 from './0250-objective';
import * as step0260 from './0260-veto-payout';

export interface MigrationStep {
  /** Rises by tens; SQLite's `user_version` after the step. */
  readonly number: number;
  readonly name: string;
  readonly up: (db: Kysely<unknown>) => Promise<void>;
}

/** Every step in order. A released step never changes: a fault in it is mended by a new step. */
export const migrations: readonly MigrationStep[] = [
  { number: 10, name: '0010-shop-unit-position-employee', up: step0010.up },
  { number: 20, name: '0020-scheme', up: step0020.up },
  { number: 30, name: '0030-cycle-appraisal', up: step0030.up },
  { number: 40, name: '0040-review', up: step0040.up },
  { number: 50, name: '0050-import-survey-ticket-measurement', up: step0050.up },
  { number: 60, name: '0060-mapping-attribution-undo', up: step0060.up },
  { number: 70, name: '0070-scheme-family', up: step0070.up },
  { number: 80, name: '0080-user-role', up: step0080.up },
  { number: 90, name: '0090-audit-chain', up: step0090.up },
  { number: 100, name: '0100-hand-off', up: step0100.up },
  { number: 110, name: '0110-privacy', up: step0110.up },
  { number: 120, name: '0120-cycle-transition', up: step0120.up },
  { number: 122, name: '0122-segment-standard-left-out', up: step0122.up },
  { number: 130, name: '0130-review-place-return', up: step0130.up },
  { number: 140, name: '0140-event-veto-attachment', up: step0140.up },
  { number: 150, name: '0150-decision', up: step0150.up },
  { number: 160, name: '0160-interview', up: step0160.up },
  { number: 162, name: '0162-action-plan', up: step0162.up },
  { number: 165, name: '0165-payout', up: step0165.up },
  { number: 190, name: '0190-attendance', up: step0190.up },
  { number: 225, name: '0225-paper-survey', up: step0225.up },
  { number: 230, name: '0230-import-record-order', up: step0230.up },
  { number: 240, name: '0240-package-file', up: step0240.up },
  { number: 250, name: '0250-objective', up: step0250.up },
  { number: 260, name: '0260-veto-payout', up: step0260.up },
];
