import type { Translate } from '@shared/text/translate';
import { cssString } from './cssText';

/** A sheet's class with the number that stands on each of its pages. */
export interface SheetPage {
  readonly name: string;
  readonly number: string;
  readonly isLandscape?: boolean;
}

// Stand for the counters while the words around them are looked up.
const PAGE = '\u{e000}';
const PAGES = '\u{e001}';

/**
 * Page rules with the sheet number at the top left and the page count of the document at the top
 * right, in the font of the sheets.
 */
export function pageStyle(t: Translate, font: string, pages: readonly SheetPage[]): string {
  const look = `font-family: ${cssString(font)}; font-size: 8pt; vertical-align: bottom; padding-bottom: 1.5mm;`;
  const counter = `@page { @top-right { content: ${counterContent(t)}; ${look} } }`;
  const numbers = pages.map(
    ({ name, number, isLandscape = false }) =>
      `@page ${name} { ${isLandscape ? 'size: A4 landscape; ' : ''}@top-left { content: ${cssString(number)}; ${look} } }\n.${name} { page: ${name}; }`,
  );
  return [counter, ...numbers].join('\n');
}

/**
 * All characters of the page rules. A page asks for fonts only for text in its body, so the body
 * must hold these as well.
 */
export function pageCharacters(t: Translate, pages: readonly SheetPage[]): string {
  const words = t('sheet.page', { page: '0123456789', pages: '0123456789' });
  return [...new Set([words, ...pages.map(({ number }) => number)].join(''))].join('');
}

function counterContent(t: Translate): string {
  const words = t('sheet.page', { page: PAGE, pages: PAGES });
  return words
    .split(new RegExp(`(${PAGE}|${PAGES})`))
    .map((part) => {
      if (part === PAGE) return 'counter(page)';
      return part === PAGES ? 'counter(pages)' : cssString(part);
    })
    .join(' ');
}
