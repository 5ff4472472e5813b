import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { call, chooseNext, confirmColumns, goTo, patient } from '../helpers/program';
import { bringSchemesIntoForce, enterMeasurements, enterReviews } from './monthCalls';
import {
  t,
  shopName,
  month,
  monthName,
  mover,
  unrated,
  newHire,
  running,
  files,
  button,
  chooseOption,
  ofMonth,
} from './monthWalk';
import { backOffice, people, writeStaffList, writeSurvey } from './shopFiles';

/** From the empty program to everything that is collected. */
export function testBeginning(): void {
  it('begins with a shop, its staff list and a scheme for each position', async () => {
    const { app, page } = running();
    await button(t('store.create')).click();
    await page.getByLabel(t('store.shopName')).fill(shopName);
    await page.getByText(t('store.withoutPassword'), { exact: true }).click();
    await button(t('store.createNow')).click();
    await button(t('cycle.start.employeesAction')).click();
    await chooseNext(app, writeStaffList(files()));
    await button(t('import.chooseFile')).click();
    await page.getByText(t('import.columns')).waitFor();
    await confirmColumns(page);
    await button(t('import.write.staffList', { count: people.length })).click();
    await page.getByText(t('import.done.staffList', { count: people.length })).waitFor();
    await bringSchemesIntoForce(page);
  });

  it('opens for eleven: who came less than a month ago is left out, and it says why', async () => {
    const { page } = running();
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
    const { page } = running();
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
    const { page } = running();
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
    const { app, page } = running();
    await goTo(page, '/surveys/import');
    await chooseNext(app, writeSurvey(files()));
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
}

/** The review of one person by number keys alone. */
async function typeReview(page: Page): Promise<void> {
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
