import type { Locale } from '../domain/locale';
import type { SheetFact, SheetHeading, SheetSignature } from './sheetFrame';

/** A paper that is mostly words: headed paragraphs and tables, every number already as text. */
export interface TextSheet {
  readonly locale: Locale;
  readonly title: string;
  readonly number: string;
  readonly facts: readonly SheetFact[];
  readonly sections: readonly TextSection[];
  readonly signatures: readonly SheetSignature[];
  readonly words: { readonly signature: string; readonly date: string };
}

export interface TextSection {
  readonly heading: SheetHeading;
  readonly paragraphs: readonly string[];
  /** So many lines to be filled in by hand. */
  readonly lines?: number;
  readonly table: {
    readonly head: readonly string[];
    /** Share of the width of each column in per cent; alike unless given. */
    readonly widths?: readonly number[];
    readonly rows: readonly (readonly string[])[];
  } | null;
}
