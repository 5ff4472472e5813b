import { AppraisalSheet, appraisalSheetStyle } from '@renderer/sheets/AppraisalSheet';
import { ExplanationSheet, explanationSheetStyle } from '@renderer/sheets/ExplanationSheet';
import { RecordSheet, recordSheetStyle } from '@renderer/sheets/RecordSheet';
import { RecoverySheet, recoverySheetStyle } from '@renderer/sheets/RecoverySheet';
import { sheetStyle } from '@renderer/sheets/sheetStyle';
import { TextSheet, textSheetStyle } from '@renderer/sheets/TextSheet';
import { TrainingReport, trainingReportStyle } from '@renderer/sheets/TrainingReport';
import type { Locale } from '@shared/domain/locale';
import type { AppraisalSheet as AppraisalSheetModel } from '@shared/sheets/appraisalSheet';
import type { ExplanationSheet as ExplanationSheetModel } from '@shared/explanation/explanationSheet';
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
      const papers = inOrder(job);
      const pages = papers.map(({ sheet }, i) => ({ name: `sheet${i + 1}`, number: sheet.number }));
      return {
        title: papers[0]?.sheet.title ?? '',
        pages,
        style: `${appraisalSheetStyle}${explanationSheetStyle}`,
        content: papers.map((paper, i) => {
          const pageName = pages[i]?.name ?? '';
          return paper.kind === 'appraisal' ? (
            <AppraisalSheet key={pageName} sheet={paper.sheet} pageName={pageName} />
          ) : (
            <ExplanationSheet key={pageName} sheet={paper.sheet} pageName={pageName} />
          );
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
    case 'records': {
      const { sheets } = job;
      const pages = sheets.map(({ number, isLandscape }, i) => ({
        name: `record${i + 1}`,
        number,
        isLandscape,
      }));
      return {
        title: sheets[0]?.title ?? '',
        pages,
        style: recordSheetStyle,
        content: sheets.map((sheet, i) => {
          const pageName = pages[i]?.name ?? '';
          return <RecordSheet key={pageName} sheet={sheet} pageName={pageName} />;
        }),
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
    case 'recoveryKey':
      return {
        title: job.sheet.title,
        pages: [{ name: 'recovery', number: '' }],
        style: recoverySheetStyle,
        content: <RecoverySheet sheet={job.sheet} pageName="recovery" />,
      };
    default:
      return unreachable(job);
  }
}

type Paper =
  | { readonly kind: 'appraisal'; readonly sheet: AppraisalSheetModel }
  | { readonly kind: 'explanation'; readonly sheet: ExplanationSheetModel };

/** Every sheet with its explanation behind it; explanations without a sheet come last. */
function inOrder({ sheets, explanations }: Extract<PrintJob, { kind: 'appraisals' }>): Paper[] {
  const alone = new Set(explanations);
  const together = sheets.flatMap((sheet): readonly Paper[] => {
    const explanation = explanations.find(({ number }) => number === sheet.number);
    if (explanation === undefined) return [{ kind: 'appraisal', sheet }];
    alone.delete(explanation);
    return [
      { kind: 'appraisal', sheet },
      { kind: 'explanation', sheet: explanation },
    ];
  });
  return [...together, ...[...alone].map((sheet): Paper => ({ kind: 'explanation', sheet }))];
}
