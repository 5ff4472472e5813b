import type { CallInput, CallName } from '@shared/contract/index';
import type { AppraisalId } from '@shared/domain/ids';
import { locales, type Locale } from '@shared/domain/locale';
import { translate } from '@shared/text/translate';
import type { CycleFindingKey } from '@shared/domain/cycleFinding';
import type { Cycle, CycleStatus } from '@shared/domain/cycle';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bare, pagesOf } from './harness/readPdf';
import { atEndOfFile } from './helpers/cleanUp';
import {
  ask,
  call,
  chooseNext,
  confirmColumns,
  goTo,
  launch,
  patient,
  saveInto,
  settle,
  type RunningProgram,
} from './helpers/program';
import {
  bringSchemesIntoForce,
  enterMeasurements,
  enterPay,
  enterReview,
  enterReviews,
} from './wholeMonth/monthCalls';
import {
  lostFromAppeal,
  lostFromAppraisal,
  lostFromInterview,
  lostFromPlan,
  lostFromPublication,
  lostFromSummary,
} from './wholeMonth/comparers';
import { backOffice, people, writeStaffList, writeSurvey } from './wholeMonth/shopFiles';

/*
 * One month of twelve people in two units, from the empty program to the closed cycle, driven
 * through the pages; then two more months by calls, the quarter and the year.
 */

const t = translate('zh-CN');
const shopName = '和记通讯服务部';
const month = { kind: 'month', startsOn: '2025-10-01', endsOn: '2025-10-31' } as const;
const monthName = t('date.month', { year: 2025, month: 10, monthName: '' });
/** What is special about whom. */
const vetoed = '员工03';
const mover = '员工04';
const unrated = '员工07';
const refuser = '员工08';
const appellant = '员工02';
const newHire = '员工12';
const reason = '缺一份上级评，店长同意按其余来源定结果';

let running: RunningProgram;
let files: string;

beforeAll(async () => {
  running = await launch({
    keepUntil: atEndOfFile,
    size: { width: 1440, height: 900 },
  });
  files = process.env['MONTH_PAPERS'] ?? join(running.folder, 'files');
  mkdirSync(files, { recursive: true });
  await saveInto(running.app, files);
});

