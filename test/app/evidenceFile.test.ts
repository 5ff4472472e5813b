import type { PrintJob } from '@electron/pdf/printJob';
import { locales } from '@shared/domain/locale';
import type { EvidenceIndex } from '@shared/sheets/evidenceIndex';
import { translate } from '@shared/text/translate';
import { createTestProgram, steppingSurroundings, type TestProgram } from '@test/helpers/program';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildScan } from '../electron/pdf/buildScan';
import { fillEvidenceChain } from '../electron/handlers/fillEvidenceChain';
import { grantFile } from '../electron/handlers/recordEvent';
import { printJobs, type PrintReport } from './harness/printJobs';
import { bare, pagesOf } from './harness/readPdf';

/** Stands on the pages of the scan. */
const scanned = ['SCANNEDONE', 'SCANNEDTWO'];

describe('the evidence files in Electron', () => {
  let program: TestProgram;
  let printed: PrintReport;
  const jobs = new Map<string, PrintJob>();
  const pages = (name: string) => pagesOf(join(printed.folder, `${name}.pdf`));

  beforeAll(async () => {
    program = createTestProgram({ surroundings: steppingSurroundings('2026-12-08T01:00:00.000Z') });
    await program.call('store.openSample', {});
    const { cycleId, appraisalId, employeeId } = await fillEvidenceChain(program);
    const token = await grantFile(
      program,
      '扫描.pdf',
      await buildScan({ words: scanned, turned: 90 }),
    );
    await program.call('attachment.addSigned', { appraisalId, token });
    for (const locale of locales) {
      await program.call('evidenceFile.print', { employeeId, locale });
      keepJob(`one-${locale}`);
    }
    const { rows } = await program.call('interview.list', { cycleId });
    const others = rows.filter((row) => row.appraisalId !== appraisalId).slice(0, 2);
    await program.call('evidenceFile.printCycle', {
      cycleId,
      appraisalIds: [...others.map((row) => row.appraisalId), appraisalId],
      locale: 'zh-CN',
    });
    keepJob('several');
    printed = await printJobs(Object.fromEntries(jobs));
  });
  afterAll(async () => {
    await program.close();
    rmSync(printed.folder, { recursive: true, force: true });
  });

  function keepJob(name: string): void {
    const job = program.printJobs.at(-1);
    if (job === undefined) throw new Error('Nothing was printed');
    jobs.set(name, job);
  }

  test.each(locales)('in %s every paper begins on the page that the index names', (locale) => {
    const name = `one-${locale}`;
    const [first] = jobs.get(name)?.papers ?? [];
    if (first?.kind !== 'evidenceIndex') throw new Error('not reached');
    expect(wrongPlaces(first.sheet, pages(name))).toEqual([]);
  });

  test.each(locales)(
    'in %s a scan kept as PDF is joined page by page, where the index says',
    (locale) => {
      const name = `one-${locale}`;
      const title = bare(translate(locale)('evidenceFile.signedSheet.title'));
      const places = scanned.map((words) => pages(name).findIndex((page) => page.includes(words)));
      expect(places[0]).toBeGreaterThan(0);
      expect(places).toEqual([places[0], (places[0] ?? 0) + 1]);
      for (const place of places) expect(pages(name)[place]).toContain(title);
      const number = `${title}${bare(translate(locale)('evidenceFile.signedSheet.number', { number: '202611-0002', place: 2 }))}`;
      expect(pages(name)[0]).toContain(`${number}${(places[0] ?? 0) + 1}`);
    },
  );

  test.each(locales)('in %s each page says which page of the file it is', (locale) => {
    const t = translate(locale);
    const found = pages(`one-${locale}`);
    expect(found.length).toBeGreaterThan(7);
    found.forEach((page, index) => {
      expect(page).toContain(bare(t('evidenceFile.filePage', { page: index + 1 })));
    });
  });

  test.each(locales)('in %s the gaps stand on the index', (locale) => {
    const [first] = jobs.get(`one-${locale}`)?.papers ?? [];
    if (first?.kind !== 'evidenceIndex') throw new Error('not reached');
    const page = pages(`one-${locale}`)[0] ?? '';
    expect(first.sheet.gaps).toHaveLength(2);
    for (const gap of first.sheet.gaps) expect(page).toContain(bare(gap));
  });

  test('several files are counted each from 1, with an index that holds for it alone', () => {
    const t = translate('zh-CN');
    const found = pages('several');
    const isFirst = (page: string) => page.includes(bare(t('evidenceFile.filePage', { page: 1 })));
    const starts = found.flatMap((page, index) => (isFirst(page) ? [index] : []));
    const firsts = starts.filter((start) => (found[start] ?? '').includes(bare('目录')));
    expect(firsts).toHaveLength(3);
    const indices = (jobs.get('several')?.papers ?? []).flatMap((paper) =>
      paper.kind === 'evidenceIndex' ? [paper.sheet] : [],
    );
    indices.forEach((index, place) => {
      const file = found.slice(firsts[place], firsts[place + 1]);
      expect(wrongPlaces(index, file)).toEqual([]);
    });
  });
});

/** Papers that are not where the printed index says. */
function wrongPlaces(index: EvidenceIndex, file: readonly string[]): readonly string[] {
  const [first = ''] = file;
  return index.sections
    .flatMap(({ papers }) => papers)
    .filter(({ title, number }) => {
      const row = `${bare(title)}${bare(number)}`;
      const [, page] = /^(\d+)/u.exec(first.split(row)[1] ?? '') ?? [];
      const found = file[Number(page) - 1] ?? '';
      return !found.includes(bare(title)) || !found.includes(bare(number));
    })
    .map(({ title }) => title);
}
