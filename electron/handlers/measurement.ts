import { getAppraisal } from '@electron/database/queries/appraisal';
import { getCycle } from '@electron/database/queries/cycle';
import {
  deleteMeasurement,
  findMeasured,
  saveMeasurement,
  type Measured,
} from '@electron/database/queries/measurement';
import { collectEvidence } from '@electron/evidence/collectEvidence';
import { readFormContent } from '@electron/evidence/formContent';
import type { MeasuredIndicator } from '@electron/evidence/measuredIndicators';
import { requireAppraisalAllows } from '@electron/evidence/requireCycleAllows';
import { divide, HUNDRED, isZero, multiply, parseFraction } from '@shared/base/fraction';
import type {
  MeasureColumn,
  MeasurementCell,
  TypedMeasurement,
} from '@shared/contract/measurement';
import { AppError } from '@shared/contract/result';
import { roundHalfUp } from '@shared/scoring/roundHalfUp';
import type { Handlers, StoreContext } from './context';

export const measurementHandlers: Handlers<
  'measurement.table' | 'measurement.save' | 'measurement.saveMany'
> = {
  'measurement.table': async ({ db }, { cycleId }) => {
    const evidence = await collectEvidence(db, await getCycle(db, cycleId));
    const columns = new Map<string, MeasureColumn>();
    for (const { measured } of evidence.appraisals) {
      for (const { indicator, basis } of measured) {
        columns.set(basis.measure, {
          measure: basis.measure,
          name: indicator.name,
          definition: indicator.definition,
          unit: basis.unit,
          target: basis.target,
        });
      }
    }
    return {
      columns: [...columns.values()],
      rows: evidence.appraisals.map(({ appraisal, measured }) => ({
        appraisalId: appraisal.appraisalId,
        employeeNo: appraisal.employeeNo,
        name: appraisal.employeeName,
        positionName: appraisal.positionName,
        cells: measured.map(toCell),
      })),
      ticketCount: evidence.tickets.length,
      unattributedTickets: evidence.tickets.filter(({ employeeId }) => employeeId === null).length,
    };
  },

  'measurement.save': async (context, typed) => {
    await keep(context, typed);
    return null;
  },

  'measurement.saveMany': async (context, { cells }) => {
    const before: TypedMeasurement[] = [];
    for (const cell of cells) {
      before.push({ ...cell, measured: await findMeasured(context.db, cell) });
      await keep(context, cell);
    }
    return { before };
  },
};

/** Keeps one typed measurement, or takes it back. */
async function keep(
  { db, now, audit }: StoreContext,
  { appraisalId, measure, measured }: TypedMeasurement,
): Promise<void> {
  await requireAppraisalAllows(db, appraisalId, 'collect');
  const content = await readFormContent(db, await getAppraisal(db, appraisalId));
  const basis = content.sources
    .flatMap(({ dimensions }) => dimensions.flatMap(({ indicators }) => indicators))
    .map((indicator) => indicator.basis)
    .find((each) => each.kind === 'measurement' && each.measure === measure);
  if (basis?.kind !== 'measurement') throw new AppError('notFound');
  if (measured === null) {
    await deleteMeasurement(db, appraisalId, measure);
  } else {
    const isWrongKind = (basis.unit === 'value') !== (measured.kind === 'value');
    if (isWrongKind || isImpossibleRatio(measured, basis.unit))
      throw new AppError('measurementInvalid');
    await saveMeasurement(db, { appraisalId, measure, measured }, now());
  }
  audit({ concept: 'measurement', conceptId: appraisalId });
}

/** Some of nothing, or more than all of it. Nothing of nothing says that there was none. */
function isImpossibleRatio(measured: Measured, unit: MeasureColumn['unit']): boolean {
  if (measured.kind !== 'ratio') return false;
  const numerator = BigInt(measured.numerator);
  const denominator = BigInt(measured.denominator);
  return numerator > denominator && (unit === 'percent' || denominator === 0n);
}

function toCell({ basis, typed, fromTickets }: MeasuredIndicator): MeasurementCell {
  const counts = { pending: fromTickets?.pending ?? 0, impossible: fromTickets?.impossible ?? 0 };
  const { measure } = basis;
  if (typed?.kind === 'value') {
    const { value } = typed;
    return {
      measure,
      numerator: null,
      denominator: null,
      value,
      display: value,
      origin: 'typed',
      ...counts,
    };
  }
  const ratio =
    typed ??
    (fromTickets === null
      ? null
      : {
          numerator: String(fromTickets.numerator),
          denominator: String(fromTickets.denominator),
        });
  return {
    measure,
    numerator: ratio?.numerator ?? null,
    denominator: ratio?.denominator ?? null,
    value: null,
    display: ratio === null ? null : ratioDisplay(ratio.numerator, ratio.denominator, basis.unit),
    origin: typed !== null ? 'typed' : fromTickets !== null ? 'ticket' : null,
    ...counts,
  };
}

function ratioDisplay(
  numerator: string,
  denominator: string,
  unit: MeasureColumn['unit'],
): string | null {
  const base = parseFraction(denominator);
  if (isZero(base)) return null;
  const rate = divide(multiply(HUNDRED, parseFraction(numerator)), base);
  return roundHalfUp(rate, unit === 'percent' ? 1 : 2);
}
