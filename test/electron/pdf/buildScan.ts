import { degrees, PDFDocument, StandardFonts } from '@cantoo/pdf-lib';

interface ScanOptions {
  readonly words: readonly string[];
  /** Quarter turns in which each page is shown, in degrees clockwise. */
  readonly turned?: number;
  /** To read it; an empty one only keeps it from being changed. */
  readonly password?: string;
  /** Runs in viewers that let it. */
  readonly script?: string;
}

/** A PDF as a scanner or another program makes it: one page for each of the words. */
export async function buildScan({ words, turned, password, script }: ScanOptions) {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const text of words) {
    const page = document.addPage([595, 842]);
    page.drawText(text, { x: 60, y: 700, size: 24, font });
    if (turned !== undefined) page.setRotation(degrees(turned));
  }
  if (script !== undefined) document.addJavaScript('main', script);
  if (password !== undefined) document.encrypt({ userPassword: password, ownerPassword: 'owner' });
  return document.save();
}
