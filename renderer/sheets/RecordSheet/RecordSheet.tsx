import type { RecordPart, RecordSheet as Sheet } from '@shared/sheets/recordSheet';
import { SheetFacts, SheetSignatures, SheetTitle } from '../SheetFrame';
import { RecordBoxes } from './RecordBoxes';
import { RecordTable } from './RecordTable';

interface RecordSheetProps {
  readonly sheet: Sheet;
  /** CSS class that ties the sheet to its page rule. */
  readonly pageName: string;
}

/** A record for signature: filled in, or blank for writing. Prints what it is given. */
export function RecordSheet({ sheet, pageName }: RecordSheetProps) {
  return (
    <section id={pageName} className={`sheet ${pageName}`} lang={sheet.locale}>
      <h1>{sheet.title}</h1>
      <SheetFacts facts={sheet.facts} />
      {sheet.parts.map((part) => (
        <Part key={part.heading.title} part={part} />
      ))}
      <div className="keep">
        {sheet.signatures.length > 0 && (
          <div className="record-signatures">
            <SheetSignatures signatures={sheet.signatures} words={sheet.words} />
          </div>
        )}
        <ol className="foot">
          {sheet.footnotes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ol>
      </div>
    </section>
  );
}

function Part({ part }: { readonly part: RecordPart }) {
  return (
    <>
      <SheetTitle heading={part.heading} />
      {part.kind === 'boxes' && <RecordBoxes boxes={part.boxes} />}
      {part.kind === 'table' && <RecordTable part={part} />}
      {part.kind === 'ticks' && (
        <>
          <div className="ticks">
            {part.choices.map(({ label, isTicked }) => (
              <span key={label} className="choice">
                <span className={isTicked ? 'box ticked' : 'box'} />
                {label}
              </span>
            ))}
          </div>
          <p className="record-note">{part.note}</p>
        </>
      )}
    </>
  );
}
