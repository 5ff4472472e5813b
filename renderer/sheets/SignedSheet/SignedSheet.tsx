import type { SignedSheet as Sheet } from '@shared/sheets/signedSheet';

interface SignedSheetProps {
  readonly sheet: Sheet;
  /** Class and id that tie the sheet to its page rule and to its first page. */
  readonly pageName: string;
}

/** A signed sheet: its picture as large as the page allows, or a frame for each page of its scan. */
export function SignedSheet({ sheet, pageName }: SignedSheetProps) {
  const { content, fileName, title } = sheet;
  return (
    <section id={pageName} className={`sheet ${pageName}`} lang={sheet.locale}>
      {content.kind === 'picture' ? (
        <>
          <h1>{title}</h1>
          <p className="pictureName">{fileName}</p>
          <img className="picture" src={content.address} alt={fileName} decoding="sync" />
        </>
      ) : (
        Array.from({ length: content.pages }, (_, place) => (
          <div key={place} className="scan">
            <h1>{title}</h1>
            <p className="pictureName">{fileName}</p>
            <div className="scanFrame" />
          </div>
        ))
      )}
    </section>
  );
}
