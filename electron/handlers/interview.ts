import { listAppraisals } from '@electron/database/queries/appraisal';
import { getCycle } from '@electron/database/queries/cycle';
import { getEmployee } from '@electron/database/queries/employee';
import {
  findInterview,
  insertInterviewVersion,
  saveInterview,
  type InterviewRecord,
} from '@electron/database/queries/interview';
import { requireAppraisalAllows } from '@electron/evidence/requireCycleAllows';
import {
  createInterviewReader,
  readInterview,
  readInterviews,
  readInterviewsOf,
} from '@electron/evidence/readInterviews';
import type { Paper } from '@electron/pdf/printJob';
import { printPapers } from '@electron/pdf/printPapers';
import { AppError } from '@shared/contract/result';
import { interviewIdSchema, type AppraisalId } from '@shared/domain/ids';
import { interviewGaps } from '@shared/domain/interview';
import { buildInterviewSheet } from '@shared/sheets/interviewSheet';
import { translate } from '@shared/text/translate';
import type { Handlers, StoreContext } from './context';

export const interviewHandlers: Handlers<
  | 'interview.list'
  | 'interview.listOf'
  | 'interview.get'
  | 'interview.save'
  | 'interview.hold'
  | 'interview.revise'
  | 'interview.print'
> = {
  'interview.list': async ({ db, today }, { cycleId }) => readInterviews(db, cycleId, today()),

  'interview.listOf': async ({ db }, { employeeId }) => {
    await getEmployee(db, employeeId);
    return readInterviewsOf(db, employeeId);
  },

  'interview.get': async ({ db, today }, { appraisalId }) =>
    readInterview(db, appraisalId, today()),

  'interview.save': async (context, { appraisalId, content }) => {
    const { db, newId, user, now } = context;
    await requireAppraisalAllows(db, appraisalId, 'feedback');
    const record = await findInterview(db, appraisalId);
    if (record?.status === 'held') throw new AppError('interviewHeld');
    const next: InterviewRecord = {
      interviewId: record?.interviewId ?? interviewIdSchema.parse(newId()),
      appraisalId,
      version: record?.version ?? 1,
      status: 'draft',
      content,
    };
    await saveInterview(db, next, { userId: user.userId, changedAt: now() });
    note(context, appraisalId);
    return null;
  },

  'interview.hold': async (context, { appraisalId }) => {
    const { db, user, now } = context;
    await requireAppraisalAllows(db, appraisalId, 'feedback');
    const record = await getInterview(db, appraisalId);
    if (record.status === 'held') return null;
    const gaps = interviewGaps(record.content);
    if (gaps.includes('heldOn') || gaps.includes('interviewerName')) {
      throw new AppError('interviewIncomplete');
    }
    await saveInterview(
      db,
      { ...record, status: 'held' },
      { userId: user.userId, changedAt: now() },
    );
    note(context, appraisalId);
    return null;
  },

  'interview.revise': async (context, { appraisalId, reason }) => {
    const { db, user, now } = context;
    await requireAppraisalAllows(db, appraisalId, 'feedback');
    const record = await getInterview(db, appraisalId);
    if (record.status === 'draft') return null;
    const at = now();
    const { userId } = user;
    await insertInterviewVersion(db, record, { reason, userId, replacedAt: at });
    await saveInterview(
      db,
      { ...record, version: record.version + 1, status: 'draft' },
      { userId, changedAt: at },
    );
    note(context, appraisalId);
    return null;
  },

  'interview.print': async (context, { cycleId, appraisalIds, isBlank, locale }) => {
    const { db, shop, today } = context;
    const cycle = await getCycle(db, cycleId);
    const appraisals = new Map(
      (await listAppraisals(db, cycleId)).map((each) => [each.appraisalId, each]),
    );
    const chosen = appraisalIds ?? [...appraisals.keys()];
    const read = createInterviewReader(db, today());
    const papers: Paper[] = [];
    for (const appraisalId of chosen) {
      const appraisal = appraisals.get(appraisalId);
      if (appraisal === undefined) throw new AppError('notFound');
      const entry = await read(appraisal);
      const sheet = buildInterviewSheet({ shopName: shop.shopName, entry, isBlank, locale });
      papers.push({ kind: 'record', sheet });
    }
    const words = { cycle: cycle.startsOn.slice(0, 7) };
    const fileName = translate(locale)('interview.sheet.fileName', words);
    return printPapers(context, fileName, { locale, papers });
  },
};

async function getInterview(
  db: StoreContext['db'],
  appraisalId: AppraisalId,
): Promise<InterviewRecord> {
  const record = await findInterview(db, appraisalId);
  if (record === undefined) throw new AppError('notFound');
  return record;
}

function note({ audit }: StoreContext, appraisalId: AppraisalId): void {
  audit({ concept: 'interview', conceptId: appraisalId });
}
