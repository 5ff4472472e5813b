import type { TableKind } from '@shared/import/recognition';
import type { ColumnWords } from '@shared/import/words/columnWords';

/** How one program writes its export: what to know it by, and which headings it uses. */
export interface TableShape {
  readonly id: string;
  readonly kind: TableKind;
  /** Headings (as `headingKey` gives them) that must all be there; of several sets, one. */
  readonly marks: readonly (readonly string[])[];
  /** If given, at least one heading must also match. */
  readonly pattern?: RegExp;
  /** Go before the common words of the kind. */
  readonly columns: readonly ColumnWords[];
  /** Headings that are known and left out. */
  readonly ignored: readonly string[];
  /** Further headings that are left out. */
  readonly ignoredPattern?: RegExp;
  /** True when choices are written as the number of the option in its list. */
  readonly writesOptionNumbers?: boolean;
  /** True when a row without a time of submission was never submitted. */
  readonly marksUnfinishedByTime?: boolean;
}
