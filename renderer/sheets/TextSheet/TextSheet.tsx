import type { TextSection, TextSheet as Sheet } from '@shared/sheets/textSheet';
import { SheetFacts, SheetSignatures, SheetTitle, TableHead } from '../SheetFrame';

/** Room that a line of handwriting takes. */
const MILLIMETRES_PER_LINE = 8.4;

interface TextSheetProps {
  readonly sheet: Sheet;
  /** Class and id that tie the sheet to its page rule and to its first page. */
  readonly pageName: string;
}

/** Headed paragraphs and tables. Prints what it is given. */
export function TextSheet({ sheet, pageName }: TextSheetProps) {
  return (
    <section id={pageName} className={`sheet ${pageName}`} lang={sheet.locale}>
      <h1>{sheet.title}</h1>
      {sheet.facts.length === 0 ? null : <SheetFacts facts={sheet.facts} />}
      {sheet.sections.map((section) => (
        <Section key={section.heading.title} section={section} />
      ))}
      {sheet.signatures.length === 0 ? null : (
        <div className="keep signatures">
          <SheetSignatures signatures={sheet.signatures} words={sheet.words} />
        </div>
      )}
    </section>
  );
}

function Section({ section }: { readonly section: TextSection }) {
  const { heading, paragraphs, lines = 0, table } = section;
  return (
    <>
      {heading.title === '' ? null : <SheetTitle heading={heading} />}
      {paragraphs.map((paragraph) => (
        <p key={paragraph} className="paragraph">
          {paragraph}
        </p>
      ))}
      {lines === 0 ? null : (
        <div className="writing" style={{ height: `${lines * MILLIMETRES_PER_LINE}mm` }} />
      )}
      {table === null ? null : (
        <table>
          <colgroup>
            {table.widths?.map((width, column) => (
              <col key={table.head[column]} style={{ width: `${width}%` }} />
            ))}
          </colgroup>
          <TableHead titles={table.head} />
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.join(' ')}>
                {row.map((cell, column) => (
                  <td key={table.head[column]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
