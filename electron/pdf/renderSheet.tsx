import { AppraisalSheet, appraisalSheetStyle } from '@renderer/sheets/AppraisalSheet';
import { sheetStyle } from '@renderer/sheets/sheetStyle';
import { TextSheet, textSheetStyle } from '@renderer/sheets/TextSheet';
import { TrainingReport, trainingReportStyle } from '@renderer/sheets/TrainingReport';
import type { Locale } from '@shared/domain/locale';
import { translate } from '@shared/text/translate';
import { unreachable } from '@shared/base/unreachable';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { drawTrainingChart } from './drawTrainingChart';
import { pageCharacters, pageStyle, type SheetPage } from './pageStyle';
import type { PrintJob } from './printJob';

/** The fonts of each language in fonts.css; the first one also sets page numbers. */
export const sheetFonts = {
  'zh-CN': 'Noto Sans SC',
  'zh-TW': 'Noto Sans TC',
  en: 'Noto Sans SC',
} as const satisfies Record<Locale, string>;

/** One static document for the whole job: no script, every name escaped by React. */
export function renderSheet(job: PrintJob): string {
  const { pages, style, title, content } = partsOf(job);
  const t = translate(job.locale);
  const font = sheetFonts[job.locale];
  const markup = renderToStaticMarkup(
    <html lang={job.locale}>
      <head>
        <meta charSet="utf-8" />
        <title>{title}</title>
        <link rel="stylesheet" href="/fonts/fonts.css" />
        <style
          dangerouslySetInnerHTML={{
            __html: [sheetStyle, style, pageStyle(t, font, pages)].join('\n'),
          }}
        />
      </head>
      <body>
        <div className="probe" aria-hidden="true">
          {pageCharacters(t, pages)}
        </div>
        {content}
      </body>
    </html>,
  );
  return `<!doctype html>${markup}`;
}

interface Parts {
  readonly title: string;
  readonly pages: readonly SheetPage[];
  readonly style: string;
  readonly content: ReactNode;
}

function partsOf(job: PrintJob): Parts {
  switch (job.kind) {
    case 'appraisals': {
      const pages = job.sheets.map(({ number }, index) => ({ name: `sheet${index + 1}`, number }));
      return {
        title: job.sheets[0]?.title ?? '',
        pages,
        style: appraisalSheetStyle,
        content: job.sheets.map((sheet, index) => {
          const pageName = pages[index]?.name ?? '';
          return <AppraisalSheet key={pageName} sheet={sheet} pageName={pageName} />;
        }),
      };
    }
    case 'trainingReport': {
      const { report } = job;
      const font = sheetFonts[job.locale];
      const charts = report.overview.charts.map((chart) => drawTrainingChart(chart, font));
      return {
        title: report.title,
        pages: [{ name: 'report', number: report.number }],
        style: trainingReportStyle,
        content: <TrainingReport report={report} charts={charts} pageName="report" />,
      };
    }
    case 'text': {
      const { sheet } = job;
      return {
        title: sheet.title,
        pages: [{ name: 'text', number: sheet.number }],
        style: textSheetStyle,
        content: <TextSheet sheet={sheet} pageName="text" />,
      };
    }
    default:
      return unreachable(job);
  }
}
