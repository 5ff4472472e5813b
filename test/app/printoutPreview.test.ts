import { translate } from '@shared/text/translate';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bare, pagesOf } from './harness/readPdf';
import { call, goTo, launch, saveInto, settle } from './helpers/program';

const t = translate('zh-CN');

it('shows the PDF itself page by page, and saves exactly the bytes that are shown', async () => {
  const { app, page, folder, complaints } = await launch();
  await saveInto(app, folder);
  await call(page, 'store.openSample', {});
  await page.reload();
  await page.locator('h1').first().waitFor();
  await goTo(page, '/sheets');
  const [cycle] = await call(page, 'cycle.list', {});
  if (cycle === undefined) throw new Error('The sample shop has no cycle');
  const { groups } = await call(page, 'appraisal.results', { cycleId: cycle.cycleId });
  const count = groups.flatMap(({ rows }) => rows).length;
  await page.getByRole('button', { name: t('sheetPage.printSheets', { count }) }).click();
  const preview = page.getByRole('dialog', { name: t('printout.title') });
  const drawn = preview.locator('canvas[aria-busy="false"]');
  await drawn.waitFor();
  const pictures = process.env['WINDOW_PICTURES'];
  if (pictures !== undefined) await page.screenshot({ path: join(pictures, 'preview.png') });

  // What stands on the page is read from the drawing's text, the shapes from its pixels.
  const shown = [await drawn.textContent()];
  expect(await inkOf()).toBeGreaterThan(2000);
  const next = preview.getByRole('button', { name: t('pdfPages.next') });
  while (await next.isEnabled()) {
    await next.click();
    await settle(page);
    shown.push(await drawn.textContent());
  }
  await preview.getByRole('group', { name: t('pdfPages.pages') }).press('Home');
  await settle(page);
  const narrow = (await drawn.boundingBox())?.width ?? 0;
  await preview.getByRole('button', { name: t('pdfPages.zoomIn') }).click();
  await settle(page);
  expect((await drawn.boundingBox())?.width ?? 0).toBeGreaterThan(narrow);

  await preview.getByRole('button', { name: t('printout.save') }).click();
  await preview.getByRole('button', { name: t('printout.showInFolder') }).waitFor();
  const name = (await preview.locator('strong').first().innerText()).trim();
  const saved = join(folder, name);
  const pages = pagesOf(saved).map(bare);
  expect(shown.map((text) => lettersOf(bare(text ?? '')))).toEqual(pages.map(lettersOf));

  await preview.getByRole('button', { name: t('printout.close') }).click();

  // What the window is given are the bytes that are written.
  const cycleId = cycle.cycleId;
  const printed = await call(page, 'sheet.printTrainingReport', { cycleId, locale: 'en' });
  const { token, sizeBytes } = printed;
  const digest = await page.evaluate(
    async ([given, size]) => {
      const parts: Uint8Array<ArrayBuffer>[] = [];
      for (let start = 0; start < size; start += 100_000) {
        const input = { token: given, start, length: 100_000 };
        parts.push((await Reflect.get(globalThis, 'api').call('printout.read', input)).value);
      }
      const whole = await new Blob(parts).arrayBuffer();
      return [...new Uint8Array(await crypto.subtle.digest('SHA-256', whole))];
    },
    [token, sizeBytes] as const,
  );
  const report = await call(page, 'printout.save', { token });
  const written = readFileSync(join(folder, report?.fileName ?? 'nothing'));
  expect(written.byteLength).toBe(sizeBytes);
  expect(Buffer.from(digest).toString('hex')).toBe(hashOf(written));
  expect(complaints).toEqual([]);

  async function inkOf(): Promise<number> {
    return drawn.evaluate((canvas) => {
      if (!(canvas instanceof HTMLCanvasElement)) return 0;
      const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
      let dark = 0;
      for (let place = 0; place < (data?.length ?? 0); place += 4) {
        if ((data?.[place] ?? 255) < 128) dark += 1;
      }
      return dark;
    });
  }
});

/** Two readers put the pieces of a page in different order; what stands on it is the same. */
function lettersOf(text: string): string {
  return [...text].toSorted().join('');
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
