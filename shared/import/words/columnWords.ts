import type { ColumnUse, DurationUnit } from '@shared/import/recognition';

/** Headings that stand for one use. All words are written as `headingKey` gives them. */
export interface ColumnWords {
  readonly use: ColumnUse;
  /** Whole headings, the usual one first: it wins if several columns claim the use. */
  readonly exact: readonly string[];
  /** Parts of a heading, for questions written out in full. */
  readonly contains?: readonly string[];
  readonly durationUnit?: DurationUnit;
}
