import type { TrainingReport } from '@shared/sheets/trainingReport';
import { SheetTitle } from '../SheetFrame';

/** What goes with overall satisfaction, with what it rests on. */
export function DriversTable({
  drivers,
}: {
  readonly drivers: NonNullable<TrainingReport['drivers']>;
}) {
  const { sentences, basis, head, rows } = drivers;
  return (
    <div className="drivers">
      <SheetTitle heading={drivers} />
      {sentences.map((sentence) => (
        <div key={sentence}>{sentence}</div>
      ))}
      {basis === null ? null : <div>{basis}</div>}
      {rows.length === 0 ? null : (
        <table>
          <thead>
            <tr>
              {head.map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells) => (
              <tr key={cells[0]}>
                {cells.map((cell, place) => (
                  <td key={head[place]} className={place === 0 ? undefined : 'number'}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
