/** Bounds of what is read at all (trust spec I1): real tables of a shop are far below them. */
/** 100 000 rows × 20 columns of Chinese text take 21 MB. */
export const maxFileBytes = 50 * 1024 * 1024;
export const maxWorkbookBytes = 20 * 1024 * 1024;
export const maxZipEntries = 500;
export const maxInflatedBytes = 100 * 1024 * 1024;
export const maxInflateRatio = 100;
/** Small parts may compress well without being a threat. */
export const ratioFreeBytes = 1024 * 1024;
export const maxWorkbookRows = 50_000;
export const maxWorkbookColumns = 200;
export const maxWorkbookSheets = 30;
export const maxTextRows = 200_000;
export const maxTextColumns = 500;
/** Tables within tables lay out a page; hundreds of them only keep a reader busy. */
export const maxNestedTables = 50;
export const maxTableCells = 5_000_000;
/** Last row of the old workbook format; an export that ends exactly there was probably cut. */
export const oldFormatRowLimit = 65_536;
export const maxOldColumns = 256;
