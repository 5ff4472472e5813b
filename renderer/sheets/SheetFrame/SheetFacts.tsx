import type { SheetFact } from '@shared/sheets/sheetFrame';

const widths = ['9%', '19%', '8.5%', '18.5%', '9%', '36%'];

/** The head of a sheet: labelled values, three in a row. */
export function SheetFacts({ facts }: { readonly facts: readonly SheetFact[] }) {
  const rows = facts.flatMap((_, index) =>
    index % 3 === 0 ? [facts.slice(index, index + 3)] : [],
  );
  return (
    <table className="facts">
      <colgroup>
        {widths.map((width, index) => (
          <col key={index} style={{ width }} />
        ))}
      </colgroup>
      <tbody>
        {rows.map((row) => (
          <tr key={row[0]?.label}>
            {row.map(({ label, value, isName = false }) => [
              <th key={label} scope="row">
                {label}
              </th>,
              <td key={`${label} value`} className={isName ? 'strong' : undefined}>
                {value}
              </td>,
            ])}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
