import { readTable } from '@electron/files/readTable';
import { translate } from '@shared/text/translate';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { independentScores, printQuotient } from '../helpers/independentScore';
import { atEndOfFile } from './helpers/cleanUp';
import { temporaryFolder } from './helpers/electron';
import { runHeadless, type HeadlessRun } from './helpers/headless';
import { pdfPages } from './helpers/pdf';
import { readPicture } from './helpers/png';
import { readResultsCsv } from './helpers/resultsCsv';
import { storeFiles } from './helpers/store';

const t = translate('zh-CN');
const pictures = [
  '0-welcome.png',
  '1-board.png',
  '2-reviews.png',
  '3-surveys.png',
  '4-measurements.png',
  '5-results.png',
  '6-training-needs.png',
  '7-sheets.png',
  '8-employees.png',
  '9-schemes.png',
];
const results = t('resultTable.title', { cycle: '2026-11' });
/** The sample shop computed a second time, past every rule of the program. */
const independent = independentScores(resolve('electron/sample/files'));

let output: string;
let run: HeadlessRun;

beforeAll(async () => {
  const folder = temporaryFolder(atEndOfFile);
  output = join(folder, 'demo-output');
  run = await runHeadless(folder, ['demo', '--output', output]);
});

describe('the main job on the sample shop without a display', () => {
  it('ends well, says so, and complains about nothing', () => {
    expect(run.stderr).toBe('');
    expect(run.code).toBe(0);
    expect(run.stdout).toContain(
      t('headless.demoDone', { employees: independent.length, path: output }),
    );
  });

  it('leaves the store, both PDFs, both tables and a picture of every page', () => {
    expect(storeFiles(join(output, 'store')).every((path) => existsSync(path))).toBe(true);
    expect(readdirSync(output).toSorted()).toEqual(
      [
        `${results}.csv`,
        `${results}.xlsx`,
        `${t('dialog.fileName.appraisals', { cycle: '2026-11' })}.pdf`,
        `${t('dialog.fileName.trainingReport', { cycle: '2026-11' })}.pdf`,
        'screenshots',
        'store',
      ].toSorted(),
    );
    expect(readdirSync(join(output, 'screenshots')).toSorted()).toEqual(pictures);
  });

  it.each(pictures)('shows something on %s', (name) => {
    const picture = readPicture(join(output, 'screenshots', name));
    expect([picture.width, picture.height]).toEqual([1366, 768]);
    expect(picture.colours).toBeGreaterThan(100);
    // A page without its data is nine tenths background.
    expect(picture.largestShare).toBeLessThan(0.75);
  });

  it('exports the totals that a second computation gives, in both formats', async () => {
    const expected = independent.map(({ employeeNo, name, total }) => [
      employeeNo,
      name,
      printQuotient(total, 1),
    ]);
    const columns = [t('resultTable.employeeNo'), t('resultTable.name'), t('resultTable.total')];
    const csv = readResultsCsv(join(output, `${results}.csv`));
    const fromCsv = csv.map((row) => [
      ...columns.slice(0, 2).map((column) => row[column]),
      Number(row[columns[2] ?? '']).toFixed(1),
    ]);
    expect(fromCsv.toSorted()).toEqual(expected);

    const file = `${results}.xlsx`;
    const { sheets } = await readTable(readFileSync(join(output, file)), file);
    const [head = [], ...rows] = sheets[0]?.rows ?? [];
    const at = columns.map((column) => head.indexOf(column));
    const fromXlsx = rows.map((cells) => {
      const [employeeNo, name, total] = at.map((index) => String(cells[index]));
      return [employeeNo, name, Number(total).toFixed(1)];
    });
    expect(fromXlsx.toSorted()).toEqual(expected);
  });

  it('keeps the exact total beside the rounded one', () => {
    const rows = readResultsCsv(join(output, `${results}.csv`));
    for (const { employeeNo, total } of independent) {
      const row = rows.find((each) => each[t('resultTable.employeeNo')] === employeeNo);
      const exact = row?.[t('resultTable.exactTotal')] ?? '';
      expect(isSame(exact, total), `${employeeNo}: ${exact}`).toBe(true);
    }
  });

  it('prints a sheet per employee with that total', () => {
    const pages = pdfPages(
      join(output, `${t('dialog.fileName.appraisals', { cycle: '2026-11' })}.pdf`),
    );
    expect(pages).toHaveLength(independent.length);
    for (const { employeeNo, name, total } of independent) {
      const own = pages.filter((text) => text.includes(`202611-${employeeNo}`));
      expect(own, employeeNo).toHaveLength(1);
      expect(own[0]).toContain(name);
      const printed = printQuotient(total, 1).replace('.', '\\.');
      expect(own[0]).toMatch(new RegExp(`(?<![\\d.])${printed}(?![\\d.])`, 'u'));
    }
  });

  it('prints a training report about the two who need it most', () => {
    const text = pdfPages(
      join(output, `${t('dialog.fileName.trainingReport', { cycle: '2026-11' })}.pdf`),
    ).join('');
    expect(text).toContain('杨帆');
    expect(text).toContain('赵敏');
  });
});

/** Whether an exact number as the program writes it (`86.5`, `2483/30`) is this quotient. */
function isSame(text: string, [n, d]: readonly [bigint, bigint]): boolean {
  const [whole = '', under = '1'] = text.split('/');
  const [digits = '', decimals = ''] = whole.split('.');
  const numerator = BigInt(`${digits}${decimals}`);
  const denominator = BigInt(under) * 10n ** BigInt(decimals.length);
  return numerator * d === n * denominator;
}
