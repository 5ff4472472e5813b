import { it } from 'vitest';
import { goTo } from '../helpers/program';
import { t, vetoed, running, button, chooseOption } from './monthWalk';
import { people } from './shopFiles';

/** What happened in the month, and a veto with its four steps. */
export function testEvents(): void {
  it('writes down what happened, and a veto in four steps', async () => {
    const { page } = running();
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
  const { page } = running();
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
