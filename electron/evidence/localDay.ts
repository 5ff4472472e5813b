/** The calendar day, `yyyy-mm-dd`, on which an instant in UTC fell on this computer. */
export function localDay(instant: string): string {
  return new Date(instant).toLocaleDateString('sv-SE');
}
