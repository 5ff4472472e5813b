import { buildExplanationSheet, type ExplanationSheet } from '@shared/explanation/explanationSheet';
import {
  buildExplanation,
  buildReconciliation,
} from '@test/renderer/features/appraisals/buildResults';
import type { Paper, PrintJob } from '@electron/pdf/printJob';
import { blankKinds } from '@shared/domain/blankKind';
import { appraisalIdSchema } from '@shared/domain/ids';
import { locales, type Locale } from '@shared/domain/locale';
import { buildAppraisalSheet, type AppraisalSheet } from '@shared/sheets/appraisalSheet';
import { buildBlankSheet } from '@shared/sheets/blankSheet';
import { buildTrainingReport } from '@shared/sheets/trainingReport';
import { translate } from '@shared/text/translate';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostileNames, sheetOf } from '../shared/sheets/hostileNames';
import { printedTexts } from '../shared/sheets/printedTexts';
import { reportInput } from '../shared/sheets/sampleReport';
import { manyDimensions, mixedContent, sampleContent } from '../shared/sheets/sampleScheme';
import { explain, sampleEvidence, sheetInput } from '../shared/sheets/sampleSheet';
import { cancelledJob } from './harness/cancelledJob';
import { printJobs, type PrintReport } from './harness/printJobs';
import { bare, fontsOf, pagesOf } from './harness/readPdf';

const sheetNos = ['HJ-202611-0002', 'HJ-202611-0003', 'HJ-202611-0004'];

function threeSheets(locale: Locale): readonly AppraisalSheet[] {
  const explanations = [
    sheetInput().explanation,
    explain(mixedContent, {
      ...sampleEvidence,
      measurements: sampleEvidence.measurements.slice(0, 2),
    }),
    explain(sampleContent, {
      ...sampleEvidence,
      responses: sampleEvidence.responses.slice(0, 2),
    }),
  ];
  return explanations.map((explanation, index) =>
    buildAppraisalSheet(sheetInput({ locale, explanation, sheetNo: sheetNos[index] ?? '' })),
  );
}

function appraisals(locale: Locale, sheets: readonly AppraisalSheet[]): PrintJob {
  return { locale, papers: sheets.map((sheet) => ({ kind: 'appraisal', sheet })) };
}

const reports = new Map(
  locales.map((locale) => [locale, buildTrainingReport(reportInput({ locale }))]),
);
const eightRows = buildAppraisalSheet(
  sheetInput({ explanation: explain(manyDimensions(8), sampleEvidence) }),
);
const manyRows = buildAppraisalSheet(
  sheetInput({ explanation: explain(manyDimensions(60), sampleEvidence) }),
);
const hostileSheets = hostileNames.map((name) => buildAppraisalSheet(sheetInput(sheetOf(name))));

const manyPeople = Array.from({ length: 120 }, (_, index) =>
  buildAppraisalSheet(sheetInput({ sheetNo: `HJ-202611-${String(index).padStart(4, '0')}` })),
);

const blanks = blankKinds.flatMap((kind) => {
  const { shopName, cycle, employee, explanation } = sheetInput();
  const appraisalId = appraisalIdSchema.parse('0193e9a4-7b1c-7cc3-98c4-dc0c0c07398f');
  const sheetNo = '202611-0002';
  const { content } = explanation;
  const head = { kind, shopName, sheetNo, cycle, appraisalId, employee, content };
  return buildBlankSheet({ ...head, locale: 'zh-CN' }) ?? [];
});

function explanationIn(locale: Locale): ExplanationSheet {
  return buildExplanationSheet({
    sheetNo: '202611-0002',
    cycle: { kind: 'month', startsOn: '2026-11-01', endsOn: '2026-11-30' },
    explanation: { ...buildExplanation(), reconciliation: buildReconciliation() },
    locale,
  });
}

const mark = '0123-4567-89AB';

