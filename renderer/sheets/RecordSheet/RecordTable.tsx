import type { RecordPart } from '@shared/sheets/recordSheet';
import { BlankCell, TableHead } from '../SheetFrame';

interface RecordTableProps {
  readonly part: Extract<RecordPart, { kind: 'table' }>;
}

/** A table with rows to be filled in by hand below the given ones. */
export function RecordTable({ part }: RecordTableProps) {
  const { columns, rows, blankRows, hasRoom, note } = part;
  return (
    <>
      <table className="record">
        <colgroup>
          {columns.map(({ title, width }) => (
            <col key={title} style={{ width: `${width}%` }} />
          ))}
        </colgroup>
        <TableHead titles={columns.map(({ title }) => title)} />
        <tbody>
          {rows.map((row, place) => (
            <tr key={place} className={hasRoom === true ? 'blank' : undefined}>
              {columns.map(({ title, isNumber }, column) => (
                <td key={title} className={isNumber === true ? 'number' : undefined}>
                  {row[column]}
                </td>
              ))}
            </tr>
          ))}
          {Array.from({ length: blankRows }, (_, place) => (
            <tr key={`blank ${place}`} className="blank">
              {columns.map(({ title }) => (
                <BlankCell key={title} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {note === null ? null : <p className="record-note">{note}</p>}
    </>
  );
}
