import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyInterview } from '@shared/domain/interview';
import { translate } from '@shared/text/translate';
import { wholePicture } from '@test/electron/handlers/recordEvent';
import { atEndOfFile } from './helpers/cleanUp';
import { call, chooseNext, goTo, launch, saveInto, type RunningProgram } from './helpers/program';

const t = translate('zh-CN');

/** Two programs at once, each with a data folder and a window of its own. */
let office: RunningProgram;
let shop: RunningProgram;

beforeAll(async () => {
  office = await launch({ keepUntil: atEndOfFile });
  shop = await launch({ keepUntil: atEndOfFile });
  await saveInto(office.app, office.folder);
  await saveInto(shop.app, shop.folder);
  await call(office.page, 'store.openSample', {});
  await call(shop.page, 'store.create', { shopName: '城东店' });
});
afterAll(async () => {
  await office.close();
  await shop.close();
});

async function identity({ page, folder }: RunningProgram) {
  const exported = await call(page, 'handOff.exportIdentity', {});
  const { device } = await call(page, 'handOff.get', {});
  return { path: join(folder, exported?.fileName ?? ''), digits: device?.checkNumber ?? [] };
}

async function pair(own: RunningProgram, other: RunningProgram, name: string): Promise<void> {
  const { path, digits } = await identity(other);
  await chooseNext(own.app, path);
  const file = await call(own.page, 'handOff.readFile', {});
  if (file?.kind !== 'identity') throw new Error('Not an identity');
  await call(own.page, 'handOff.pair', { token: file.token, name, typed: digits.join(' ') });
}

/** Makes a package for the other program and gives the path of its file. */
async function make(own: RunningProgram, purpose: 'setUp' | 'returns'): Promise<string> {
  const { partners } = await call(own.page, 'handOff.get', {});
  const partnerId = partners[0]?.partnerId ?? '';
  const cycleIds = (await call(own.page, 'cycle.list', {})).map(({ cycleId }) => cycleId);
  const input = { partnerId, purpose, cycleIds, unitIds: null };
  const made = await call(own.page, 'handOff.make', input);
  return join(own.folder, made?.fileName ?? '');
}

/** Opens a package in the window, reads the preview, and merges it, as a user does. */
async function merge({ page, app }: RunningProgram, path: string): Promise<string> {
  await chooseNext(app, path);
  await goTo(page, '/hand-off');
  await page.getByRole('button', { name: t('handOff.read.open') }).click();
  await page.getByText(t('handOff.read.title')).waitFor();
  const preview = await page.locator('main').innerText();
  const words = new RegExp(`^${t('handOff.read.merge', { count: 7 }).replace('7', '\\d+')}$`, 'u');
  await page.getByRole('button', { name: words }).click();
  await page.getByText(t('handOff.read.title')).waitFor({ state: 'detached' });
  return preview;
}

async function superiorReview({ page }: RunningProgram) {
  const [cycle] = await call(page, 'cycle.list', {});
  if (cycle === undefined) throw new Error('No cycle');
  const { rows } = await call(page, 'cycle.board', { cycleId: cycle.cycleId });
  const [row] = rows.toSorted((a, b) => (a.employeeNo < b.employeeNo ? -1 : 1));
  if (row === undefined) throw new Error('Nobody is appraised');
  return call(page, 'review.get', { appraisalId: row.appraisalId, source: 'superior' });
}

const complaint = '客户投诉：承诺的减免没有兑现';
const improvement = '回复太慢，要先回一句';

/** What a shop does in a month besides reviews: each kind of record that goes to head office. */
async function workOfTheShop() {
  const { app, page, folder } = shop;
  const [cycle] = await call(page, 'cycle.list', {});
  const { cycleId, startsOn: day } = cycle ?? fail();
  const { rows } = await call(page, 'cycle.board', { cycleId });
  const [person] = await call(page, 'employee.list', {});
  const { employeeId, employeeNo, name } = person ?? fail();
  const { appraisalId } = rows.find((row) => row.employeeNo === employeeNo) ?? fail();
  const event = {
    kind: 'complaint',
    note: complaint,
    reportedBy: '客户',
    recordedBy: '主管',
  } as const;
  const { eventId } = await call(page, 'event.save', {
    ...event,
    eventId: null,
    employeeId,
    happenedOn: day,
    voucherNo: 'T-12',
    link: null,
    count: 1,
  });
  const picture = join(folder, '现场照片.png');
  writeFileSync(picture, wholePicture);
  await chooseNext(app, picture);
  const chosen = await call(page, 'attachment.choose', {});
  await call(page, 'attachment.add', { eventId, token: chosen?.token ?? '' });
  const proposal = { matter: '私自承诺减免', capGrade: 'pass', proposedBy: '主管' } as const;
  await call(page, 'veto.propose', { eventId, ...proposal, proposedOn: day });
  const content = { ...emptyInterview, heldOn: day, improvements: improvement };
  await call(page, 'interview.save', { appraisalId, content });
  const { actionPlanId } = await call(page, 'actionPlan.start', { employeeId, appraisalId: null });
  const { columns } = await call(page, 'measurement.table', { cycleId });
  const measure = columns.find(({ unit }) => unit !== 'value')?.measure ?? fail();
  const measured = { kind: 'ratio', numerator: '3', denominator: '211' } as const;
  await call(page, 'measurement.save', { appraisalId, measure, measured });
  const survey = join(folder, '回访.csv');
  const answers = [1, 2, 3].map((number) => `90${number},${day} 10:0${number}:00,${name},5,4`);
  const head = '序号,提交答卷时间,1、请选择为您服务的员工,2、服务态度,3、响应速度';
  writeFileSync(survey, `\uFEFF${[head, ...answers].join('\r\n')}\r\n`);
  await chooseNext(app, survey);
  const { token } = (await call(page, 'import.choose', { kind: 'survey' })) ?? fail();
  await call(page, 'import.preview', { token, kind: 'survey' });
  const { importId } = await call(page, 'import.commit', { token });
  return { day, cycleId, employeeId, appraisalId, eventId, actionPlanId, importId };
}

