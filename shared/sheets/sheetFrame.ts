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
  /** The day on which the original was signed, as it was recorded. */
  readonly signedOn?: string;
}

/** The day of a signature for its place; nothing while there is none. */
export function signedDay(day: string | null): Pick<SheetSignature, 'signedOn'> {
  return day === null ? {} : { signedOn: day };
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
