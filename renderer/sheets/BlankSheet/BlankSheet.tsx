import type { BlankSheet as Sheet } from '@shared/sheets/blankSheet';
import { BlankCell, SheetFacts, SheetSignatures, TableHead } from '../SheetFrame';
import { RatingsTable } from './RatingsTable';

interface BlankSheetProps {
  readonly sheet: Sheet;
  /** Class and id that tie the sheet to its page rule and to its first page. */
  readonly pageName: string;
}

/** A sheet to be filled in by hand. Prints what it is given. */
export function BlankSheet({ sheet, pageName }: BlankSheetProps) {
  const { how, ratings, log, lines, signatures, footnotes, code } = sheet;
  return (
    <section id={pageName} className={`sheet blank ${pageName}`} lang={sheet.locale}>
      <h1>{sheet.title}</h1>
      <SheetFacts facts={sheet.facts} />
      <p className="how">
        <b>{how.lead}</b>
        {how.text}
      </p>
      {ratings === null ? null : <RatingsTable ratings={ratings} />}
      {log === null ? null : <LogTable log={log} />}
      <div className="keep">
        <div className="questions">
          {lines.map((question) => (
            <div key={question} className="question">
              <b>{question}</b>
              <div className="writing" />
              <div className="writing" />
              <div className="writing" />
            </div>
          ))}
        </div>
        {signatures.length === 0 ? null : (
          <SheetSignatures signatures={signatures} words={sheet.words} />
        )}
        <div className="entry">
          <div className="foot">
            {footnotes.map((note) => (
              <p key={note}>{note}</p>
            ))}
          </div>
          <svg viewBox={`0 0 ${code.drawn.size} ${code.drawn.size}`} aria-hidden="true">
            <path d={code.drawn.path} />
          </svg>
          <div className="code">
            <b>{code.title}</b>
            <span>{code.text}</span>
          </div>
        </div>
      </div>
    </section>
  );
}

function LogTable({ log: { head, rows } }: { readonly log: NonNullable<Sheet['log']> }) {
  return (
    <table className="log">
      <TableHead titles={head} />
      <tbody>
        {Array.from({ length: rows }, (_, row) => (
          <tr key={row}>
            {head.map((title) => (
              <BlankCell key={title} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
