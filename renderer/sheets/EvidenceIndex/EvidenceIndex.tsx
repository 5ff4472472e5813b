import type { EvidenceIndex as Sheet } from '@shared/sheets/evidenceIndex';
import { SheetFacts } from '../SheetFrame';

interface EvidenceIndexProps {
  readonly sheet: Sheet;
  /** Class and id that tie the sheet to its page rule and to its first page. */
  readonly pageName: string;
  /** Where each paper behind the index begins: its address, and its page in the file. */
  readonly places: readonly { readonly name: string; readonly page: number }[];
}

/** What is in the file on which page, and what is missing. Prints what it is given. */
export function EvidenceIndex({ sheet, pageName, places }: EvidenceIndexProps) {
  const { words, sections, gaps, footnotes } = sheet;
  return (
    <section id={pageName} className={`sheet ${pageName}`} lang={sheet.locale}>
      <h1>{sheet.title}</h1>
      <SheetFacts facts={sheet.facts} />
      <h2>{words.contents}</h2>
      <table className="index">
        <colgroup>
          <col />
          <col style={{ width: '38%' }} />
          <col style={{ width: '9%' }} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{words.paper}</th>
            <th scope="col">{words.number}</th>
            <th scope="col">{words.page}</th>
          </tr>
        </thead>
        {sections.map(({ title, papers }) => (
          <tbody key={title}>
            <tr className="section">
              <th scope="rowgroup">{title}</th>
              <td colSpan={2}>{papers.length === 0 ? words.none : null}</td>
            </tr>
            {papers.map(({ title: paper, number, place }) => (
              <tr key={place}>
                <td>
                  <a href={`#${places[place]?.name ?? ''}`}>{paper}</a>
                </td>
                <td>{number}</td>
                <td className="number">{places[place]?.page}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <h2>{words.gaps}</h2>
      {gaps.length === 0 && <p>{words.noGaps}</p>}
      <ul className="gaps">
        {gaps.map((gap) => (
          <li key={gap}>
            <span className="box" />
            {gap}
          </li>
        ))}
      </ul>
      <ol className="foot">
        {footnotes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ol>
    </section>
  );
}
