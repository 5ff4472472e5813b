/** Why the pages of a PDF are not joined to an evidence file. */
export const scanRefusals = ['encrypted', 'tooLong', 'unreadable'] as const;
export type ScanRefusal = (typeof scanRefusals)[number];

/** A signed sheet has few pages; more is another kind of document. */
export const mostScanPages = 30;

/** The pages of a PDF from elsewhere as a PDF of our own, or why there are none. */
export type CleanedScan =
  | { readonly kind: 'clean'; readonly pages: number; readonly pdf: Uint8Array }
  | { readonly kind: 'refused'; readonly reason: ScanRefusal };
