import type { AppraisalSheet } from '@shared/sheets/appraisalSheet';
import { SheetTitle, TableHead } from '../SheetFrame';

const widths = ['4.5%', '12%', '41%', '16%', '13.5%', '13%'];

/** Part 3: deductions, additions and vetoes, one event a row. */
export function EventsTable({ part }: { readonly part: NonNullable<AppraisalSheet['events']> }) {
  return (
    <>
      <SheetTitle heading={part} />
      <table>
        <colgroup>
          {widths.map((width, index) => (
            <col key={part.head[index]} style={{ width }} />
          ))}
        </colgroup>
        <TableHead titles={part.head} />
        <tbody>
          {part.rows.map((row) => (
            <tr key={row.number}>
              <td className="centre">{row.number}</td>
              <td className="centre">{row.happenedOn}</td>
              <td>{row.matter}</td>
              <td className="centre small">{row.kind}</td>
              <td className="centre">{row.points}</td>
              <td className="centre small">{row.voucherNo}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
