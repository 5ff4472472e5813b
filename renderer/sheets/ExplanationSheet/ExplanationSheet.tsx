import type { ExplanationSheet as Sheet } from '@shared/explanation/explanationSheet';
import { SheetFacts, TableHead } from '../SheetFrame';

interface ExplanationSheetProps {
  readonly sheet: Sheet;
  /** Class and id that tie the sheet to its page rule and to its first page. */
  readonly pageName: string;
}

const widths = ['19%', '55%', '8.5%', '17.5%'];

/** How one score was made, every step of it. Prints what it is given. */
export function ExplanationSheet({ sheet, pageName }: ExplanationSheetProps) {
  return (
    <section id={pageName} className={`sheet explanation ${pageName}`} lang={sheet.locale}>
      <h1>{sheet.title}</h1>
      <SheetFacts facts={sheet.facts} />
      <p className="lead">{sheet.lead}</p>
      <table>
        <colgroup>
          {widths.map((width, index) => (
            <col key={sheet.head[index]} style={{ width }} />
          ))}
        </colgroup>
        <TableHead titles={sheet.head} />
        <tbody>
          {sheet.steps.map((step) => (
            <Step key={step.path} step={step} />
          ))}
        </tbody>
      </table>
      {sheet.reconciliation === null ? null : <Reconciliation words={sheet.reconciliation} />}
      {sheet.reminders === null ? null : (
        <div className="keep">
          <h2>{sheet.reminders.title}</h2>
          <ul className="reminders">
            {sheet.reminders.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function Reconciliation({ words }: { readonly words: NonNullable<Sheet['reconciliation']> }) {
  const { title, lead, lines, sentence } = words;
  return (
    <div className="keep">
      <h2>{title}</h2>
      <p className="lead">{lead}</p>
      <table>
        <tbody>
          {lines.map(({ label, value }) => (
            <tr key={label}>
              <td style={{ width: '32%' }}>{label}</td>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="lead strong">{sentence}</div>
    </div>
  );
}

function Step({ step }: { readonly step: Sheet['steps'][number] }) {
  const { level, label, detail, arithmetic, share, missing, answers, notes } = step;
  return (
    <tr className={`level${level}`}>
      <td>
        <span className={level < 3 ? 'strong' : undefined}>{label}</span>
        {detail === null ? null : <small>{detail}</small>}
      </td>
      <td>
        {answers.length === 0 ? null : (
          <div className="small">
            {answers.map(({ answer, points, count }) => (
              <span key={answer} className="answer">
                {answer}: {points} × {count}
              </span>
            ))}
          </div>
        )}
        {arithmetic === null ? null : <div className="arithmetic">{arithmetic}</div>}
        {notes.map((note) => (
          <div key={note} className="note">
            {note}
          </div>
        ))}
        {missing === null ? null : <div className="strong">{missing}</div>}
      </td>
      <td className="number">{share?.score}</td>
      <td className="number">
        {share === null ? null : (
          <>
            <span className="nowrap">× {share.weight}</span>{' '}
            <span className="nowrap">= {share.contribution}</span>
          </>
        )}
      </td>
    </tr>
  );
}
