import { PDFDocument, type PDFPage, type TransformationMatrix } from '@cantoo/pdf-lib';
import { mostScanPages, type CleanedScan } from '@shared/domain/scan';
import { scanFrame } from '@shared/sheets/signedSheet';
import { pointsPerMillimetre } from './pointsPerMillimetre';

/** Makes PDF of other programs safe to join: see `cleanScan`. */
export type CleanScan = (bytes: Uint8Array) => Promise<CleanedScan>;

/** As large as the frame of a paper, in points. */
const frame = {
  width: scanFrame.width * pointsPerMillimetre,
  height: scanFrame.height * pointsPerMillimetre,
};

/**
 * What is drawn on the pages of a PDF from elsewhere, each fitted into the frame of a paper, as a new
 * PDF: no script, form, link, attachment or name of it is taken along. It reads what may be made to
 * harm, so the program calls it in a process of its own. Says why it refuses; never throws.
 */
export async function cleanScan(bytes: Uint8Array): Promise<CleanedScan> {
  try {
    const source = await PDFDocument.load(bytes, { updateMetadata: false, password: '' });
    const pages = source.getPages();
    if (pages.length > mostScanPages) return { kind: 'refused', reason: 'tooLong' };
    if (pages.length === 0) return { kind: 'refused', reason: 'unreadable' };
    const clean = await PDFDocument.create({ updateMetadata: false });
    const drawn = await clean.embedPages(pages, pages.map(boxOf), pages.map(uprightMatrix));
    for (const [place, page] of pages.entries()) {
      const embedded = drawn[place];
      if (embedded === undefined) throw new Error('A page was lost');
      const { width, height } = uprightSize(page);
      const scale = Math.min(frame.width / width, frame.height / height);
      clean.addPage([frame.width, frame.height]).drawPage(embedded, {
        x: (frame.width - width * scale) / 2,
        y: (frame.height - height * scale) / 2,
        xScale: scale,
        yScale: scale,
      });
    }
    return { kind: 'clean', pages: pages.length, pdf: await clean.save() };
  } catch {
    return { kind: 'refused', reason: (await isLocked(bytes)) ? 'encrypted' : 'unreadable' };
  }
}

/** Whether a password is what is missing; one that everybody may read was read with an empty one. */
async function isLocked(bytes: Uint8Array): Promise<boolean> {
  const options = { updateMetadata: false, ignoreEncryption: true };
  return PDFDocument.load(bytes, options).then(
    ({ isEncrypted }) => isEncrypted,
    () => false,
  );
}

function boxOf(page: PDFPage) {
  const { x, y, width, height } = page.getCropBox();
  return { left: x, bottom: y, right: x + width, top: y + height };
}

/** Quarter turns clockwise in which the page is shown. */
function turnsOf(page: PDFPage): number {
  return ((Math.round(page.getRotation().angle / 90) % 4) + 4) % 4;
}

function uprightSize(page: PDFPage): { readonly width: number; readonly height: number } {
  const { width, height } = page.getCropBox();
  return turnsOf(page) % 2 === 0 ? { width, height } : { width: height, height: width };
}

/** Turns a page upright and puts its lower left corner at 0, 0. */
function uprightMatrix(page: PDFPage): TransformationMatrix {
  const { left, bottom, right, top } = boxOf(page);
  const matrices: readonly TransformationMatrix[] = [
    [1, 0, 0, 1, -left, -bottom],
    [0, -1, 1, 0, -bottom, right],
    [-1, 0, 0, -1, right, top],
    [0, 1, -1, 0, top, -left],
  ];
  return matrices[turnsOf(page)] ?? [1, 0, 0, 1, -left, -bottom];
}
