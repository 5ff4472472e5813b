/** A cell to be filled in by hand. */
export function BlankCell() {
  return <td>&nbsp;</td>;
}
