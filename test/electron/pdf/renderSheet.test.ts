import { renderSheet } from '@electron/pdf/renderSheet';
import type { PrintJob } from '@electron/pdf/printJob';
import { sameInEveryLocale } from '@shared/domain/locale';
import { buildAppraisalSheet } from '@shared/sheets/appraisalSheet';
import { buildTrainingReport } from '@shared/sheets/trainingReport';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { sampleOverview, reportInput } from '@test/shared/sheets/sampleReport';
import { mixedContent, sampleContent } from '@test/shared/sheets/sampleScheme';
import { explain, sampleEvidence, sheetInput } from '@test/shared/sheets/sampleSheet';
import { hostileNames, sheetOf } from '@test/shared/sheets/hostileNames';
import { buildExplanationSheet } from '@shared/explanation/explanationSheet';
import { buildExplanation } from '@test/renderer/features/appraisals/buildResults';
import { printedTexts } from '@test/shared/sheets/printedTexts';

function documentOf(job: PrintJob): Document {
  return new JSDOM(renderSheet(job)).window.document;
}

function appraisals(...sheets: Parameters<typeof sheetInput>[0][]): PrintJob {
  return {
    locale: 'zh-CN',
    papers: sheets.map((changes) => ({
      kind: 'appraisal',
      sheet: buildAppraisalSheet(sheetInput(changes)),
    })),
  };
}

const explained = buildExplanationSheet({
  sheetNo: '202611-0002',
  cycle: { kind: 'month', startsOn: '2026-11-01', endsOn: '2026-11-30' },
  explanation: { ...buildExplanation(), version: 1 },
  locale: 'zh-CN',
});

describe('the explanation on paper', () => {
  test('holds every step with every word of it', () => {
    const text =
      documentOf({ locale: 'zh-CN', papers: [{ kind: 'explanation', sheet: explained }] }).body
        .textContent ?? '';
    expect(explained.steps.length).toBeGreaterThan(40);
    for (const { label, detail, arithmetic, share, answers, notes } of explained.steps) {
      const words = [label, detail, arithmetic, share?.score, share?.contribution, ...notes];
      const given = answers.map((each) => `${each.answer}: ${each.points} × ${each.count}`);
      for (const word of [...words, ...given]) expect(text).toContain(word ?? '');
    }
  });

  test('stands between the sheets where the job has it', () => {
    const [first, second] = appraisals({ sheetNo: '202611-0001' }, {}).papers;
    if (first === undefined || second === undefined) throw new Error('not reached');
    const papers = [first, { kind: 'explanation', sheet: explained }, second] as const;
    const titles = documentOf({ locale: 'zh-CN', papers }).querySelectorAll('h1');
    expect([...titles].map((title) => title.textContent)).toEqual([
      first.sheet.title,
      '算法说明',
      second.sheet.title,
    ]);
  });
});

describe('the document of a print job', () => {
  test('holds every text of its sheets', () => {
    const explanation = explain(mixedContent, { ...sampleEvidence, measurements: [] });
    const job = appraisals({}, { explanation });
    const text = documentOf(job).body.textContent ?? '';
    const sheets = job.papers.flatMap((paper) => (paper.kind === 'appraisal' ? [paper.sheet] : []));
    expect(sheets).toHaveLength(2);
    for (const printed of sheets.flatMap((sheet) => printedTexts(sheet))) {
      expect(text).toContain(printed);
    }
  });

  test('holds every text of a training report, chart included', () => {
    const report = buildTrainingReport(reportInput());
    const text = documentOf({
      locale: 'zh-CN',
      papers: [{ kind: 'trainingReport', sheet: report }],
    }).body.textContent;
    const [chart] = report.overview.charts;
    for (const printed of [
      ...report.conclusions.items.flatMap((item) => [item.lead, item.text]),
      ...(chart?.bars.flatMap(({ name, mean }) => [name, mean]) ?? []),
      ...Object.values(chart?.legend ?? {}),
      ...report.plan.rows.flatMap((row) => Object.values(row)),
    ]) {
      expect(text).toContain(printed);
    }
  });

  test('is static: no script, no link but the fonts, no handler', () => {
    const document = documentOf(appraisals({}));
    expect(
      document.querySelectorAll('script, iframe, img, object, form, base, meta[http-equiv]'),
    ).toHaveLength(0);
    expect(
      [...document.querySelectorAll('[href]')].map((link) => link.getAttribute('href')),
    ).toEqual(['/fonts/fonts.css', '#sheet1']);
  });

  test('repeats the heads of tables and keeps result and signatures together', () => {
    const document = documentOf(appraisals({}));
    expect(document.querySelectorAll('thead')).toHaveLength(3);
    expect(document.querySelector('.keep .result')).not.toBeNull();
    expect(document.querySelector('.keep .sign')).not.toBeNull();
  });

  test('ticks the grade that was reached', () => {
    const ticked = [...documentOf(appraisals({})).querySelectorAll('.ticked')];
    expect(ticked.map((box) => box.parentElement?.textContent)).toEqual(['良好 1.2']);
  });
});

describe('names are data, never markup', () => {
  const titled = hostileNames.map((name) => [name.slice(0, 40), name] as const);

  test.each(titled)('in an appraisal sheet: %s', (_title, name) => {
    const plain = documentOf(appraisals(sheetOf('李娜'))).querySelectorAll('*').length;
    const document = documentOf(appraisals(sheetOf(name)));
    expect(document.querySelectorAll('*')).toHaveLength(plain);
    expect(document.body.textContent).toContain(name.replaceAll('\0', '\u{fffd}'));
  });

  test.each(titled)('in a training report and its chart: %s', (_title, name) => {
    const overview = sampleOverview();
    const rename = (text: string): PrintJob => {
      const sheet = buildTrainingReport(
        reportInput({
          overview: {
            ...overview,
            groups: overview.groups.map((group) => ({
              ...group,
              positionName: text,
              dimensions: group.dimensions.map(({ key }) => ({
                key,
                name: sameInEveryLocale(text),
              })),
            })),
            priorities: overview.priorities.map((priority) => ({ ...priority, name: text })),
          },
        }),
      );
      return { locale: 'zh-CN', papers: [{ kind: 'trainingReport', sheet }] };
    };
    const tags = (text: string) =>
      [...documentOf(rename(text)).querySelectorAll('*')]
        .map(({ localName }) => localName)
        // A name may be broken into lines; every line is a text of its own.
        .filter((tag) => tag !== 'text' && tag !== 'tspan');
    expect(tags(name)).toEqual(tags('王芳'));
  });

  test('a scheme full of markup adds no element', () => {
    const name = sameInEveryLocale('</td><script>alert(1)</script>');
    const content = {
      ...sampleContent,
      name,
      sources: sampleContent.sources.map((source) => ({
        ...source,
        dimensions: source.dimensions.map((dimension) => ({
          ...dimension,
          name,
          indicators: dimension.indicators.map((one) => ({ ...one, name, definition: name })),
        })),
      })),
    };
    const document = documentOf(appraisals({ explanation: explain(content, sampleEvidence) }));
    expect(document.querySelectorAll('script')).toHaveLength(0);
  });
});
