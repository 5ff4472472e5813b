import { encodeQR } from 'qr';

/** A QR code as the outline of its dark squares, in units of one square; one square of margin. */
export interface DrawnCode {
  readonly size: number;
  readonly path: string;
}

/** Draws a short text as a QR code that survives a photocopy. */
export function drawCode(text: string): DrawnCode {
  const rows = encodeQR(text, 'raw', { ecc: 'quartile', border: 1 });
  const squares = rows.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return { size: rows.length, path: squares.join('') };
}
