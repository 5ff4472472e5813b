import { translate } from '@shared/text/translate';
import { locales, type Locale } from '@shared/domain/locale';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { chromiumLanguage } from '@electron/systemLocale';
import { atEndOfFile } from './helpers/cleanUp';
import { temporaryFolder } from './helpers/electron';
import { layoutFaults } from './helpers/layout';
import { readPicture } from './helpers/png';
import { call, goTo, launch, resize, settle, type RunningProgram } from './helpers/program';
import { hasVirtualDisplay, startVirtualDisplay } from './helpers/virtualDisplay';

const sizes = [
  { width: 1366, height: 768 },
  { width: 1440, height: 900 },
] as const;

/** Where pictures are kept for looking at; a folder of its own unless one is named. */
const keptPictures = process.env['WINDOW_PICTURES'];

/** All languages when pictures are wanted; on every commit the narrowest and the widest. */
const pictured = keptPictures === undefined ? (['zh-CN', 'en'] as const) : locales;

const addresses = [
  '/board',
  '/reviews',
  '/reviews/superior/grid',
  '/surveys',
  '/surveys/import',
  '/surveys/paper',
  '/measurements',
  '/measurements/import',
  '/events',
  '/results',
  '/sheets',
  '/signatures',
  '/calibration',
  '/result-rules',
  '/appeals',
  '/action-plans',
  '/action-plans/interviews',
  '/action-plans/objectives',
  '/payouts',
  '/training-needs',
  '/quality',
  '/employees',
  '/employees/import',
  '/schemes',
  '/imports',
  '/hand-off',
  '/privacy',
  '/users',
  '/backups',
  '/audit-entries',
  '/cycles/new',
] as const;

