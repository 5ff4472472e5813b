import { exitCodes } from '@electron/headless/output';
import { writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { translate } from '@shared/text/translate';
import { atEndOfFile } from './helpers/cleanUp';
import { temporaryFolder } from './helpers/electron';
import { filesIn } from './helpers/filesIn';
import { runHeadless } from './helpers/headless';
import { ask, goTo, launch, type RunningProgram } from './helpers/program';

const t = translate('zh-CN');
const password = 'Vier Teetassen im Regal';
const newPassword = 'Sieben Regenschirme';
const shopName = '有密码的门店';
const names = Array.from({ length: 200 }, (_, place) => `某某${String(place).padStart(4, '0')}`);

let running: RunningProgram;
let recoveryKey = '';

beforeAll(async () => {
  running = await launch({ keepUntil: atEndOfFile });
});

afterAll(async () => running.close());

async function signIn(typed: string): Promise<void> {
  await running.page.getByLabel(new RegExp(`^${t('session.password')}`)).fill(typed);
  await running.page.getByRole('button', { name: t('session.signIn'), exact: true }).click();
}

/** Checks the trail of the shop without a window; the password lies outside what is searched later. */
async function verifyAlone(typed: string) {
  const file = join(temporaryFolder(onTestFinished), 'password.txt');
  writeFileSync(file, `${typed}\r\n`);
  const words = ['audit', 'verify', '--shop', shopName, '--password-file', file];
  return runHeadless(running.folder, words);
}

describe('a shop with a password, in the window', () => {
  it('is made once two groups of the recovery key were typed back', async () => {
    const { page } = running;
    await page.getByRole('button', { name: t('store.create') }).click();
    await page.getByLabel(t('store.shopName')).fill(shopName);
    await page.getByLabel(t('session.password'), { exact: true }).fill(password);
    await page.getByLabel(t('user.again'), { exact: true }).fill(password);
    await page.getByRole('button', { name: t('store.continue') }).click();
    await page.locator('code').first().waitFor();
    const groups = await page.locator('code').allTextContents();
    expect(groups).toHaveLength(9);
    recoveryKey = groups.join('-');
    await page.getByRole('button', { name: t('recoveryKey.seen') }).click();
    const fields = page.getByRole('textbox');
    await fields.first().waitFor();
    for (const field of await fields.all()) {
      const label = await field.evaluate(
        (each) => (each as HTMLInputElement).labels?.[0]?.textContent,
      );
      await field.fill(groups[Number(/\d+/.exec(label ?? '')?.[0]) - 1] ?? '');
    }
    await page.getByRole('button', { name: t('store.continue') }).click();
    await page.getByText(t('cycle.start.title')).waitFor();
  });

  it('shows nothing of its data and answers no call while it is locked by Ctrl+L', async () => {
    const { page } = running;
    for (const [place, name] of names.entries()) {
      const saved = await ask(page, 'employee.save', {
        employeeId: null,
        employeeNo: `N${place}`,
        name,
        status: 'active',
        unitName: null,
        positionName: null,
        superiorName: null,
        hiredOn: null,
      });
      if (place === 0) expect(saved).toMatchObject({ ok: true });
    }
    await goTo(page, '/employees');
    await page
      .getByText(names[0] ?? '')
      .first()
      .waitFor();
    await page.keyboard.press('Control+L');
    await page.getByRole('heading', { name: t('session.title', { shop: shopName }) }).waitFor();
    expect(await page.locator('body').textContent()).not.toContain('某某');
    for (const name of ['employee.list', 'user.list', 'cycle.list']) {
      expect(await ask(page, name, {})).toMatchObject({ error: { code: 'storeLocked' } });
    }
  });

  it('stays shut for a wrong password and opens for the right one, on the page before', async () => {
    const { page } = running;
    await signIn('wrong wrong wrong');
    await page.getByText(t('session.wrong')).waitFor();
    await signIn(password);
    await page
      .getByText(names[0] ?? '')
      .first()
      .waitFor();
  });

  it('locks when the computer goes to sleep and when its screen is locked', async () => {
    const { app, page } = running;
    for (const event of ['suspend', 'lock-screen'] as const) {
      await app.evaluate(({ powerMonitor }, name) => powerMonitor.emit(name), event);
      await page.getByRole('heading', { name: t('session.title', { shop: shopName }) }).waitFor();
      expect(await ask(page, 'employee.list', {})).toMatchObject({
        error: { code: 'storeLocked' },
      });
      await signIn(password);
      await page
        .getByText(names[0] ?? '')
        .first()
        .waitFor();
    }
  });

  it('is refused to a second program, which is told who has it', async () => {
    const second = await verifyAlone(password);
    expect(second.code).toBe(exitCodes.store);
    expect(second.stderr).toContain(hostname());
    expect(second.stderr).toContain(t('error.storeHeld.title'));
  });

  it('opens by the recovery key with a new password', async () => {
    const { page } = running;
    await page.getByRole('button', { name: t('frame.lockKeys') }).click();
    await page.getByRole('button', { name: t('session.forgot') }).click();
    await page.getByLabel(t('session.recoveryKey')).fill(recoveryKey.toLowerCase());
    await page.getByLabel(t('session.newPassword'), { exact: true }).fill(newPassword);
    await page.getByLabel(t('user.again'), { exact: true }).fill(newPassword);
    await page.getByRole('button', { name: t('session.recover') }).click();
    await page
      .getByText(names[0] ?? '')
      .first()
      .waitFor();
    await goTo(page, '/users');
    await page.getByText(t('user.who')).waitFor();
    expect(running.complaints).toEqual([]);
  });

  it('opens without a window by a password out of a file, and by no wrong one', async () => {
    await running.close();
    const right = await verifyAlone(newPassword);
    expect(right.stderr).toBe('');
    expect(right.code).toBe(exitCodes.done);
    const wrong = await verifyAlone('wrong wrong wrong');
    expect(wrong.code).toBe(exitCodes.refused);
    expect(wrong.stderr).toContain(t('error.passwordWrong.title'));
  });

  it('leaves none of 200 planted names readable in any file of the program', async () => {
    await running.close();
    const files = [...filesIn(running.folder)];
    expect(files.some(({ path }) => path.endsWith('store.db'))).toBe(true);
    for (const { path, bytes } of files) {
      for (const name of names) {
        const isIn = bytes.includes(name) || bytes.includes(Buffer.from(name, 'utf16le'));
        expect(isIn, `${name} in ${path}`).toBe(false);
      }
      expect(bytes.includes(newPassword), path).toBe(false);
      expect(bytes.includes(password), path).toBe(false);
    }
  });
});
