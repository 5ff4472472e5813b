/** A cell of the grid: the sheet by its place, and the day (0), a question (from 1) or the comment. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export type Step = 'left' | 'right' | 'up' | 'down' | 'nextSheet';

/** The cell that a step leads to, over the ends of rows; it may lie outside of the grid. */
export function stepFrom({ row, column }: Place, step: Step, lastColumn: number): Place {
  switch (step) {
    case 'up':
      return { row: row - 1, column };
    case 'down':
      return { row: row + 1, column };
    case 'nextSheet':
      return { row: row + 1, column: 1 };
    case 'left':
      return column > 0 ? { row, column: column - 1 } : { row: row - 1, column: lastColumn };
    case 'right':
      return column < lastColumn ? { row, column: column + 1 } : { row: row + 1, column: 1 };
  }
}

/** Name of a cell in the document. */
export function cellName({ row, column }: Place): string {
  return `${row} ${column}`;
}
