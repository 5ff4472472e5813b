import type { AppraisalSheet } from '@shared/sheets/appraisalSheet';
import { SheetTitle, TableHead } from '../SheetFrame';

const widths = ['4.5%', '33%', '9%', '11%', '15.5%', '9%', '8%', '10%'];

/** Part 1: indicators scored from measured data. */
export function MeasuredTable({
  part,
}: {
  readonly part: NonNullable<AppraisalSheet['measured']>;
}) {
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
              <td>
                <span className="strong">{row.name}</span>
                <small>{row.definition}</small>
              </td>
              <td className="centre">{row.target}</td>
              <td className="number actual">
                {row.actual.map((text) => (
                  <span key={text}>{text}</span>
                ))}
              </td>
              <td className="method">
                {row.method.map((text) => (
                  <span key={text}>{text}</span>
                ))}
              </td>
              <td className="centre small">{row.weight}</td>
              <td className="number">
                {row.score}
                {row.missing === null ? null : <span className="why">{row.missing}</span>}
              </td>
              <td className="number strong">{row.weighted}</td>
            </tr>
          ))}
          <tr>
            <td className="number small" colSpan={6}>
              {part.subtotal.label}
            </td>
            <td className="number">{part.subtotal.score}</td>
            <td className="number strong">{part.subtotal.weighted}</td>
          </tr>
        </tbody>
      </table>
    </>
  );
}
