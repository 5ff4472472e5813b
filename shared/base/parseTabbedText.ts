/**
 * The cells of a table as spreadsheets put it on the clipboard: rows between line breaks, cells
 * between tabs. A cell with line breaks, tabs or quotes stands in quotes, its own quotes doubled.
 * Blank lines at the end are no rows.
 */
export function parseTabbedText(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  const characters = [...text.replace(/\r\n?/gu, '\n')];
  for (let index = 0; index < characters.length; index += 1) {
    const character = characters[index] ?? '';
    if (isQuoted && character === '"' && characters[index + 1] === '"') {
      cell += '"';
      index += 1;
    } else if (isQuoted && character === '"') {
      isQuoted = false;
    } else if (isQuoted) {
      cell += character;
    } else if (character === '"' && cell === '') {
      isQuoted = true;
    } else if (character === '\t' || character === '\n') {
      row.push(cell);
      cell = '';
      if (character === '\n') {
        rows.push(row);
        row = [];
      }
    } else {
      cell += character;
    }
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  while (rows.at(-1)?.every((each) => each.trim() === '') === true) rows.pop();
  return rows;
}
