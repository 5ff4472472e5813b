import type { SignedSheet as Sheet } from '@shared/sheets/signedSheet';

interface SignedSheetProps {
  readonly sheet: Sheet;
  /** Class and id that tie the sheet to its page rule and to its first page. */
  readonly pageName: string;
}

/** The picture of a signed sheet, as large as the page allows. */
export function SignedSheet({ sheet, pageName }: SignedSheetProps) {
  return (
    <section id={pageName} className={`sheet ${pageName}`} lang={sheet.locale}>
      <h1>{sheet.title}</h1>
      <p className="pictureName">{sheet.fileName}</p>
      <img className="picture" src={sheet.address} alt={sheet.fileName} decoding="sync" />
    </section>
  );
}