describe.each(pictured)('the window in %s', (locale: Locale) => {
  const t = translate(locale);
  let running: RunningProgram;

  beforeAll(async () => {
    running = await launch({ keepUntil: atEndOfFile, locale });
  });
  afterAll(async () => running.close());

  it('shows the welcome page without a fault of layout', async () => {
    expect(await faultsAtAllSizes(running, 'welcome', locale)).toEqual([]);
    await running.page.getByRole('button', { name: t('store.create') }).click();
    await running.page.getByLabel(t('store.shopName')).fill('和记通讯服务部');
    expect(await faultsAtAllSizes(running, 'welcome-new', locale)).toEqual([]);
    await running.page.getByText(t('store.withoutPassword'), { exact: true }).click();
    await running.page.getByRole('button', { name: t('store.createNow') }).click();
    await running.page.getByText(t('cycle.start.title')).waitFor();
  });

  it('writes dates in fields as its own language does, whatever the computer speaks', async () => {
    const language = await running.page.evaluate(() => navigator.language);
    expect(language).toBe(chromiumLanguage(locale));
  });

  it('shows what to do first on every page of an empty shop', async () => {
    const faults: string[] = [];
    for (const address of ['/board', '/results', '/employees', '/schemes', '/cycles/new']) {
      await goTo(running.page, address);
      faults.push(...(await faultsAtAllSizes(running, `empty${address}`, locale)));
    }
    expect(faults).toEqual([]);
  });

  it('shows every page of the sample shop without a fault of layout', async () => {
    const { page } = running;
    await call(page, 'store.openSample', {});
    await page.reload();
    await page.locator('h1').first().waitFor();
    const faults: string[] = [];
    for (const address of addresses) {
      await goTo(page, address);
      faults.push(...(await faultsAtAllSizes(running, address, locale)));
    }
    expect(faults).toEqual([]);
  });

  it('shows a draft of a scheme with a part of each kind open, and what differs from before', async () => {
    const { page } = running;
    const { schemes } = await call(page, 'scheme.overview', {});
    const first = schemes[0]?.schemeId;
    if (first === undefined) throw new Error('The sample shop has no scheme');
    const { schemeId, content } = await call(page, 'scheme.revise', { schemeId: first });
    await goTo(page, `/schemes/${schemeId}`);
    const faults = [...(await faultsAtAllSizes(running, 'scheme-draft', locale))];
    for (const key of ['customer', 'measurement'] as const) {
      const source = content.sources.find((each) => each.key === key);
      const [dimension] = source?.dimensions ?? [];
      const [indicator] = dimension?.indicators ?? [];
      if (dimension === undefined || indicator === undefined) throw new Error('Nothing to open');
      for (const path of [[key], [key, dimension.key], [key, dimension.key, indicator.key]]) {
        await page.locator(`button[aria-pressed][id$="-${path.join('-')}"]`).click();
        const where = `scheme-draft-${path.length}-${key}`;
        faults.push(...(await faultsAtAllSizes(running, where, locale)));
      }
    }
    await page.locator('input[id$="-measurement-weight"]').fill('33.3');
    faults.push(...(await faultsAtAllSizes(running, 'scheme-draft-wrong', locale)));
    await page.getByText(t('schemeEdit.saved'), { exact: true }).waitFor();
    await goTo(page, `/schemes/compare/${first}/${schemeId}`);
    faults.push(...(await faultsAtAllSizes(running, 'scheme-compare', locale)));
    expect(faults).toEqual([]);
    await call(page, 'scheme.discard', { schemeId });
  });

  it('shows an open review and a locked one', async () => {
    const { page } = running;
    const [cycle] = await call(page, 'cycle.list', {});
    if (cycle === undefined) throw new Error('The sample shop has no cycle');
    const { rows } = await call(page, 'cycle.board', { cycleId: cycle.cycleId });
    const appraisalId = rows[0]?.appraisalId;
    if (appraisalId === undefined) throw new Error('Nobody is on the board');
    await goTo(page, `/reviews/superior/${appraisalId}`);
    expect(await faultsAtAllSizes(running, 'review-locked', locale)).toEqual([]);
    await call(page, 'review.reopen', { appraisalId, source: 'superior', reason: 'test' });
    await page.getByRole('grid').waitFor();
    expect(await faultsAtAllSizes(running, 'review-open', locale)).toEqual([]);
    await call(page, 'review.submit', { appraisalId, source: 'superior' });
  });

  it('explains a score in a drawer down to the answers', async () => {
    const { page } = running;
    await goTo(page, '/results');
    await page.getByRole('button', { name: t('appraisal.why', { name: '李娜' }) }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByText(t('explanation.intro')).waitFor();
    expect(await faultsAtAllSizes(running, 'why', locale)).toEqual([]);
    for (const source of ['customer', 'measurement'] as const) {
      await drawer.getByRole('button', { name: t(`source.${source}`) }).click();
    }
    await settle(page);
    expect(await faultsAtAllSizes(running, 'why-open', locale)).toEqual([]);
    await drawer.getByRole('button', { name: t('appraisal.whyDrawer.openAll') }).click();
    expect(await faultsAtAllSizes(running, 'why-all', locale)).toEqual([]);
  });

  it('shows one employee over the cycles', async () => {
    const { page } = running;
    const [, second] = await call(page, 'employee.list', {});
    await goTo(page, `/employees/${second?.employeeId ?? ''}`);
    await page.getByText(t('employee.history.results'), { exact: true }).waitFor();
    expect(await faultsAtAllSizes(running, 'employee', locale)).toEqual([]);
  });

  it('broke no policy and wrote no error while it did all that', () => {
    expect(running.complaints).toEqual([]);
  });
});

describe('the window on a display', () => {
  it.skipIf(!hasVirtualDisplay)(
    `opens on the welcome page${hasVirtualDisplay ? '' : ' (left out: there is no Xvfb here)'}`,
    async () => {
      const display = await startVirtualDisplay(temporaryFolder(), onTestFinished);
      const { app, page, folder, complaints } = await launch({ hasDisplay: true, display });
      await page.getByText(translate('zh-CN')('store.question')).waitFor();
      const [window] = await app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map((each) => ({
          isVisible: each.isVisible(),
          bounds: each.getBounds(),
        })),
      );
      expect(window?.isVisible).toBe(true);
      expect(window?.bounds.width).toBeGreaterThanOrEqual(1180);
      const path = join(folder, 'display.png');
      await page.screenshot({ path });
      expect(readPicture(path).colours).toBeGreaterThan(100);
      expect(complaints).toEqual([]);
    },
  );
});

/** Layout faults at every size, each with the page and the size it was seen at. */
async function faultsAtAllSizes(
  { app, page }: RunningProgram,
  name: string,
  locale: Locale,
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const size of sizes) {
    await resize(app, size);
    await page.waitForFunction((width) => innerWidth === width, size.width);
    await settle(page);
    const where = `${name} ${locale} ${size.width}`;
    faults.push(...(await layoutFaults(page)).map((fault) => `${where}: ${fault}`));
    await keepPicture(page, where);
  }
  return faults;
}

async function keepPicture(page: Page, where: string): Promise<void> {
  if (keptPictures === undefined) return;
  mkdirSync(keptPictures, { recursive: true });
  const name = where.replaceAll('/', '_').replaceAll(' ', '-');
  await page.screenshot({ path: join(keptPictures, `${name}.png`) });
}
