import type { Translate } from '../text/translate';

/** A labelled value in the head of a sheet. */
export interface SheetFact {
  readonly label: string;
  readonly value: string;
  readonly isName?: boolean;
}

/** One place to sign; `choices` are boxes to tick above the signature. */
export interface SheetSignature {
  readonly title: string;
  readonly choices: readonly string[];
  readonly witness: string | null;
}

/** A heading with what stands small beside it. */
export interface SheetHeading {
  readonly title: string;
  readonly note: string | null;
}

/** Gives the next heading of a sheet. */
export type NextHeading = (title: string, note?: string | null) => SheetHeading;

/** Numbers the parts in the order in which they are asked for, so that omitted ones leave no gap. */
export function headings(t: Translate): NextHeading {
  const numbers = [...t('sheet.partNumbers')];
  let used = 0;
  return (title, note = null) => {
    const number = numbers[used] ?? '';
    used += 1;
    return { title: t('sheet.part', { number, title }), note };
  };
}
