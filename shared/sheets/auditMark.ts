/** The first 12 letters of a hash in groups of four, as printed on sheets and shown in the window. */
export function auditMark(hash: string): string {
  return (hash.slice(0, 12).toUpperCase().match(/.{4}/g) ?? []).join('-');
}

/** The beginning of the hash that somebody typed off a sheet; null if it cannot be a mark. */
export function readAuditMark(typed: string): string | null {
  const letters = typed
    .normalize('NFKC')
    .replace(/[\s\-–—_.]/gu, '')
    .toLowerCase();
  return /^[0-9a-f]{12}$/u.test(letters) ? letters : null;
}
