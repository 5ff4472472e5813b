import type { RecordKind } from '@shared/handOff/formats/v2';
import { collectedRecordTables } from './handOff/collectedRecordTables';
import { cycleRecordTables } from './handOff/cycleRecordTables';
import { decisionRecordTables } from './handOff/decisionRecordTables';
import { eventRecordTables } from './handOff/eventRecordTables';
import { feedbackRecordTables } from './handOff/feedbackRecordTables';
import type { RecordTable } from './handOff/recordTable';
import { rosterRecordTables } from './handOff/rosterRecordTables';

/** How version 2 of the format lies in the tables of the store, kind by kind. */
export const recordTables: Readonly<Record<RecordKind, RecordTable>> = {
  ...rosterRecordTables,
  ...cycleRecordTables,
  ...collectedRecordTables,
  ...eventRecordTables,
  ...decisionRecordTables,
  ...feedbackRecordTables,
};
