import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib';
import { scanFrame } from '@shared/sheets/signedSheet';
import type { PrintedPart } from './joinParts';
import { pointsPerMillimetre } from './pointsPerMillimetre';
import type { Paper } from './printJob';

/**
 * Draws the pages of scans into the frames that were printed for them. `totals` are the pages of each
 * paper. The scans were cleaned before, so that nothing of theirs runs or breaks here; answers whether
 * there were any.
 */
export async function stampScans(
  document: PrintedPart,
  papers: readonly Paper[],
  totals: readonly number[],
): Promise<boolean> {
  let first = 0;
  let hasScans = false;
  for (const [place, paper] of papers.entries()) {
    if (paper.kind === 'signedSheet' && paper.sheet.content.kind === 'scan') {
      hasScans = true;
      const bytes = Buffer.from(paper.sheet.content.base64, 'base64');
      const scan = await PDFDocument.load(bytes, { parseSpeed: ParseSpeeds.Fastest });
      const drawn = await document.embedPdf(scan, scan.getPageIndices());
      for (const [page, embedded] of drawn.entries()) {
        document.getPage(first + page).drawPage(embedded, {
          x: scanFrame.left * pointsPerMillimetre,
          y: scanFrame.bottom * pointsPerMillimetre,
        });
      }
    }
    first += totals[place] ?? 0;
  }
  return hasScans;
}
