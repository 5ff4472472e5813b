/** The first 12 letters of a hash in groups of four, as printed on sheets and shown in the window. */
export function auditMark(hash: string): string {
  return (hash.slice(0, 12).toUpperCase().match(/.{4}/g) ?? []).join('-');
}