describe('printing in Electron', () => {
  let printed: PrintReport;
  const file = (name: string) => join(printed.folder, `${name}.pdf`);

  beforeAll(async () => {
    const jobs: Record<string, PrintJob> = {
      eightRows: appraisals('zh-CN', [eightRows]),
      manyRows: appraisals('zh-CN', [manyRows]),
      hostile: appraisals('zh-CN', hostileSheets),
    };
    for (const [locale, report] of reports) {
      jobs[`sheets-${locale}`] = appraisals(locale, threeSheets(locale));
      jobs[`explanation-${locale}`] = {
        locale,
        papers: [{ kind: 'explanation', sheet: explanationIn(locale) }],
      };
      jobs[`report-${locale}`] = { locale, papers: [{ kind: 'trainingReport', sheet: report }] };
    }
    const withExplanations = threeSheets('zh-CN').flatMap((sheet): readonly Paper[] => [
      { kind: 'appraisal', sheet },
      { kind: 'explanation', sheet: explanationIn('zh-CN') },
    ]);
    jobs['blanks'] = { locale: 'zh-CN', papers: blanks.map((sheet) => ({ kind: 'blank', sheet })) };
    jobs['mixed'] = { locale: 'zh-CN', papers: withExplanations, mark };
    jobs['parts'] = appraisals('zh-CN', manyPeople);
    jobs[cancelledJob] = appraisals('zh-CN', manyPeople);
    printed = await printJobs(jobs);
  });
  afterAll(() => rmSync(printed.folder, { recursive: true, force: true }));

  test('the audit mark stands on every page of every paper', () => {
    const pages = pagesOf(file('mixed'));
    expect(pages.length).toBeGreaterThan(6);
    const words = bare(translate('zh-CN')('sheet.mark', { mark }));
    expect(pages.filter((page) => !page.includes(words))).toEqual([]);
  });

  describe.each(locales)('in %s', (locale) => {
    const t = translate(locale);

    test('each of three sheets stands on a page of its own, with its number', () => {
      const pages = pagesOf(file(`sheets-${locale}`));
      expect(pages).toHaveLength(3);
      pages.forEach((page, index) => {
        expect(page).toContain(bare(t('sheet.number', { sheetNo: sheetNos[index] ?? '' })));
        expect(page).toContain(bare(t('sheet.page', { page: 1, pages: 1 })));
      });
    });

    test('every field of the view model is read back from its page', () => {
      const pages = pagesOf(file(`sheets-${locale}`));
      const lost = threeSheets(locale).flatMap((sheet, index) =>
        printedTexts(sheet).filter((text) => !(pages[index] ?? '').includes(bare(text))),
      );
      expect(lost).toEqual([]);
    });

    test('every step of the explanation is read back with its words and numbers', () => {
      const text = pagesOf(file(`explanation-${locale}`)).join('');
      const { steps, reconciliation } = explanationIn(locale);
      expect(steps.length).toBeGreaterThan(40);
      const words = steps.flatMap(({ label, detail, arithmetic, share, notes }) =>
        [label, detail, arithmetic, share?.contribution, ...notes].filter(
          (word) => word !== null && word !== undefined,
        ),
      );
      const lines = reconciliation?.lines.flatMap(({ label, value }) => [label, value]) ?? [];
      const all = [...words, ...lines, reconciliation?.sentence ?? 'nothing'];
      expect(all.filter((word) => !text.includes(bare(word)))).toEqual([]);
    });

    test('every field of the training report is read back', () => {
      const pages = pagesOf(file(`report-${locale}`));
      const report = reports.get(locale);
      const [chart] = report?.overview.charts ?? [];
      const texts = [
        report?.title ?? '',
        ...(report?.facts.flatMap(({ label, value }) => [label, value]) ?? []),
        ...(report?.conclusions.items.flatMap(({ lead, text }) => [lead, text]) ?? []),
        ...(chart?.bars.flatMap(({ name, mean }) => [name, mean]) ?? []),
        ...Object.values(chart?.legend ?? {}),
        ...(report?.plan.rows.flatMap((row) => Object.values(row)) ?? []),
        ...(report?.process?.issues ?? []),
        ...(report?.notes.items ?? []),
        t('sheet.page', { page: 1, pages: 1 }),
      ];
      expect(pages).toHaveLength(1);
      expect(texts.filter((text) => !(pages[0] ?? '').includes(bare(text)))).toEqual([]);
    });

    test('only the bundled fonts are used, embedded and never as drawings', () => {
      const fonts = [`sheets-${locale}`, `report-${locale}`].flatMap((name) => fontsOf(file(name)));
      expect(fonts.length).toBeGreaterThan(2);
      expect(fonts.filter(({ name }) => !/^[A-Z]{6}\+NotoSans(SC|TC)/.test(name))).toEqual([]);
      expect(fonts.filter(({ type }) => type.includes('Type 3'))).toEqual([]);
      expect(fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([]);
    });
  });

  test('every blank sheet fits one page with all that is to be filled in, and its code', () => {
    const pages = pagesOf(file('blanks'));
    expect(blanks.length).toBeGreaterThan(3);
    expect(pages).toHaveLength(blanks.length);
    for (const [place, { title, code, ratings, lines, footnotes }] of blanks.entries()) {
      const items = ratings?.groups.flatMap((group) => group.items.map(({ name }) => name)) ?? [];
      const texts = [title, code.text, ...items, ...lines, ...footnotes];
      expect(texts.filter((text) => !(pages[place] ?? '').includes(bare(text)))).toEqual([]);
    }
  });

  test('3 measured and 8 rated rows fit one page', () => {
    expect(eightRows.measured?.rows).toHaveLength(3);
    expect(eightRows.rated?.rows).toHaveLength(8);
    expect(pagesOf(file('eightRows'))).toHaveLength(1);
  });

  test('a longer sheet repeats the head of its table and its number on the next page', () => {
    const pages = pagesOf(file('manyRows'));
    expect(pages.length).toBeGreaterThan(1);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(`编号${sheetNos[0]}`);
      expect(page).toContain(`第${index + 1}页共${pages.length}页`);
    }
    expect(pages[1]).toContain('维度评价内容自评');
    const last = pages.at(-1) ?? '';
    expect([last.includes('考核结果'), last.includes('被考核人')]).toEqual([true, true]);
  });

  test('hostile names are printed as they are', () => {
    const text = pagesOf(file('hostile')).join('');
    // Right-to-left names and emoji are drawn in another order than they are written.
    const literal = hostileNames.filter((name) => /^[\u{20}-\u{7e}]{1,200}$/u.test(name));
    expect(literal.length).toBeGreaterThan(8);
    expect(literal.filter((name) => !text.includes(bare(name)))).toEqual([]);
    expect(text.split('长').length).toBeGreaterThan(40_000);
  });

  test('every paper counts its own pages, whatever its names are', () => {
    for (const name of ['hostile', 'mixed']) {
      const counted = pagesOf(file(name)).map((page) => /第(\d+)页共(\d+)页/u.exec(page)?.slice(1));
      const starts = counted.flatMap((each, place) => (each?.[0] === '1' ? [place] : []));
      expect(starts).toHaveLength(name === 'hostile' ? hostileNames.length : 6);
      for (const [index, start] of starts.entries()) {
        const own = counted.slice(start, starts[index + 1]);
        expect(own).toEqual(own.map((_, page) => [String(page + 1), String(own.length)]));
      }
    }
  });

  test('a long job is laid out in parts and is one file with every sheet in order', () => {
    const pages = pagesOf(file('parts'));
    expect(pages).toHaveLength(manyPeople.length);
    const numbers = manyPeople.map(({ number }) => bare(number));
    expect(pages.filter((page, place) => !page.includes(numbers[place] ?? '?'))).toEqual([]);
    expect(printed.progress.filter((each) => each.endsWith(`/${manyPeople.length}`))).toEqual([
      '0/120',
      '50/120',
      '100/120',
      '120/120',
      // The cancelled job.
      '0/120',
      '50/120',
    ]);
  });

  test('a job that is cancelled ends with its part and leaves no file', () => {
    expect(existsSync(file(cancelledJob))).toBe(false);
    expect(printed.failed).toEqual([`${cancelledJob}: AbortError`]);
  });

  test('nothing but the document and the fonts is ever asked for', () => {
    const foreign = printed.loaded.filter(
      (url) => !/^app:\/\/print\/([0-9a-f-]{36}|fonts\/[a-z0-9-]+\.(css|woff2))$/.test(url),
    );
    expect(printed.loaded.length).toBeGreaterThan(10);
    expect([foreign, printed.refused]).toEqual([[], []]);
  });

  test('tells how far it is', () => {
    expect(printed.progress.slice(0, 2)).toEqual(['0/1', '1/1']);
    expect(printed.progress).toContain('3/3');
  });
});
