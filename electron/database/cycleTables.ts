import type { Unchangeable } from './columnTypes';

interface CycleTransitionTable {
  cycleId: Unchangeable<string>;
  seq: Unchangeable<number>;
  fromStatus: Unchangeable<string>;
  toStatus: Unchangeable<string>;
  reason: Unchangeable<string | null>;
  version: Unchangeable<number>;
  accepted: Unchangeable<string>;
  userId: Unchangeable<string>;
  movedAt: Unchangeable<string>;
}

interface SegmentTable {
  appraisalId: Unchangeable<string>;
  startsOn: Unchangeable<string>;
  positionName: Unchangeable<string>;
  schemeId: Unchangeable<string>;
}

interface StandardAcknowledgementTable {
  employeeId: Unchangeable<string>;
  schemeId: Unchangeable<string>;
  seq: Unchangeable<number>;
  signedOn: Unchangeable<string | null>;
  note: string;
  userId: Unchangeable<string>;
  recordedAt: Unchangeable<string>;
}

interface ParticipationTable {
  participationId: Unchangeable<number>;
  minimumDays: number;
}

interface LeftOutTable {
  cycleId: Unchangeable<string>;
  employeeId: Unchangeable<string>;
  reason: Unchangeable<string>;
}

/** Tables of the course of a cycle. */
export interface CycleTables {
  cycleTransition: CycleTransitionTable;
  segment: SegmentTable;
  standardAcknowledgement: StandardAcknowledgementTable;
  participation: ParticipationTable;
  leftOut: LeftOutTable;
}
