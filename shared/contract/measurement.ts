import { z } from 'zod';
import { appraisalIdSchema, cycleIdSchema, type AppraisalId } from '../domain/ids';
import type { LocalText } from '../domain/locale';
import { keySchema } from '../domain/scheme';
import { storeCommand, storeQuery } from './call';
import { everyone, leaders } from './inputs';

export interface MeasureColumn {
  readonly measure: string;
  readonly name: LocalText;
  readonly definition: LocalText;
  readonly unit: 'percent' | 'per100' | 'value';
  readonly target: LocalText;
}

export interface MeasurementCell {
  readonly measure: string;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly value: string | null;
  /** The measured value for reading, in the unit of the column; null without data. */
  readonly display: string | null;
  readonly origin: 'typed' | 'ticket' | null;
  /** Tickets that could not be counted yet, or whose times are impossible. */
  readonly pending: number;
  readonly impossible: number;
}

export interface MeasurementTable {
  readonly columns: readonly MeasureColumn[];
  readonly rows: readonly {
    readonly appraisalId: AppraisalId;
    readonly employeeNo: string;
    readonly name: string;
    readonly positionName: string;
    /** Only the measures of the employee's scheme. */
    readonly cells: readonly MeasurementCell[];
  }[];
  readonly ticketCount: number;
  readonly unattributedTickets: number;
}

const whole = z.string().regex(/^\d{1,9}$/);

export const measurementCalls = {
  'measurement.table': storeQuery({
    roles: everyone,
    input: z.strictObject({ cycleId: cycleIdSchema }),
  }).returns<MeasurementTable>(),
  /** Keeps a typed measurement; it goes before what tickets say. `null` takes it back. */
  'measurement.save': storeCommand({
    roles: leaders,
    input: z.strictObject({
      appraisalId: appraisalIdSchema,
      measure: keySchema,
      measured: z
        .discriminatedUnion('kind', [
          z.strictObject({ kind: z.literal('ratio'), numerator: whole, denominator: whole }),
          z.strictObject({
            kind: z.literal('value'),
            value: z.string().regex(/^-?\d{1,9}(\.\d{1,6})?$/),
          }),
        ])
        .nullable(),
    }),
    changes: ['measurement', 'cycle'],
  }).returns<null>(),
} as const;
