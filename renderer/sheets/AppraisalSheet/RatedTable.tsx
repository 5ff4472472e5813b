import type { AppraisalSheet } from '@shared/sheets/appraisalSheet';
import type { PrintedCell } from '@shared/sheets/ratedPart';
import { BlankCell, SheetTitle } from '../SheetFrame';

/** Part 2: dimensions rated by people, one column per source. */
export function RatedTable({ part }: { readonly part: NonNullable<AppraisalSheet['rated']> }) {
  const { head } = part;
  const columnsBeforeSources = [head.number, head.dimension, head.content].filter(
    (title) => title !== null,
  ).length;
  return (
    <>
      <SheetTitle heading={part} />
      <table>
        <colgroup>
          {head.number === null ? null : <col style={{ width: '4.5%' }} />}
          <col style={{ width: head.content === null ? '20%' : '14.5%' }} />
          {head.content === null ? null : <col style={{ width: '28%' }} />}
          {head.sources.map((source) => (
            <col key={source} />
          ))}
          <col style={{ width: '9%' }} />
          {head.remark === null ? null : <col style={{ width: '6.5%' }} />}
        </colgroup>
        <thead>
          <tr>
            {head.number === null ? null : <th scope="col">{head.number}</th>}
            <th scope="col">{head.dimension}</th>
            {head.content === null ? null : <th scope="col">{head.content}</th>}
            {head.sources.map((source) => (
              <th key={source} scope="col">
                {source}
              </th>
            ))}
            <th scope="col">{head.weighted}</th>
            {head.remark === null ? null : <th scope="col">{head.remark}</th>}
          </tr>
        </thead>
        <tbody>
          {part.rows.map((row) => (
            <tr key={row.number}>
              {head.number === null ? null : <td className="centre">{row.number}</td>}
              <td>
                <span className="strong">{row.dimension}</span>
                {head.content === null ? <small>{row.content}</small> : null}
              </td>
              {head.content === null ? null : <td className="small">{row.content}</td>}
              {row.cells.map((cell, index) => (
                <ScoreCell key={head.sources[index]} cell={cell} />
              ))}
              <td className="number strong">{row.weighted}</td>
              {head.remark === null ? null : <BlankCell />}
            </tr>
          ))}
          <tr>
            <td className="number small" colSpan={columnsBeforeSources}>
              {part.subtotal.label}
            </td>
            {part.subtotal.cells.map((cell, index) => (
              <ScoreCell key={head.sources[index]} cell={cell} />
            ))}
            <td className="number strong">{part.subtotal.weighted}</td>
            {head.remark === null ? null : <BlankCell />}
          </tr>
        </tbody>
      </table>
    </>
  );
}

function ScoreCell({ cell }: { readonly cell: PrintedCell }) {
  return (
    <td className={cell.weight === null ? 'centre' : 'number score'}>
      {cell.score}
      {cell.weight === null ? null : <i>{cell.weight}</i>}
      {cell.missing === null ? null : <span className="why">{cell.missing}</span>}
    </td>
  );
}