describe('a month, through the window', () => {
  it('begins with a shop, its staff list and a scheme for each position', async () => {
    const { app, page } = running;
    await button(t('store.create')).click();
    await page.getByLabel(t('store.shopName')).fill(shopName);
    await page.getByText(t('store.withoutPassword'), { exact: true }).click();
    await button(t('store.createNow')).click();
    await button(t('cycle.start.employeesAction')).click();
    await chooseNext(app, writeStaffList(files));
    await button(t('import.chooseFile')).click();
    await page.getByText(t('import.columns')).waitFor();
    await confirmColumns(page);
    await button(t('import.write.staffList', { count: people.length })).click();
    await page.getByText(t('import.done.staffList', { count: people.length })).waitFor();
    await bringSchemesIntoForce(page);
  });

  it('opens for eleven: who came less than a month ago is left out, and it says why', async () => {
    const { page } = running;
    await goTo(page, '/cycles/new');
    await page.getByLabel(t('cycle.open.startsOn')).fill(month.startsOn);
    await page.getByLabel(t('cycle.open.endsOn')).fill(month.endsOn);
    await page.getByText(t('cycle.open.reason.hiredRecently')).first().waitFor();
    await button(t('cycle.open.submit', { cycle: monthName, count: 11 })).click();
    await page.getByText(t('cycle.board.steps'), { exact: true }).waitFor();
    const { leftOut } = await call(page, 'cycle.state', await ofMonth());
    expect(leftOut).toMatchObject([{ name: newHire, reason: 'hiredRecently' }]);
  });

  it('knows who moved to another position, and from which day on', async () => {
    const { page } = running;
    await page.getByRole('button', { name: t('segment.of', { name: mover }) }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('button', { name: t('segment.add') }).click();
    await drawer.getByLabel(t('segment.startsOn')).fill('2025-10-17');
    await chooseOption(drawer.getByRole('combobox', { name: t('segment.position') }), backOffice);
    await drawer.getByRole('button', { name: t('segment.save') }).click();
    await drawer.waitFor({ state: 'hidden' });
    const { rows } = await call(page, 'cycle.board', await ofMonth());
    expect(rows.find(({ name }) => name === mover)?.movedTo).toEqual([backOffice]);
  });

  it('has the standards signed', async () => {
    const { page } = running;
    await button(t('cycleTransition.open')).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByLabel(t('standardAcknowledgement.signedOn')).fill('2025-09-28');
    await drawer
      .getByRole('button', { name: t('standardAcknowledgement.record', { count: 11 }) })
      .click();
    await drawer.getByText(t('standardAcknowledgement.all')).waitFor();
    await page.keyboard.press('Escape');
  });

  it('takes in what customers say, what is measured and what is rated, but for one superior', async () => {
    const { app, page } = running;
    await goTo(page, '/surveys/import');
    await chooseNext(app, writeSurvey(files));
    await button(t('import.chooseFile')).click();
    await page.getByText(t('import.columns')).waitFor();
    await confirmColumns(page);
    const count = 6 * (11 + 12 + 12);
    await button(t('import.write.survey', { count })).click();
    await page.getByText(t('import.done.survey', { count })).waitFor();
    const { cycleId } = await ofMonth();
    await enterMeasurements(page, cycleId);
    await typeReview(page);
    await enterReviews(
      page,
      cycleId,
      (employeeNo, source) => employeeNo === 'E07' && source === 'superior',
    );
    await goTo(page, '/board');
    await page.getByRole('link', { name: unrated }).first().waitFor();
  });

  it('writes down what happened, and a veto in four steps', async () => {
    const { page } = running;
    await goTo(page, '/events');
    await button(t('event.add')).click();
    await writeEvent({
      name: '员工01',
      happenedOn: '2025-10-14',
      kind: 'violation',
      note: '没有佩戴工牌',
      link: '一般违规',
      voucherNo: 'W-03',
    });
    await page.keyboard.press('Escape');
    await button(t('event.add')).click();
    await writeEvent({
      name: vetoed,
      happenedOn: '2025-10-08',
      kind: 'complaint',
      note: '私自承诺减免',
      link: null,
      voucherNo: 'T-12',
    });
    const drawer = page.getByRole('dialog');
    const step = (name: string) => drawer.getByRole('button', { name, exact: true });
    await step(t('veto.propose')).click();
    await drawer.getByLabel(t('veto.form.proposedBy')).fill('主管东');
    await drawer.getByText(t('grade.fail'), { exact: true }).click();
    await step(t('veto.propose')).click();
    await step(t('veto.confirm')).click();
    await drawer.getByLabel(t('veto.form.confirmedBy')).fill('店长');
    await drawer.getByLabel(t('veto.form.on')).fill('2025-10-09');
    await step(t('veto.confirm')).click();
    await step(t('veto.notice')).click();
    await drawer.getByLabel(t('veto.form.noticedOn')).fill('2025-10-10');
    await step(t('veto.notice')).click();
    await step(t('veto.uphold')).click();
    await drawer.getByLabel(t('veto.form.on')).fill('2025-10-27');
    await step(t('veto.uphold')).click();
    await drawer.getByText(t('veto.status.upheld'), { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await button(t('event.log.confirm')).click();
    await page.getByRole('dialog').getByLabel(t('event.log.name')).fill('店长');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('event.log.confirm') })
      .click();
    await page.getByText(t('event.log.complete', { name: '店长' })).waitFor();
  });

  it('is scored: the veto caps a grade, the missing review makes a score provisional', async () => {
    const { page } = running;
    await goTo(page, '/board');
    await button(t('cycle.board.scoreNow')).click();
    await stateIs('scored');
    expect(await resultOf(vetoed)).toMatchObject({ grade: 'fail' });
    expect(await resultOf(unrated)).toMatchObject({ status: 'provisional' });
    const { tree } = await call(page, 'appraisal.explain', {
      appraisalId: (await resultOf(mover)).appraisalId,
    });
    expect(tree.segments?.parts.map(({ days }) => days)).toEqual([16, 15]);
  });

  it('goes into review with a reason for what is missing, and is published', async () => {
    expect(await findings()).toEqual(['provisional']);
    await advance('inReview', reason);
    await advance('published', null);
    const { page } = running;
    await goTo(page, '/board');
    await page.getByText(t('cycle.next.settle.unpublished')).waitFor();
    await button(t('cycle.next.settleAction')).click();
    await page.getByLabel(t('publication.startsOn')).fill('2025-11-06');
    await page.getByLabel(t('publication.contact')).fill('店长，办公室');
    await button(t('publication.publish', { count: 11 })).click();
    await page
      .getByText(
        t('publication.listLine', { number: 1, from: '2025-11-06', to: '2025-11-12', count: 11 }),
      )
      .waitFor();
  });

  it('is signed on paper by everybody but one, who refuses before a witness', async () => {
    const { page } = running;
    await goTo(page, '/board');
    await page.getByText(t('cycle.next.settle.unsigned')).waitFor();
    await button(t('cycle.next.settleAction')).click();
    await sign(appellant, 'disagreed', '2025-11-07');
    await sign(refuser, 'refused', '2025-11-07', '主管西');
    for (const { name } of people) {
      if ([appellant, refuser, newHire].includes(name)) continue;
      await sign(name, 'agreed', '2025-11-07');
    }
    expect(await findings()).not.toContain('unsigned');
  });

  it('has an appeal accepted, looked into and decided: the grade changes, the score stays', async () => {
    const { page } = running;
    const before = await resultOf(appellant);
    await goTo(page, `/appeals/new/${before.appraisalId}`);
    await page.getByLabel(t('appeal.receivedOn')).fill('2025-11-10');
    await page.getByLabel(t('appeal.content')).fill('两通电话不是我接的，录音可查');
    await page.getByLabel(t('appeal.interview.held'), { exact: true }).check();
    await button(t('appeal.save')).click();
    await goTo(page, '/appeals');
    await stepOfAppeal('accepted', '2025-11-11', '店长', '期限内提出');
    await stepOfAppeal('investigated', '2025-11-13', '主管东', '录音核对属实');
    await chooseOption(
      page.getByRole('combobox', { name: t('appeal.nextStep') }),
      t('appeal.step.decided'),
    );
    await page
      .getByRole('radiogroup')
      .getByText(t('appeal.outcome.changed'), { exact: true })
      .click();
    await chooseOption(
      page.getByRole('combobox', { name: t('adjustment.grade') }),
      t('grade.excellent'),
    );
    await fillStep('decided', '2025-11-20', '店长', '剔除两通电话后为优秀');
    const after = await resultOf(appellant);
    expect(after).toMatchObject({ display: before.display, grade: before.grade });
    expect(before.grade).not.toBe('excellent');
    expect(after.decided.grade).toBe('excellent');
    expect(await findings()).toEqual(['unpublished', 'unsigned', 'interviewOpen']);
    await goTo(page, '/signatures');
    await sign(appellant, 'agreed', '2025-11-21');
  });

  it('is talked over, and closed with what stays open and why', async () => {
    const { page } = running;
    const { appraisalId } = await resultOf(vetoed);
    await goTo(page, `/action-plans/interviews/${appraisalId}`);
    await page.getByLabel(t('interview.heldOn'), { exact: true }).fill('2025-11-09');
    await page.getByLabel(t('interview.place'), { exact: true }).fill('办公室');
    await page.getByLabel(t('interview.interviewerName'), { exact: true }).fill('主管东');
    await page.getByLabel(t('interview.topic.successes')).fill('接待量最高');
    await page.getByLabel(t('interview.topic.improvements')).fill('承诺要先请示');
    await button(t('interview.record.hold')).press('Enter');
    await page.getByText(t('interview.record.heldNote')).waitFor();
    await button(t('interview.record.makePlan')).press('Enter');
    await page.waitForURL(/action-plans\/plans/u);
    await advance('closed', '其余人的面谈排在下月；名单下月一并更正');
    const { transitions } = await call(page, 'cycle.state', await ofMonth());
    expect(transitions[0]?.accepted).toEqual([
      { key: 'unpublished', count: 1 },
      { key: 'interviewOpen', count: 10 },
    ]);
  });

  it('pays out by the decided grades', async () => {
    const { page } = running;
    const { cycleId } = await ofMonth();
    await enterPay(page, cycleId);
    await call(page, 'payout.fix', { cycleId, reason: '' });
    const { rows } = await call(page, 'payout.get', { cycleId });
    expect(rows.find(({ name }) => name === appellant)).toMatchObject({
      grade: 'excellent',
      coefficient: '1.5',
    });
  });

  it.each(locales)(
    'prints a sheet 1 of everybody that says in %s what the store says',
    async (locale) => {
      const { page } = running;
      const cycle = await theMonth();
      const { cycleId } = cycle;
      const pages = await print('sheet.printAppraisals', { cycleId, appraisalIds: null, locale });
      const lost: string[] = [];
      for (const person of people) {
        if (person.name === newHire) continue;
        const { appraisalId } = await resultOf(person.name);
        const explanation = await call(page, 'appraisal.explain', { appraisalId });
        const number = bare(
          translate(locale)('sheet.number', { sheetNo: `202510-${person.employeeNo}` }),
        );
        const text = pages.filter((each) => each.includes(number)).join('');
        const comments = await commentsOf(appraisalId);
        const events = eventsOf(person.name, locale);
        const stored = { person, cycle, shopName, explanation, comments, events };
        lost.push(
          ...lostFromAppraisal(text, stored, locale).map((each) => `${person.name} ${each}`),
        );
      }
      expect(lost).toEqual([]);
    },
  );

  it('prints talk, plan, appeal, list and summary that say what the store says', async () => {
    const { page } = running;
    const { cycleId } = await ofMonth();
    const { appraisalId } = await resultOf(vetoed);
    const talk = await print('interview.print', {
      cycleId,
      appraisalIds: [appraisalId],
      isBlank: false,
      locale: 'zh-CN',
    });
    const entry = await call(page, 'interview.get', { appraisalId });
    expect(lostFromInterview(talk.join(''), entry)).toEqual([]);
    const [plan] = (await call(page, 'actionPlan.list', {})).plans;
    if (plan === undefined) throw new Error('There is no plan');
    const { actionPlanId } = plan;
    const printedPlan = { actionPlanId, isBlank: false, locale: 'zh-CN' } as const;
    const planText = (await print('actionPlan.print', printedPlan)).join('');
    expect(lostFromPlan(planText, await call(page, 'actionPlan.get', { actionPlanId }))).toEqual(
      [],
    );
    const [appeal] = (await call(page, 'appeal.list', { cycleId })).rows;
    if (appeal === undefined) throw new Error('There is no appeal');
    const { appealId } = appeal;
    const appealText = (await print('appeal.print', { appealId, locale: 'zh-CN' })).join('');
    expect(lostFromAppeal(appealText, appeal)).toEqual([]);
    const [list] = (await call(page, 'publication.list', { cycleId })).published;
    if (list === undefined) throw new Error('There is no list');
    const { publicationId } = list;
    const listText = (await print('publication.print', { publicationId, locale: 'zh-CN' })).join(
      '',
    );
    expect(lostFromPublication(listText, list)).toEqual([]);
    for (const { display } of await rowsOf(cycleId)) expect(listText).not.toContain(display);
    const summary = (await print('payout.print', { cycleId, locale: 'zh-CN' })).join('');
    expect(lostFromSummary(summary, await call(page, 'payout.get', { cycleId }))).toEqual([]);
  });

  it('prints blanks whose codes lead to their own entry', async () => {
    const { page } = running;
    const { cycleId } = await ofMonth();
    const { appraisalId } = await resultOf(vetoed);
    const kinds = ['self', 'superior', 'survey', 'spotCheck'] as const;
    const locale: Locale = 'zh-CN';
    const blank = {
      cycleId,
      kinds: [...kinds],
      appraisalIds: [appraisalId],
      surveyCopies: 1,
      locale,
    };
    const text = (await print('sheet.printBlanks', blank)).join('');
    const codes = text.match(/[0-9A-Z]{5}-[0-9A-Z]{5}/gu) ?? [];
    const entries = await Promise.all(
      codes.map(async (code) => call(page, 'sheet.findEntry', { code })),
    );
    expect(entries.map(({ kind }) => kind)).toEqual([...kinds]);
    expect(entries.map((each) => each.appraisalId)).toEqual(kinds.map(() => appraisalId));
    const { dimensions } = await call(page, 'review.get', { appraisalId, source: 'superior' });
    const items = dimensions.flatMap(({ indicators }) =>
      indicators.map(({ name }) => name[locale]),
    );
    expect(items.filter((name) => !text.includes(bare(name)))).toEqual([]);
  });

  it('is reopened as its second version: the missing review comes in, nothing decided is lost', async () => {
    const { page } = running;
    const { cycleId } = await ofMonth();
    const before = await rowsOf(cycleId);
    await goTo(page, '/board');
    await button(t('cycleTransition.open')).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('button', { name: t('cycleTransition.reopen'), exact: true }).click();
    await drawer.getByText(t('cycle.status.collecting'), { exact: true }).last().click();
    await drawer.getByLabel(t('cycleTransition.reopenReason')).fill('补交上级评');
    await drawer
      .getByRole('button', { name: t('cycleTransition.reopenConfirm', { version: 2 }) })
      .click();
    await stateIs('collecting');
    await page.keyboard.press('Escape');
    const { appraisalId } = await resultOf(unrated);
    await enterReview(page, { appraisalId, source: 'superior', place: 3 });
    await call(page, 'appraisal.score', { cycleId });
    const after = await rowsOf(cycleId);
    expect(after.find(({ name }) => name === unrated)).toMatchObject({
      status: 'final',
      version: 2,
    });
    const others = (rows: typeof after) =>
      rows
        .filter(({ name }) => name !== unrated)
        .map(({ name, version, display, decided }) => ({ name, version, display, decided }));
    expect(others(after)).toEqual(others(before));
    expect(await theMonth()).toMatchObject({ status: 'scored', version: 2 });
    expect((await call(page, 'appraisal.verify', {})).differing).toBe(0);
    await advance('inReview', '客户评价不足五份的一人按其余来源定');
    await advance('published', null);
  });

  it('rolls up into the quarter and the year, whose sheets say what the store says', async () => {
    const { page } = running;
    for (const startsOn of ['2025-11-01', '2025-12-01']) {
      const endsOn = startsOn === '2025-11-01' ? '2025-11-30' : '2025-12-31';
      const { cycleId } = await call(page, 'cycle.open', { kind: 'month', startsOn, endsOn });
      await enterMeasurements(page, cycleId);
      await enterReviews(page, cycleId);
      await call(page, 'event.completeLog', { cycleId, completedBy: '店长' });
      await call(page, 'appraisal.score', { cycleId });
    }
    for (const longer of [
      { kind: 'quarter', startsOn: '2025-10-01', endsOn: '2025-12-31', number: '202510Q' },
      { kind: 'year', startsOn: '2025-01-01', endsOn: '2025-12-31', number: '202501Y' },
    ] as const) {
      const { number, ...dates } = longer;
      const cycle = await call(page, 'cycle.open', dates);
      const { cycleId } = cycle;
      await call(page, 'appraisal.score', { cycleId });
      const rows = await rowsOf(cycleId);
      expect(rows.map(({ name }) => name).toSorted()).toEqual(people.map(({ name }) => name));
      const pages = await print('sheet.printAppraisals', {
        cycleId,
        appraisalIds: null,
        locale: 'zh-CN',
      });
      const lost: string[] = [];
      for (const { appraisalId, name, display } of rows) {
        const person = people.find((each) => each.name === name);
        if (person === undefined) throw new Error(`${name} is not in the list`);
        const explanation = await call(page, 'appraisal.explain', { appraisalId });
        expect(explanation.tree.display).toBe(display);
        const text = pages.filter((each) => each.includes(`${number}-${person.employeeNo}`));
        const stored = { person, cycle, shopName, explanation, comments: [], events: [] };
        lost.push(
          ...lostFromAppraisal(text.join(''), stored, 'zh-CN').map((each) => `${name} ${each}`),
        );
      }
      expect(lost).toEqual([]);
    }
    expect((await call(page, 'appraisal.verify', {})).differing).toBe(0);
  });

  it('left nothing in the console to complain about', () => {
    expect(running.complaints).toEqual([]);
  });
});

function button(name: string): Locator {
  return running.page.getByRole('button', { name }).first();
}

async function chooseOption(field: Locator, option: string): Promise<void> {
  await field.click();
  await running.page.getByRole('option', { name: option, exact: true }).click();
}

async function theMonth(): Promise<Cycle> {
  const cycle = (await call(running.page, 'cycle.list', {})).find(({ kind }) => kind === 'month');
  if (cycle === undefined) throw new Error('There is no month');
  return cycle;
}

async function ofMonth(): Promise<Pick<Cycle, 'cycleId'>> {
  const { cycleId } = await theMonth();
  return { cycleId };
}

async function stateIs(status: CycleStatus): Promise<void> {
  await expect.poll(async () => (await theMonth()).status, patient).toBe(status);
}

async function findings(): Promise<readonly CycleFindingKey[]> {
  const board = await call(running.page, 'cycle.board', await ofMonth());
  return board.findings.map(({ key }) => key);
}

async function resultOf(name: string) {
  const { groups } = await call(running.page, 'appraisal.results', await ofMonth());
  const row = groups.flatMap(({ rows }) => rows).find((each) => each.name === name);
  if (row === undefined) throw new Error(`${name} has no result`);
  return row;
}

async function rowsOf(cycleId: Cycle['cycleId']) {
  const { groups } = await call(running.page, 'appraisal.results', { cycleId });
  return groups.flatMap(({ rows }) => rows);
}

type Printing = Extract<CallName, `${string}.print${string}`>;

/** The pages of what a call prints, as another program reads them. */
async function print<Name extends Printing>(name: Name, input: CallInput<Name>) {
  const printed = await ask(running.page, name, input);
  if (!printed.ok) throw new Error(`${name}: ${JSON.stringify(printed.error)}`);
  const { token } = z.object({ token: z.string() }).parse(printed.value);
  const saved = await call(running.page, 'printout.save', { token });
  return pagesOf(join(files, saved?.fileName ?? 'nothing'));
}

async function commentsOf(appraisalId: AppraisalId): Promise<readonly string[]> {
  const sources = ['self', 'superior'] as const;
  const reviews = await Promise.all(
    sources.map(async (source) => call(running.page, 'review.get', { appraisalId, source })),
  );
  return reviews.map(({ comment }) => comment).filter((comment) => comment !== '');
}

/** What part 3 of the sheet says of those for whom something was written down. */
function eventsOf(name: string, locale: Locale): readonly (readonly string[])[] {
  if (name === '员工01' && locale === 'zh-CN') {
    return [['2025-10-14', '没有佩戴工牌', '一般违规', '−5 × 1', 'W-03']];
  }
  return name === vetoed ? [['2025-10-08', '私自承诺减免']] : [];
}

/** The review of one person by number keys alone. */
async function typeReview(page: RunningProgram['page']): Promise<void> {
  const { rows } = await call(page, 'cycle.board', await ofMonth());
  const own = rows.find(({ name }) => name === '员工01');
  const review = own?.reviews.find(({ source }) => source === 'superior');
  if (own === undefined || review === undefined) throw new Error('Nobody is rated');
  await goTo(page, `/reviews/superior/${own.appraisalId}`);
  await page.getByRole('grid').waitFor();
  for (let item = 0; item < review.total; item += 1) await page.keyboard.press('4');
  await page.keyboard.press('Control+Enter');
  await expect
    .poll(async () => {
      const which = { appraisalId: own.appraisalId, source: 'superior' } as const;
      return (await call(page, 'review.get', which)).status;
    }, patient)
    .toBe('submitted');
}

interface WrittenEvent {
  readonly name: string;
  readonly happenedOn: string;
  readonly kind: 'violation' | 'complaint';
  readonly note: string;
  readonly link: string | null;
  readonly voucherNo: string;
}

async function writeEvent(event: WrittenEvent): Promise<void> {
  const { page } = running;
  const drawer = page.getByRole('dialog');
  const person = people.find(({ name }) => name === event.name);
  await drawer.getByLabel(t('event.form.happenedOn')).fill(event.happenedOn);
  await chooseOption(
    drawer.getByRole('combobox', { name: t('event.form.employee') }),
    `${person?.employeeNo} ${event.name}`,
  );
  await drawer.getByText(t(`event.kind.${event.kind}`), { exact: true }).click();
  await drawer.getByLabel(t('event.form.note')).fill(event.note);
  await drawer.getByLabel(t('event.form.recordedBy')).fill('店长');
  await drawer.getByLabel(t('event.form.voucherNo')).fill(event.voucherNo);
  if (event.link !== null) {
    await drawer.getByRole('combobox', { name: t('event.form.link') }).click();
    await page.getByRole('option', { name: event.link }).first().click();
  }
  await drawer.getByRole('button', { name: t('event.form.save') }).click();
  await drawer.getByText(t('veto.title'), { exact: true }).waitFor();
}

async function advance(to: 'inReview' | 'published' | 'closed', why: string | null) {
  const { page } = running;
  await goTo(page, '/board');
  await button(t('cycleTransition.open')).click();
  const drawer = page.getByRole('dialog');
  if (why !== null) await drawer.getByLabel(t('cycleTransition.reason')).fill(why);
  await drawer.getByRole('button', { name: t(`cycleTransition.advance.${to}`) }).click();
  await stateIs(to);
  await page.keyboard.press('Escape');
  await drawer.waitFor({ state: 'hidden' });
}

async function sign(
  name: string,
  kind: 'agreed' | 'disagreed' | 'refused',
  signedOn: string,
  witnessName = '',
): Promise<void> {
  const { page } = running;
  await page.getByRole('table').getByRole('button', { name, exact: true }).click();
  await page.getByText(t('acknowledgement.entry', { name })).waitFor();
  await page
    .getByRole('radiogroup')
    .getByText(t(`acknowledgement.kind.${kind}`), { exact: true })
    .click();
  await page.getByLabel(t('acknowledgement.signedOn')).fill(signedOn);
  if (kind === 'refused') await page.getByLabel(t('acknowledgement.witnessName')).fill(witnessName);
  await page.keyboard.press('Control+Enter');
  await expect
    .poll(async () => {
      const { rows } = await call(page, 'acknowledgement.list', await ofMonth());
      return rows.find((row) => row.name === name)?.state;
    }, patient)
    .toBe(kind);
  await settle(page);
}

type Step = 'accepted' | 'investigated' | 'decided';

async function stepOfAppeal(kind: Step, on: string, by: string, note: string): Promise<void> {
  const { page } = running;
  await chooseOption(
    page.getByRole('combobox', { name: t('appeal.nextStep') }),
    t(`appeal.step.${kind}`),
  );
  await fillStep(kind, on, by, note);
}

async function fillStep(kind: Step, on: string, by: string, note: string): Promise<void> {
  const { page } = running;
  await page.getByLabel(t('appeal.happenedOn'), { exact: true }).fill(on);
  await page.getByLabel(t(`appeal.person.${kind}`), { exact: true }).fill(by);
  await page.getByLabel(t('appeal.note'), { exact: true }).fill(note);
  // By key: what was entered before may still be announced over the button.
  await button(t('appeal.enterStep', { step: t(`appeal.step.${kind}`) })).press('Enter');
  const line = t('appeal.stepLine', { on, kind: t(`appeal.step.${kind}`), person: by });
  await page.getByText(line).waitFor();
  await settle(page);
}
