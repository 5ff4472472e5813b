import { listCycles } from '@electron/database/queries/cycle';
import { listEmployees } from '@electron/database/queries/employee';
import {
  countErasures,
  deleteEmployee,
  getRetention,
  insertErasure,
  listUses,
  readEmployeeRecords,
  saveRetention,
  type EmployeeRecords,
} from '@electron/database/queries/privacy';
import { AppError } from '@shared/contract/result';
import type { EmployeeId } from '@shared/domain/ids';
import { isRetentionReviewDue, retentionEndsOn } from '@shared/domain/retention';
import { gradeKeySchema, sourceKeySchema } from '@shared/domain/scheme';
import { buildEmployeeFile } from '@shared/sheets/employeeFile';
import { listEmployeeFileEntries } from '@shared/sheets/employeeFileEntries';
import { buildPrivacyNotice } from '@shared/sheets/privacyNotice';
import { translate } from '@shared/text/translate';
import type { Handlers, StoreContext } from './context';
import { localDay } from '@electron/evidence/localDay';
import { printIntoFile, printPapers } from '@electron/pdf/printPapers';

/** Rows of customers: theirs as much as the employee's, so they are counted and not handed out. */
const customerTables: ReadonlySet<string> = new Set(['surveyResponse', 'surveyAnswer', 'ticket']);

export const privacyHandlers: Handlers<
  | 'privacy.overview'
  | 'privacy.reminder'
  | 'privacy.exportEmployee'
  | 'privacy.printNotice'
  | 'privacy.erase'
  | 'privacy.setRetention'
  | 'privacy.confirmReview'
> = {
  'privacy.reminder': async (context) => ({ isReviewDue: await isReviewDue(context) }),

  'privacy.overview': async (context) => {
    const { db, today } = context;
    const retention = await getRetention(db);
    const uses = await listUses(db);
    const people = (await listEmployees(db)).map(({ employeeId, employeeNo, name, status }) => {
      const { appraisals, lastUsedOn } = uses.get(employeeId) ?? {
        appraisals: 0,
        lastUsedOn: today(),
      };
      const endsOn = status === 'left' ? retentionEndsOn(lastUsedOn, retention.years) : null;
      return {
        employeeId,
        employeeNo,
        name,
        status,
        appraisals,
        lastUsedOn,
        endsOn,
        today: today(),
      };
    });
    return {
      retention,
      isReviewDue: await isReviewDue(context),
      people,
      erasures: await countErasures(db),
    };
  },

  'privacy.exportEmployee': async (context, { employeeId, locale }) => {
    const { db, files, today, now } = context;
    const employee = await getEmployee(db, employeeId);
    const records = await readEmployeeRecords(db, employeeId);
    const { employeeNo, name } = employee;
    const fileName = translate(locale)('privacy.fileName.person', { employeeNo, name });
    const cycles = new Map((await listCycles(db)).map((each) => [each.cycleId, each.startsOn]));
    const appraisals = new Map(
      (records['appraisal'] ?? []).map((row) => [
        row['appraisalId'],
        [...cycles].find(([cycleId]) => cycleId === row['cycleId'])?.[1] ?? '',
      ]),
    );
    const own = Object.entries(records).filter(([table]) => !customerTables.has(table));
    const printed = await printIntoFile(context, fileName, {
      locale,
      papers: [
        {
          kind: 'text',
          sheet: buildEmployeeFile({
            employee,
            counts: Object.fromEntries(own.map(([table, rows]) => [table, rows.length])),
            results: resultsOf(records, appraisals),
            reviews: reviewsOf(records, appraisals),
            entries: listEmployeeFileEntries(records),
            responses: records['surveyResponse']?.length ?? 0,
            tickets: records['ticket']?.length ?? 0,
            madeOn: today(),
            locale,
          }),
        },
      ],
    });
    if (printed === null) return null;
    const copy = {
      format: 'gongping-person',
      version: 1,
      exportedAt: now(),
      shopName: context.shop.shopName,
      customers: {
        responses: records['surveyResponse']?.length ?? 0,
        tickets: records['ticket']?.length ?? 0,
      },
      records: Object.fromEntries(own.map(([table, rows]) => [table, hidePeers(table, rows)])),
    };
    const json = files.pathOf(printed.token).replace(/\.pdf$/iu, '') + '.json';
    await files.write(json, new TextEncoder().encode(`${JSON.stringify(copy, null, 2)}\n`));
    return printed;
  },

  'privacy.printNotice': async (context, { locale }) => {
    const { shop, today, db } = context;
    const { years } = await getRetention(db);
    return printPapers(context, translate(locale)('privacy.fileName.notice'), {
      locale,
      papers: [
        {
          kind: 'text',
          sheet: buildPrivacyNotice({
            shopName: shop.shopName,
            madeOn: today(),
            retentionYears: years,
            locale,
          }),
        },
      ],
    });
  },

  'privacy.erase': async ({ db, user, now, audit }, { employeeId, name, reason }) => {
    const employee = await getEmployee(db, employeeId);
    if (employee.name !== name) throw new AppError('privacyNameWrong');
    const namesakes = (await listEmployees(db)).filter((each) => each.name === employee.name);
    await deleteEmployee(db, employeeId, {
      name: employee.name,
      isOnlyOne: namesakes.length === 1,
    });
    await insertErasure(db, { employeeId, userId: user.userId, reason, erasedAt: now() });
    audit({ concept: 'employee', conceptId: employeeId, details: { erased: 1 } });
    return null;
  },

  'privacy.setRetention': async ({ db }, { years }) => {
    await saveRetention(db, { ...(await getRetention(db)), years });
    return null;
  },

  'privacy.confirmReview': async ({ db, today }) => {
    await saveRetention(db, { ...(await getRetention(db)), reviewedOn: today() });
    return null;
  },
};

async function isReviewDue({ db, shop, today }: StoreContext): Promise<boolean> {
  return isRetentionReviewDue(await getRetention(db), shop.createdAt.slice(0, 10), today());
}

async function getEmployee(db: StoreContext['db'], employeeId: EmployeeId) {
  const employee = (await listEmployees(db)).find((each) => each.employeeId === employeeId);
  if (employee === undefined) throw new AppError('notFound');
  return employee;
}

type CycleOfAppraisal = ReadonlyMap<string | number | null | undefined, string>;

function resultsOf(records: EmployeeRecords, cycles: CycleOfAppraisal) {
  return (records['appraisalScore'] ?? []).map((row) => ({
    cycleStartsOn: cycles.get(row['appraisalId']) ?? '',
    display: row['display'] === null ? null : String(row['display']),
    grade: gradeKeySchema.nullable().parse(row['grade']),
    scoredOn: localDay(String(row['scoredAt'])),
  }));
}

function reviewsOf(records: EmployeeRecords, cycles: CycleOfAppraisal) {
  return hidePeers('review', records['review'] ?? []).map((row) => ({
    cycleStartsOn: cycles.get(row['appraisalId']) ?? '',
    source: sourceKeySchema.parse(row['source']),
    reviewerName: String(row['reviewerName']),
    comment: String(row['comment']),
  }));
}

/** Peers rate without being named to the one they rate. */
function hidePeers(table: string, rows: EmployeeRecords[string]): EmployeeRecords[string] {
  if (table !== 'review') return rows;
  return rows.map((row) => (row['source'] === 'peer' ? { ...row, reviewerName: '' } : row));
}
