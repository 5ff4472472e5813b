import type { TrainingReport } from '@shared/sheets/trainingReport';
import { BlankCell, SheetTitle, TableHead } from '../SheetFrame';

const widths = ['4.5%', '8.5%', '12%', '7%', '8.5%', '9.5%', '21%', '14%', '7.5%', '7.5%'];

/** Suggested courses; when and by whom is written in by hand. */
export function PlanTable({ plan }: { readonly plan: TrainingReport['plan'] }) {
  return (
    <>
      <SheetTitle heading={plan} />
      <table className="plan">
        <colgroup>
          {widths.map((width, index) => (
            <col key={plan.head[index]} style={{ width }} />
          ))}
        </colgroup>
        <TableHead titles={plan.head} />
        <tbody>
          {plan.rows.map((row) => (
            <tr key={row.number}>
              <td className="centre">{row.number}</td>
              <td className="strong">{row.name}</td>
              <td>{row.dimension}</td>
              <td className="number">{row.score}</td>
              <td className="number">{row.gap}</td>
              <td className="number">{row.confidence}</td>
              <td>{row.course}</td>
              <td className="small">{row.form}</td>
              <BlankCell />
              <BlankCell />
            </tr>
          ))}
          {plan.rows.length > 0 ? null : (
            <tr>
              <td className="centre" colSpan={plan.head.length}>
                {plan.empty}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </>
  );
}
