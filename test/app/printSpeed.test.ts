import type { PrintJob } from '@electron/pdf/printJob';
import { buildAppraisalSheet } from '@shared/sheets/appraisalSheet';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sheetInput } from '../shared/sheets/sampleSheet';
import { printJobs, type PrintReport } from './harness/printJobs';
import { pagesOf } from './harness/readPdf';

/** A slice on every commit; `PRINTED_SHEETS=500 PRINTED_ROUNDS=3` is the full run. */
const count = Number(process.env['PRINTED_SHEETS'] ?? 100);
const rounds = Number(process.env['PRINTED_ROUNDS'] ?? 1);

describe(`${count} sheets in one job`, () => {
  let printed: PrintReport;
  const places = Array.from({ length: rounds }, (_, round) => round);

  beforeAll(async () => {
    const job: PrintJob = {
      locale: 'zh-CN',
      papers: Array.from({ length: count }, (_, index) => ({
        kind: 'appraisal',
        sheet: buildAppraisalSheet(
          sheetInput({ sheetNo: `202611-${index}`, employee: named(index) }),
        ),
      })),
    };
    const [first] = job.papers;
    if (first === undefined) throw new Error('There is nothing to print');
    // In turn, so that whatever else the machine does falls on both; the first job starts windows.
    const turns = places.flatMap((round) => [`product${round}`, `plain${round}`]);
    printed = await printJobs(
      {
        warmUp: { ...job, papers: [first] },
        ...Object.fromEntries(turns.map((name) => [name, job])),
      },
      new Set(places.map((round) => `plain${round}`)),
    );
  }, 600_000);
  afterAll(() => rmSync(printed.folder, { recursive: true, force: true }));

  test('take little longer than one bare document, and less memory', () => {
    const { milliseconds, megabytes } = printed;
    const ratios = places
      .map((round) => (milliseconds[`product${round}`] ?? 0) / (milliseconds[`plain${round}`] ?? 0))
      .toSorted((a, b) => a - b);
    const ratio = ratios[Math.floor(ratios.length / 2)] ?? Number.NaN;
    console.info(JSON.stringify({ count, ratio, milliseconds, megabytes }));
    // One round on a machine that does other things too says nothing about time.
    if (rounds > 1) expect(ratio).toBeLessThan(1.3);
    for (const round of places) {
      expect(megabytes[`product${round}`]).toBeLessThan(400);
    }
  });

  test('are laid out once, in as many documents as there are parts', () => {
    const documents = printed.loaded.filter((url) => /^app:\/\/print\/[0-9a-f-]{36}$/u.test(url));
    const parts = printed.progress.filter((each) => !each.startsWith('0/'));
    expect(parts).toHaveLength(1 + rounds * Math.ceil(count / 50));
    expect(documents).toHaveLength(parts.length);
  });

  test('are all there, each on its page', () => {
    const pages = pagesOf(join(printed.folder, 'product0.pdf'));
    expect(pages).toHaveLength(count);
    expect(pages.every((page, index) => page.includes(`202611-${index}第1页共1页`))).toBe(true);
  });
});

function named(index: number) {
  const { employee } = sheetInput();
  return { ...employee, employeeNo: String(index).padStart(4, '0') };
}
