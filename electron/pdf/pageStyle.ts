import type { Translate } from '@shared/text/translate';
import { cssString } from './cssText';

/** The pages of one paper. */
export interface SheetPage {
  /** Class and address of the paper in its document. */
  readonly name: string;
  /** Stands on each of its pages. */
  readonly number: string;
  readonly isLandscape?: boolean;
  /** How many pages it has. */
  readonly total: number;
  /** The audit mark; empty on papers of no store. */
  readonly mark?: string;
  /** Name of the first paper of the file that it belongs to; its pages are counted through. */
  readonly file?: string;
}

// Stands for the counter while the words around it are looked up.
const PAGE = '\u{e000}';

/**
 * Page rules with the sheet number at the top left and, at the top right, the page of how many
 * pages of that paper, in the font of the sheets; at the bottom left the audit mark.
 */
export function pageStyle(t: Translate, font: string, pages: readonly SheetPage[]): string {
  const family = `font-family: ${cssString(font)};`;
  const look = `${family} font-size: 8pt; vertical-align: bottom; padding-bottom: 1.5mm;`;
  const bottomLook = `${family} font-size: 7pt; vertical-align: top; padding-top: 1mm;`;
  return pages
    .map(({ name, number, total, isLandscape = false, mark = '', file }) =>
      [
        // The page counter runs through the document and cannot be reset; one of our own can start anew.
        `@page ${name} { counter-increment: ${name} 1${file === undefined ? '' : ` ${file}file 1`};`,
        ...(isLandscape ? ['size: A4 landscape;'] : []),
        `@top-left { content: ${cssString(number)}; ${look} }`,
        `@top-right { content: ${counterContent(t, name, total)}; ${look} }`,
        `@bottom-left { content: ${cssString(markWords(t, mark))}; ${bottomLook} }`,
        ...(file === undefined
          ? []
          : [`@bottom-right { content: ${fileContent(t, `${file}file`)}; ${bottomLook} }`]),
        '}',
        `.${name} { page: ${name}; }`,
      ].join(' '),
    )
    .join('\n');
}

/**
 * All characters of the page rules. A page asks for fonts only for text in its body, so the body
 * must hold these as well.
 */
export function pageCharacters(t: Translate, pages: readonly SheetPage[]): string {
  const words = t('sheet.page', { page: '0123456789', pages: '0123456789' });
  const fileWords = pages.some(({ file }) => file !== undefined)
    ? t('evidenceFile.filePage', { page: '' })
    : '';
  return [
    ...new Set(
      [
        words,
        fileWords,
        ...pages.flatMap(({ number, mark = '' }) => [number, markWords(t, mark)]),
      ].join(''),
    ),
  ].join('');
}

function markWords(t: Translate, mark: string): string {
  return mark === '' ? '' : t('sheet.mark', { mark });
}

function counterContent(t: Translate, name: string, total: number): string {
  return withCounter(t('sheet.page', { page: PAGE, pages: total }), name);
}

function fileContent(t: Translate, counter: string): string {
  return withCounter(t('evidenceFile.filePage', { page: PAGE }), counter);
}

function withCounter(words: string, counter: string): string {
  return words
    .split(new RegExp(`(${PAGE})`))
    .map((part) => (part === PAGE ? `counter(${counter})` : cssString(part)))
    .join(' ');
}
