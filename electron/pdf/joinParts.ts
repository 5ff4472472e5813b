import { ParseSpeeds, PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';

/** A printed document that was read back, to be counted and joined. */
export type PrintedPart = PDFDocument;

/** Reads a printed document; the window waits a moment, so that all of it takes less. */
export async function readPart(pdf: Uint8Array): Promise<PrintedPart> {
  return PDFDocument.load(pdf, { parseSpeed: ParseSpeeds.Fastest, updateMetadata: false });
}

/**
 * How many pages each paper of a printed document has, in the order of `names`, the ids in which
 * its papers begin.
 * @throws Error if a name is nowhere in the document: a link must lead to each.
 */
export function countPages(document: PrintedPart, names: readonly string[]): readonly number[] {
  const places = new Map(document.getPages().map(({ ref }, place) => [ref.toString(), place]));
  const destinations = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const starts = names.map((name) => {
    const page = destinations?.lookupMaybe(PDFName.of(name), PDFArray)?.get(0).toString();
    const place = places.get(page ?? '');
    if (place === undefined) throw new Error(`No page of the document is named ${name}`);
    return place;
  });
  return starts.map((start, index) => (starts[index + 1] ?? places.size) - start);
}

/** One file with the pages of all parts, in order. */
export async function joinParts(parts: readonly PrintedPart[]): Promise<Uint8Array> {
  const joined = await PDFDocument.create();
  for (const document of parts) {
    for (const page of await joined.copyPages(document, document.getPageIndices())) {
      joined.addPage(page);
    }
  }
  return joined.save({ objectsPerTick: Number.POSITIVE_INFINITY });
}
