import type { TrainingReport } from '@shared/sheets/trainingReport';
import { SheetTitle, TableHead } from '../SheetFrame';

/** Before and after each course, with what may be said of it. */
export function EffectTables({
  effects,
}: {
  readonly effects: NonNullable<TrainingReport['effects']>;
}) {
  return (
    <>
      <SheetTitle heading={effects} />
      {effects.courses.map(({ title, head, rows, sentences, evidence, verdict }) => (
        <div key={title} className="effect">
          <b>{title}</b>
          <table>
            <TableHead titles={head} />
            <tbody>
              {rows.map((cells) => (
                <tr key={cells.join()}>
                  {cells.map((text, place) => (
                    <td key={head[place]}>{text}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          {sentences.map((sentence) => (
            <div key={sentence}>{sentence}</div>
          ))}
          <dl>
            {evidence.map(({ kind, label, words }) => (
              <div key={kind}>
                <dt>{label}</dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
          <b>{verdict}</b>
        </div>
      ))}
    </>
  );
}
