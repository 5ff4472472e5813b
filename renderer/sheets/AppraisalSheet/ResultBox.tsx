import type { AppraisalSheet } from '@shared/sheets/appraisalSheet';
import { SheetTitle } from '../SheetFrame';

/** The result: each source with weight, score and contribution, then total and grade. */
export function ResultBox({ part }: { readonly part: AppraisalSheet['result'] }) {
  const columns = part.sources.length + 2;
  return (
    <>
      <SheetTitle heading={part} />
      <table className="result">
        <colgroup>
          {part.sources.map(({ head }) => (
            <col key={head} />
          ))}
          <col style={{ width: '14%' }} />
          <col style={{ width: '28%' }} />
        </colgroup>
        <thead>
          <tr>
            {part.sources.map(({ head }) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            <th scope="col">{part.totalHead}</th>
            <th scope="col">{part.gradeHead}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            {part.sources.map(({ head, score, contribution, missing }) => (
              <td key={head}>
                {score}
                {missing === null ? (
                  <div className="strong">{contribution}</div>
                ) : (
                  <span className="why">{missing}</span>
                )}
              </td>
            ))}
            <td className="total">
              {part.total}
              {part.totalStatus === null ? null : <small>{part.totalStatus}</small>}
            </td>
            <td className="grades">
              {part.grades.map(({ label, isReached }) => (
                <span key={label} className={isReached ? 'grade strong' : 'grade'}>
                  <span className={isReached ? 'box ticked' : 'box'} />
                  {label}
                </span>
              ))}
            </td>
          </tr>
          <ResultNotes part={part} columns={columns} />
        </tbody>
      </table>
    </>
  );
}

function ResultNotes({
  part: { notes, review },
  columns,
}: {
  readonly part: AppraisalSheet['result'];
  readonly columns: number;
}) {
  if (notes.length === 0 && review === null) return null;
  return (
    <tr>
      <td className="notes" colSpan={columns}>
        {notes.map((note) => (
          <div key={note}>{note}</div>
        ))}
        {review === null ? null : (
          <div>
            <span className="part">{review.note}</span>
            <span className="part">
              <span className="box" />
              {review.kept}
            </span>
            <span className="part">
              <span className="box" />
              {review.adjusted} <span className="line" />
            </span>
            <span className="part">{review.reminder}</span>
          </div>
        )}
      </td>
    </tr>
  );
}
