/** SQLite takes 32,766 values in one statement; half of it keeps statements short. */
const maximumParameters = 16_000;

/** So few rows that reading them never lets the window wait. */
export const recordsPerPage = 2000;

/** Cuts rows into lists that one insert statement can take. */
export function parameterChunks<Row>(
  rows: readonly Row[],
  columns: number,
): readonly (readonly Row[])[] {
  const size = Math.floor(maximumParameters / columns);
  const chunks: (readonly Row[])[] = [];
  for (let start = 0; start < rows.length; start += size) {
    chunks.push(rows.slice(start, start + size));
  }
  return chunks;
}
