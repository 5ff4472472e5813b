import type { SheetHeading } from '@shared/sheets/sheetFrame';

/** The heading of a part with its note beside it. */
export function SheetTitle({ heading }: { readonly heading: SheetHeading }) {
  return (
    <h2>
      {heading.title}
      {heading.note === null ? null : <small>{heading.note}</small>}
    </h2>
  );
}
