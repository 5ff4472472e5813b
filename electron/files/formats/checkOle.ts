/** What an OLE2 container (the old Office file format) holds. */
export type OleContent = 'encryptedWorkbook' | 'legacyWorkbook' | 'other';

const magic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** True for files that start with the OLE2 signature. */
export function isOle(bytes: Uint8Array): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/**
 * Tells a password-protected workbook and a legacy .xls apart by the names in the directory
 * of the container; nothing else of it is read.
 */
export function oleContent(bytes: Uint8Array): OleContent {
  const directory = new TextDecoder('latin1').decode(bytes);
  if (directory.includes(entryName('EncryptedPackage'))) return 'encryptedWorkbook';
  const isWorkbook = ['Workbook', 'Book', 'WORKBOOK'].some((name) =>
    directory.includes(`${entryName(name)}\u0000\u0000`),
  );
  return isWorkbook ? 'legacyWorkbook' : 'other';
}

/** Directory names are UTF-16LE; here each byte is one character. */
function entryName(name: string): string {
  return Array.from(name, (character) => `${character}\u0000`).join('');
}
