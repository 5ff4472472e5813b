import type { SheetFact } from '@shared/sheets/sheetFrame';

const widths = ['9%', '18%', '8.5%', '17.5%', '9%', '38%'];

/** The head of a sheet: labelled values, three in a row; the last one takes what is left of its row. */
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
            {row.map(({ label, value, isName = false }, place) => [
              <th key={label} scope="row">
                {label}
              </th>,
              <td
                key={`${label} value`}
                className={isName ? 'strong' : undefined}
                colSpan={place === row.length - 1 ? 1 + 2 * (3 - row.length) : 1}
              >
                {value}
              </td>,
            ])}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
