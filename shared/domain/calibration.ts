import type { CalibrationId, CycleId } from './ids';

/** What a meeting on the results of a unit came to; written once, another one may follow. */
export interface Calibration {
  readonly calibrationId: CalibrationId;
  readonly cycleId: CycleId;
  /** Null: the people without a unit. */
  readonly unitName: string | null;
  readonly heldOn: string;
  readonly attendees: string;
  readonly note: string;
  /** Why more people than the ceiling have the best grade; null if that was no question. */
  readonly aboveQuotaReason: string | null;
  readonly userName: string;
  readonly enteredAt: string;
}
