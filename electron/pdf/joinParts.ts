import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';

/**
 * How many pages each paper of a printed document has, in the order of `names`, the ids in which
 * its papers begin.
 * @throws Error if a name is nowhere in the document: a link must lead to each.
 */
export async function countPages(
  pdf: Uint8Array,
  names: readonly string[],
): Promise<readonly number[]> {
  const document = await PDFDocument.load(pdf);
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
export async function joinParts(parts: readonly Uint8Array[]): Promise<Uint8Array> {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const joined = await PDFDocument.create();
  for (const part of parts) {
    const document = await PDFDocument.load(part);
    for (const page of await joined.copyPages(document, document.getPageIndices())) {
      joined.addPage(page);
    }
  }
  return joined.save();
}