function fail(): never {
  throw new Error('The shops are not what they should be');
}

describe('head office and a shop, each at its own computer', () => {
  it('pair by the check numbers that they read out to each other', async () => {
    await call(office.page, 'handOff.setUp', { name: '人事部' });
    await call(shop.page, 'handOff.setUp', { name: '城东店' });
    await pair(office, shop, '城东店');
    await pair(shop, office, '人事部');
    expect((await call(shop.page, 'handOff.get', {})).partners).toMatchObject([{ name: '人事部' }]);
  });

  it('share people, schemes and cycles after one package, with blank reviews in the shop', async () => {
    await merge(shop, await make(office, 'setUp'));
    const names = async ({ page }: RunningProgram) =>
      (await call(page, 'employee.list', {})).map(({ name }) => name).toSorted();
    expect(await names(shop)).toEqual(await names(office));
    expect((await superiorReview(shop)).status).toBe('notStarted');
    expect((await superiorReview(office)).status).toBe('submitted');
  });

  it('never overwrite each other: a review that both typed is a conflict, and a person decides', async () => {
    const { appraisalId, dimensions } = await superiorReview(shop);
    const which = { appraisalId, source: 'superior' } as const;
    for (const { key } of dimensions.flatMap(({ indicators }) => indicators)) {
      const value = { kind: 'given', value: '2' } as const;
      await call(shop.page, 'review.rate', { ...which, indicatorKey: key, value });
    }
    await call(shop.page, 'review.submit', which);
    const before = await superiorReview(office);
    const preview = await merge(office, await make(shop, 'returns'));
    expect(preview).toContain(t('handOff.read.conflictsHint'));
    expect((await superiorReview(office)).ratings).toEqual(before.ratings);
    expect((await call(office.page, 'handOff.get', {})).conflicts).toBe(1);
    await office.page.getByText(t('handOff.conflicts.title')).waitFor();
    await office.page.getByRole('button', { name: t('handOff.conflicts.takeOther') }).click();
    await office.page.getByText(t('handOff.conflicts.title')).waitFor({ state: 'detached' });
    const decided = await superiorReview(office);
    expect(Object.values(decided.ratings)).toEqual(
      Object.values(decided.ratings).map(() => ({ kind: 'given', value: '2' })),
    );
    expect((await call(office.page, 'handOff.get', {})).conflicts).toBe(0);
  });

  it('bring an event with its file, veto, talk, plan, answers and values, and find nothing new the second time', async () => {
    const done = await workOfTheShop();
    const path = await make(shop, 'returns');
    await merge(office, path);
    const { page } = office;
    // Head office had typed a value of its own for the same measure: a person decides in the window.
    await page.getByRole('button', { name: t('handOff.conflicts.takeOther') }).click();
    await page.getByText(t('handOff.conflicts.title')).waitFor({ state: 'detached' });
    const [event] = await call(page, 'event.ofEmployee', { employeeId: done.employeeId });
    expect(event).toMatchObject({
      eventId: done.eventId,
      note: complaint,
      veto: { status: 'proposed' },
    });
    const [file] = event?.attachments ?? [];
    const read = await call(page, 'attachment.read', {
      attachmentId: file?.attachmentId ?? fail(),
    });
    expect(Buffer.from(read.base64, 'base64').equals(Buffer.from(wholePicture))).toBe(true);
    const { appraisalId, cycleId } = done;
    const talk = await call(page, 'interview.get', { appraisalId });
    expect(talk.content.improvements).toBe(improvement);
    const { plans } = await call(page, 'actionPlan.list', {});
    expect(plans.map(({ actionPlanId }) => actionPlanId)).toContain(done.actionPlanId);
    const table = await call(page, 'measurement.table', { cycleId });
    expect(JSON.stringify(table)).toContain('"denominator":"211"');
    const imports = await call(page, 'import.list', {});
    const [answers] = imports.filter(({ importId }) => importId === done.importId);
    expect(answers?.counts).toMatchObject({ new: 3 });
    // The second person of the veto sits at head office.
    const confirmed = { vetoId: event?.veto?.vetoId ?? fail(), confirmedBy: '店长' } as const;
    await call(page, 'veto.confirm', { ...confirmed, confirmedOn: done.day });
    await chooseNext(office.app, path);
    const again = await call(page, 'handOff.readFile', {});
    expect(again).toMatchObject({
      preview: { isRepeated: true, counts: { new: 0, changed: 0, conflict: 0 } },
    });
  });

  it('find nothing new in a package that was merged before, and complain of nothing', async () => {
    const path = await make(shop, 'returns');
    await chooseNext(office.app, path);
    const file = await call(office.page, 'handOff.readFile', {});
    expect(file).toMatchObject({ preview: { counts: { new: 0, changed: 0, conflict: 0 } } });
    expect([...office.complaints, ...shop.complaints]).toEqual([]);
  });
});
