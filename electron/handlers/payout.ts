import { getAppraisal } from '@electron/database/queries/appraisal';
import { getCycle } from '@electron/database/queries/cycle';
import {
  insertPayout,
  savePayoutInput,
  savePayoutMethod,
  type PayoutLine,
} from '@electron/database/queries/payout';
import { requireCycleAllows } from '@electron/evidence/requireCycleAllows';
import { readPayout } from '@electron/evidence/readPayouts';
import { writeCsv, writeXlsx } from '@electron/files/writeTable';
import { printPapers } from '@electron/pdf/printPapers';
import type { PayoutTable } from '@shared/contract/payout';
import { AppError } from '@shared/contract/result';
import { payoutIdSchema, type CycleId } from '@shared/domain/ids';
import { payoutTable } from '@shared/sheets/payoutTable';
import { buildSummarySheet } from '@shared/sheets/summarySheet';
import { translate } from '@shared/text/translate';
import { basename } from 'node:path';
import type { Handlers, StoreContext } from './context';

export const payoutHandlers: Handlers<
  | 'payout.get'
  | 'payout.save'
  | 'payout.setMethod'
  | 'payout.fix'
  | 'payout.export'
  | 'payout.print'
> = {
  'payout.get': async ({ db }, { cycleId }) => readPayout(db, cycleId),

  'payout.save': async ({ db, now, audit }, { rows }) => {
    const changedAt = now();
    for (const { appraisalId, input } of rows) {
      const { cycleId } = await getAppraisal(db, appraisalId);
      await savePayoutInput(db, appraisalId, input, changedAt);
      audit({ concept: 'cycle', conceptId: cycleId });
    }
    return null;
  },

  'payout.setMethod': async ({ db, audit }, { cycleId, method, poolFen }) => {
    await getCycle(db, cycleId);
    const kept = { method, poolFen: method === 'pool' ? (poolFen ?? 0) : null };
    await savePayoutMethod(db, cycleId, kept);
    audit({ concept: 'cycle', conceptId: cycleId });
    return null;
  },

  'payout.fix': async ({ db, now, newId, user, audit }, { cycleId, reason }) => {
    requireCycleAllows(await getCycle(db, cycleId), 'pay');
    const table = await readPayout(db, cycleId);
    const version = (table.fixed?.version ?? 0) + 1;
    if (version > 1 && reason === '') throw new AppError('payoutReasonMissing');
    const payout = {
      payoutId: payoutIdSchema.parse(newId()),
      cycleId,
      version,
      method: table.method,
      poolFen: table.poolFen,
      reason,
      userId: user.userId,
      fixedAt: now(),
    };
    await insertPayout(db, payout, linesOf(table));
    audit({ concept: 'cycle', conceptId: cycleId });
    return { version };
  },

  'payout.export': async (context, { cycleId, format, locale }) => {
    const { files, settings } = context;
    const table = await fixedPayout(context, cycleId);
    const t = translate(locale);
    const title = t('payout.export.fileName', { cycle: table.cycle.startsOn.slice(0, 7) });
    const path = await files.chooseTarget(`${title}.${format}`, settings.read().locale);
    if (path === null) return null;
    const rows = payoutTable(locale, table);
    const bytes =
      format === 'csv' ? writeCsv(rows) : await writeXlsx([{ name: t('payout.title'), rows }]);
    await files.write(path, bytes);
    return { fileName: basename(path) };
  },

  'payout.print': async (context, { cycleId, locale }) => {
    const table = await fixedPayout(context, cycleId);
    const { shopName } = context.shop;
    const sheet = buildSummarySheet({ shopName, table, locale });
    const words = { cycle: table.cycle.startsOn.slice(0, 7) };
    const fileName = translate(locale)('payout.sheet.fileName', words);
    return printPapers(context, fileName, { locale, papers: [{ kind: 'record', sheet }] });
  },
};

/** Only what is fixed and still true goes to payroll. */
async function fixedPayout({ db }: StoreContext, cycleId: CycleId): Promise<PayoutTable> {
  const table = await readPayout(db, cycleId);
  if (table.fixed === null || table.fixed.isOutdated) throw new AppError('payoutNotFixed');
  return table;
}

function linesOf({ rows }: PayoutTable): readonly PayoutLine[] {
  if (rows.length === 0) throw new AppError('payoutIncomplete');
  return rows.map((row) => {
    const { fen, baseFen } = row;
    if (fen === null || baseFen === null) throw new AppError('payoutIncomplete');
    const { appraisalId, scoreVersion, grade, coefficient } = row;
    const { positionCoefficient, daysDue, daysPresent } = row;
    return {
      appraisalId,
      scoreVersion,
      grade,
      coefficient,
      baseFen,
      positionCoefficient,
      daysDue,
      daysPresent,
      fen,
    };
  });
}
