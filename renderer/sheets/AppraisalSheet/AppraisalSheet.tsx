import type { AppraisalSheet as Sheet } from '@shared/sheets/appraisalSheet';
import { SheetFacts, SheetSignatures, SheetTitle } from '../SheetFrame';
import { EventsTable } from './EventsTable';
import { MeasuredTable } from './MeasuredTable';
import { RatedTable } from './RatedTable';
import { ResultBox } from './ResultBox';

interface AppraisalSheetProps {
  readonly sheet: Sheet;
  /** Class and id that tie the sheet to its page rule and to its first page. */
  readonly pageName: string;
}

/** The appraisal sheet of one employee for signature. Prints what it is given. */
export function AppraisalSheet({ sheet, pageName }: AppraisalSheetProps) {
  return (
    <section id={pageName} className={`sheet ${pageName}`} lang={sheet.locale}>
      <h1>{sheet.title}</h1>
      <SheetFacts facts={sheet.facts} />
      {sheet.measured === null ? null : <MeasuredTable part={sheet.measured} />}
      {sheet.rated === null ? null : <RatedTable part={sheet.rated} />}
      {sheet.events === null ? null : <EventsTable part={sheet.events} />}
      <div className="keep">
        <ResultBox part={sheet.result} />
        <SheetTitle heading={sheet.comments} />
        <table className="comments">
          <colgroup>
            <col style={{ width: '14%' }} />
            <col />
          </colgroup>
          <tbody>
            {sheet.comments.rows.map(({ label, text }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{text}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <SheetTitle heading={sheet.sign} />
        <SheetSignatures signatures={sheet.sign.signatures} words={sheet.words} />
        <ol className="foot">
          {sheet.footnotes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ol>
      </div>
    </section>
  );
}
