import { AppraisalSheet, appraisalSheetStyle } from '@renderer/sheets/AppraisalSheet';
import { BlankSheet, blankSheetStyle } from '@renderer/sheets/BlankSheet';
import { EvidenceIndex, evidenceIndexStyle } from '@renderer/sheets/EvidenceIndex';
import { ExplanationSheet, explanationSheetStyle } from '@renderer/sheets/ExplanationSheet';
import { RecordSheet, recordSheetStyle } from '@renderer/sheets/RecordSheet';
import { RecoverySheet, recoverySheetStyle } from '@renderer/sheets/RecoverySheet';
import { sheetStyle } from '@renderer/sheets/sheetStyle';
import { SignedSheet, signedSheetStyle } from '@renderer/sheets/SignedSheet';
import { TextSheet, textSheetStyle } from '@renderer/sheets/TextSheet';
import { TrainingReport, trainingReportStyle } from '@renderer/sheets/TrainingReport';
import type { Locale } from '@shared/domain/locale';
import { translate } from '@shared/text/translate';
import { unreachable } from '@shared/base/unreachable';
import { renderToStaticMarkup } from 'react-dom/server';
import { drawTrainingChart } from './drawTrainingChart';
import { pageCharacters, pageStyle, type SheetPage } from './pageStyle';
import type { Paper, PrintJob } from './printJob';

/** The fonts of each language in fonts.css; the first one also sets page numbers. */
const sheetFonts = {
  'zh-CN': 'Noto Sans SC',
  'zh-TW': 'Noto Sans TC',
  en: 'Noto Sans SC',
} as const satisfies Record<Locale, string>;

const styles = {
  appraisal: appraisalSheetStyle,
  blank: blankSheetStyle,
  evidenceIndex: evidenceIndexStyle,
  explanation: explanationSheetStyle,
  record: recordSheetStyle,
  signedSheet: signedSheetStyle,
  text: textSheetStyle,
  trainingReport: trainingReportStyle,
  recoveryKey: recoverySheetStyle,
} as const satisfies Record<Paper['kind'], string>;

// The window is never seen: it lays out nothing but the characters of the sheets, which fetches their
// fonts, so that the sheets are laid out once, for paper.
const onPaperOnly = '@media screen { body > :not(.probe) { display: none; } }';

// Stands for the sheets while the document around them is rendered.
const SHEETS = '\u{e001}';

/** What each paper of a document is called in it: its class, its page rule and its address. */
export function paperNames({ papers }: PrintJob): readonly string[] {
  return papers.map((_, place) => `sheet${place + 1}`);
}

/**
 * One static document for the whole job: no script, every name escaped by React. `totals` are the
 * pages of each paper, as far as they are known; a paper has one page until it was counted.
 */
export function renderSheet(job: PrintJob, totals: readonly number[] = []): string {
  const { locale, papers, mark = '' } = job;
  const t = translate(locale);
  const font = sheetFonts[locale];
  const names = paperNames(job);
  const files = fileNames(job);
  const pages = names.map((name, place): SheetPage => {
    const paper = papers[place];
    const file = files[place];
    const number = paper === undefined || paper.kind === 'recoveryKey' ? '' : paper.sheet.number;
    const isLandscape = paper?.kind === 'record' && paper.sheet.isLandscape;
    const inFile = file === undefined ? {} : { file };
    return { name, number, isLandscape, total: totals[place] ?? 1, mark, ...inFile };
  });
  const kinds = new Set(papers.map(({ kind }) => kind));
  const style = [...kinds].map((kind) => styles[kind]).join('');
  const sheets = renderToStaticMarkup(
    papers.map((paper, place) => (
      <PaperPages
        key={pages[place]?.name}
        paper={paper}
        pageName={pages[place]?.name ?? ''}
        places={paper.kind === 'evidenceIndex' ? placesBehind(pages, place) : []}
        font={font}
      />
    )),
  );
  const characters = [...new Set(`${textOf(sheets)}${pageCharacters(t, pages)}`)].join('');
  const markup = renderToStaticMarkup(
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <title>{papers[0]?.sheet.title ?? ''}</title>
        <link rel="stylesheet" href="/fonts/fonts.css" />
        <style
          dangerouslySetInnerHTML={{
            __html: [sheetStyle, style, onPaperOnly, pageStyle(t, font, pages)].join('\n'),
          }}
        />
      </head>
      <body>
        <div className="probe" aria-hidden="true">
          {characters}
          <b>{characters}</b>
          {pages.map(({ name }) => (
            <a key={name} href={`#${name}`}>
              {name}
            </a>
          ))}
        </div>
        {SHEETS}
      </body>
    </html>,
  );
  const [before = '', after = ''] = markup.split(SHEETS);
  return `<!doctype html>${before}${sheets}${after}`;
}

/** What stands on the sheets, without tags. */
function textOf(markup: string): string {
  return markup.replaceAll(/<[^>]*>/gu, '');
}

/** For each paper the name of the index that heads its file; undefined outside of files. */
function fileNames(job: PrintJob): readonly (string | undefined)[] {
  const names = paperNames(job);
  let file: string | undefined;
  let left = 0;
  return job.papers.map((paper, place) => {
    if (paper.kind === 'evidenceIndex') {
      file = names[place];
      left = paper.sheet.papers + 1;
    }
    left -= 1;
    return left < 0 ? undefined : file;
  });
}

/** Where the papers behind the one at `start` begin, counted from its first page. */
function placesBehind(
  pages: readonly SheetPage[],
  start: number,
): readonly { readonly name: string; readonly page: number }[] {
  let page = 1 + (pages[start]?.total ?? 0);
  return pages.slice(start + 1).map(({ name, total }) => {
    const first = page;
    page += total;
    return { name, page: first };
  });
}

interface PaperPagesProps {
  readonly paper: Paper;
  readonly pageName: string;
  readonly places: readonly { readonly name: string; readonly page: number }[];
  readonly font: string;
}

function PaperPages({ paper, pageName, places, font }: PaperPagesProps) {
  switch (paper.kind) {
    case 'appraisal':
      return <AppraisalSheet sheet={paper.sheet} pageName={pageName} />;
    case 'blank':
      return <BlankSheet sheet={paper.sheet} pageName={pageName} />;
    case 'evidenceIndex':
      return <EvidenceIndex sheet={paper.sheet} pageName={pageName} places={places} />;
    case 'explanation':
      return <ExplanationSheet sheet={paper.sheet} pageName={pageName} />;
    case 'record':
      return <RecordSheet sheet={paper.sheet} pageName={pageName} />;
    case 'signedSheet':
      return <SignedSheet sheet={paper.sheet} pageName={pageName} />;
    case 'text':
      return <TextSheet sheet={paper.sheet} pageName={pageName} />;
    case 'trainingReport': {
      const { sheet } = paper;
      const charts = sheet.overview.charts.map((chart) => drawTrainingChart(chart, font));
      return <TrainingReport report={sheet} charts={charts} pageName={pageName} />;
    }
    case 'recoveryKey':
      return <RecoverySheet sheet={paper.sheet} pageName={pageName} />;
    default:
      return unreachable(paper);
  }
}
