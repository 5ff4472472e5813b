import type { Locale } from '../domain/locale';
import type { SheetFact, SheetHeading, SheetSignature } from './sheetFrame';

/** A record that is agreed on and signed: boxes with words, tables and ticks, or room to write. */
export interface RecordSheet {
  readonly locale: Locale;
  readonly title: string;
  readonly number: string;
  /** Wide tables lie across. */
  readonly isLandscape: boolean;
  readonly facts: readonly SheetFact[];
  readonly parts: readonly RecordPart[];
  readonly signatures: readonly SheetSignature[];
  readonly words: { readonly signature: string; readonly date: string };
  readonly footnotes: readonly string[];
}

export type RecordPart =
  | {
      readonly kind: 'boxes';
      readonly heading: SheetHeading;
      readonly boxes: readonly RecordBox[];
    }
  | {
      readonly kind: 'table';
      readonly heading: SheetHeading;
      readonly columns: readonly RecordColumn[];
      readonly rows: readonly (readonly string[])[];
      /** Rows to be filled in by hand. */
      readonly blankRows: number;
      /** The given rows are high enough to sign in as well. */
      readonly hasRoom?: true;
      readonly note: string | null;
    }
  | {
      readonly kind: 'ticks';
      readonly heading: SheetHeading;
      readonly choices: readonly { readonly label: string; readonly isTicked: boolean }[];
      readonly note: string;
    };

/** A labelled box; empty ones are as high as `lines` lines of handwriting. */
export interface RecordBox {
  readonly label: string;
  readonly text: string;
  readonly lines: number;
}

export interface RecordColumn {
  readonly title: string;
  /** Share of the width in per cent. */
  readonly width: number;
  readonly isNumber?: boolean;
}
