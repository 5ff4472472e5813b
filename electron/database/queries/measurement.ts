import type { AppraisalId, CycleId } from '@shared/domain/ids';
import type { StoreHandle } from '../open';
import type { MeasurementTable } from '../tables';

export type Measured =
  | { readonly kind: 'ratio'; readonly numerator: string; readonly denominator: string }
  | { readonly kind: 'value'; readonly value: string };

export interface MeasurementRecord {
  readonly appraisalId: AppraisalId;
  readonly measure: string;
  readonly measured: Measured;
}

export async function listMeasurements(
  db: StoreHandle,
  cycleId: CycleId,
): Promise<readonly MeasurementRecord[]> {
  const rows = await db
    .selectFrom('measurement')
    .innerJoin('appraisal', 'appraisal.appraisalId', 'measurement.appraisalId')
    .selectAll('measurement')
    .where('appraisal.cycleId', '=', cycleId)
    .execute();
  return rows.map((row) => ({
    appraisalId: row.appraisalId as AppraisalId,
    measure: row.measure,
    measured: toMeasured(row),
  }));
}

function toMeasured(row: Pick<MeasurementTable, 'numerator' | 'denominator' | 'value'>): Measured {
  return row.numerator !== null && row.denominator !== null
    ? { kind: 'ratio', numerator: row.numerator, denominator: row.denominator }
    : { kind: 'value', value: row.value ?? '' };
}

/** What is typed for one measure of an appraisal; null if nothing is. */
export async function findMeasured(
  db: StoreHandle,
  { appraisalId, measure }: Pick<MeasurementRecord, 'appraisalId' | 'measure'>,
): Promise<Measured | null> {
  const row = await db
    .selectFrom('measurement')
    .selectAll()
    .where('appraisalId', '=', appraisalId)
    .where('measure', '=', measure)
    .executeTakeFirst();
  return row === undefined ? null : toMeasured(row);
}

export async function saveMeasurement(
  db: StoreHandle,
  { appraisalId, measure, measured }: MeasurementRecord,
  changedAt: string,
): Promise<void> {
  const kept = {
    kind: measured.kind,
    numerator: measured.kind === 'ratio' ? measured.numerator : null,
    denominator: measured.kind === 'ratio' ? measured.denominator : null,
    value: measured.kind === 'value' ? measured.value : null,
    changedAt,
  };
  await db
    .insertInto('measurement')
    .values({ appraisalId, measure, ...kept })
    .onConflict((conflict) => conflict.columns(['appraisalId', 'measure']).doUpdateSet(kept))
    .execute();
}

export async function deleteMeasurement(
  db: StoreHandle,
  appraisalId: AppraisalId,
  measure: string,
): Promise<void> {
  await db
    .deleteFrom('measurement')
    .where('appraisalId', '=', appraisalId)
    .where('measure', '=', measure)
    .execute();
}
