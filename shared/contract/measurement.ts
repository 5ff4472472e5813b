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

const measuredSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ratio'), numerator: whole, denominator: whole }),
  z.strictObject({
    kind: z.literal('value'),
    value: z.string().regex(/^-?\d{1,9}(\.\d{1,6})?$/),
  }),
]);

const typedMeasurementSchema = z.strictObject({
  appraisalId: appraisalIdSchema,
  measure: keySchema,
  /** `null` takes the typed value back. */
  measured: measuredSchema.nullable(),
});
export type TypedMeasurement = Readonly<z.infer<typeof typedMeasurementSchema>>;

export const measurementCalls = {
  'measurement.table': storeQuery({
    roles: everyone,
    input: z.strictObject({ cycleId: cycleIdSchema }),
  }).returns<MeasurementTable>(),
  /** Keeps a typed measurement; it goes before what tickets say. */
  'measurement.save': storeCommand({
    roles: leaders,
    input: typedMeasurementSchema,
    changes: ['measurement', 'cycle'],
  }).returns<null>(),
  /** Keeps a pasted block: all of it or nothing. Answers what was typed before, for taking back. */
  'measurement.saveMany': storeCommand({
    roles: leaders,
    input: z.strictObject({ cells: z.array(typedMeasurementSchema).min(1).max(5000).readonly() }),
    changes: ['measurement', 'cycle'],
  }).returns<{ readonly before: readonly TypedMeasurement[] }>(),
} as const;
