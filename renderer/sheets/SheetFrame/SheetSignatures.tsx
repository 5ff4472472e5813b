import type { SheetSignature } from '@shared/sheets/sheetFrame';

interface SheetSignaturesProps {
  readonly signatures: readonly SheetSignature[];
  readonly words: { readonly signature: string; readonly date: string };
}

/** Places to sign by hand, side by side; one with boxes to tick is wider. */
export function SheetSignatures({ signatures, words }: SheetSignaturesProps) {
  return (
    <table className="sign">
      <colgroup>
        {signatures.map(({ title, choices }) => (
          <col key={title} style={choices.length > 0 ? { width: '29%' } : undefined} />
        ))}
      </colgroup>
      <tbody>
        <tr>
          {signatures.map(({ title, choices, witness, signedOn }) => (
            <td key={title}>
              <div className="cell">
                <b>{title}</b>
                {choices.length === 0 ? null : (
                  <div>
                    {choices.map((choice) => (
                      <span key={choice} className="choice">
                        <span className="box" />
                        {choice}
                      </span>
                    ))}
                  </div>
                )}
                {witness === null ? null : (
                  <div>
                    {witness} <span className="line" />
                  </div>
                )}
                <div className="name">{words.signature}</div>
                <div className="date">{signedOn ?? words.date}</div>
              </div>
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
