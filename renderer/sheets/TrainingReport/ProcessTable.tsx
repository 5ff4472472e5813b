import type { TrainingReport } from '@shared/sheets/trainingReport';
import { BlankCell, SheetTitle, TableHead } from '../SheetFrame';

const widths = ['26%', '34%', '18%', '11%', '11%'];

/** Shared problems with room to write what will be changed. */
export function ProcessTable({
  process,
}: {
  readonly process: NonNullable<TrainingReport['process']>;
}) {
  return (
    <>
      <SheetTitle heading={process} />
      <table className="process">
        <colgroup>
          {widths.map((width, index) => (
            <col key={process.head[index]} style={{ width }} />
          ))}
        </colgroup>
        <TableHead titles={process.head} />
        <tbody>
          {process.issues.map((issue) => (
            <tr key={issue}>
              <td>{issue}</td>
              <BlankCell />
              <BlankCell />
              <BlankCell />
              <BlankCell />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
