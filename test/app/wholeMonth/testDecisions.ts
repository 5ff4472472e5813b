import { expect, it } from 'vitest';
import { call, goTo, patient, settle } from '../helpers/program';
import { enterPay } from './monthCalls';
import {
  t,
  vetoed,
  mover,
  unrated,
  refuser,
  appellant,
  newHire,
  reason,
  running,
  button,
  chooseOption,
  ofMonth,
  stateIs,
  findings,
  resultOf,
  advance,
} from './monthWalk';
import { people } from './shopFiles';

/** From the scores to the closed and paid month. */
export function testDecisions(): void {
  it('is scored: the veto caps a grade, the missing review makes a score provisional', async () => {
    const { page } = running();
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
    const { page } = running();
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
    const { page } = running();
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
    const { page } = running();
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
    const { page } = running();
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
    const { page } = running();
    const { cycleId } = await ofMonth();
    await enterPay(page, cycleId);
    await call(page, 'payout.fix', { cycleId, reason: '' });
    const { rows } = await call(page, 'payout.get', { cycleId });
    expect(rows.find(({ name }) => name === appellant)).toMatchObject({
      grade: 'excellent',
      coefficient: '1.5',
    });
  });
}

async function sign(
  name: string,
  kind: 'agreed' | 'disagreed' | 'refused',
  signedOn: string,
  witnessName = '',
): Promise<void> {
  const { page } = running();
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
  const { page } = running();
  await chooseOption(
    page.getByRole('combobox', { name: t('appeal.nextStep') }),
    t(`appeal.step.${kind}`),
  );
  await fillStep(kind, on, by, note);
}

async function fillStep(kind: Step, on: string, by: string, note: string): Promise<void> {
  const { page } = running();
  await page.getByLabel(t('appeal.happenedOn'), { exact: true }).fill(on);
  await page.getByLabel(t(`appeal.person.${kind}`), { exact: true }).fill(by);
  await page.getByLabel(t('appeal.note'), { exact: true }).fill(note);
  // By key: what was entered before may still be announced over the button.
  await button(t('appeal.enterStep', { step: t(`appeal.step.${kind}`) })).press('Enter');
  const line = t('appeal.stepLine', { on, kind: t(`appeal.step.${kind}`), person: by });
  await page.getByText(line).waitFor();
  await settle(page);
}
