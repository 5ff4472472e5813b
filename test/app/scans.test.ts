import { PDFDocument } from '@cantoo/pdf-lib';
import { translate } from '@shared/text/translate';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildScan } from '../electron/pdf/buildScan';
import { bare, pagesOf } from './harness/readPdf';
import { call, chooseNext, launch, saveInto } from './helpers/program';

const mebibyte = 1024 * 1024;

it('joins a scan that was attached as PDF, and names hostile and locked ones without harm', async () => {
  const { app, page, folder, complaints } = await launch();
  await saveInto(app, folder);
  await call(page, 'store.openSample', {});
  const [cycle] = await call(page, 'cycle.list', {});
  if (cycle === undefined) throw new Error('The sample shop has no cycle');
  const { rows } = await call(page, 'interview.list', { cycleId: cycle.cycleId });
  const [person] = await call(page, 'employee.list', {});
  const appraisal = rows.find(({ employeeNo }) => employeeNo === person?.employeeNo);
  if (appraisal === undefined || person === undefined) throw new Error('Nobody is appraised');
  const { appraisalId } = appraisal;
  const files = {
    'whole.pdf': await buildScan({ words: ['SCANNEDONE', 'SCANNEDTWO'], turned: 270 }),
    'locked.pdf': await buildScan({ words: ['A'], password: 'secret' }),
    'noise.pdf': new TextEncoder().encode('%PDF-1.7 but nothing else'),
    'bomb.pdf': await buildBomb(),
  };
  const memory = async () => app.evaluate(() => process.memoryUsage().rss);
  for (const [name, bytes] of Object.entries(files)) {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    await chooseNext(app, path);
    const { token } = (await call(page, 'attachment.choose', {})) ?? { token: '' };
    await call(page, 'attachment.addSigned', { appraisalId, token });
  }
  const before = await memory();
  const { employeeId } = person;
  const { token } = await call(page, 'evidenceFile.print', { employeeId, locale: 'en' });
  expect((await memory()) - before).toBeLessThan(200 * mebibyte);
  const saved = await call(page, 'printout.save', { token });
  const pages = pagesOf(join(folder, saved?.fileName ?? 'nothing'));
  const first = pages.findIndex((text) => text.includes('SCANNEDONE'));
  expect(first).toBeGreaterThan(0);
  expect(pages[first + 1]).toContain('SCANNEDTWO');
  const t = translate('en');
  const text = pages.join('');
  for (const reason of ['follows', 'encrypted', 'unreadable'] as const) {
    expect(text).toContain(bare(t(`evidenceFile.decision.sheetPlace.${reason}`)));
  }
  expect(complaints).toEqual([]);
});

/** A page whose few bytes are 150 megabytes of drawing. */
async function buildBomb(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const { node } = document.addPage([595, 842]);
  const drawing = document.context.flateStream(new Uint8Array(150 * mebibyte).fill(0x20));
  node.addContentStream(document.context.register(drawing));
  return document.save();
}
