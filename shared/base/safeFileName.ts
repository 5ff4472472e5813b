/** Names that Windows keeps for devices, with any ending. */
const deviceNames = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;
/** What may not stand in a name on some system, or shows another name than the one that is written. */
const forbidden = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}]/gu;
const longestStem = 160;
const ending = /\.[A-Za-z\d]{1,12}$/u;

/**
 * A proposed name as the name of one file, on every system: no folder, no device, nothing that cannot be
 * seen, at most 200 bytes. The ending is kept (trust.md 1c, I7).
 */
export function safeFileName(proposed: string): string {
  const clean = proposed.normalize('NFC').replace(forbidden, '_');
  const extension = ending.exec(clean)?.[0] ?? '';
  const stem = cutToBytes(trimEnds(clean.slice(0, clean.length - extension.length)), longestStem);
  const [first = ''] = stem.split('.');
  const isDevice = deviceNames.test(first.trim());
  return `${isDevice || stem === '' ? '_' : ''}${stem}${extension}`;
}

/** Windows drops dots and blanks at the end, others hide what begins with a dot. */
function trimEnds(text: string): string {
  return text.replace(/^[.\s]+|[.\s]+$/gu, '');
}

/** Bytes as the file systems count them, in UTF-8. */
function cutToBytes(text: string, most: number): string {
  let kept = '';
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes += 1;
    else if (code < 0x800) bytes += 2;
    else bytes += code < 0x10000 ? 3 : 4;
    if (bytes > most) break;
    kept += character;
  }
  return trimEnds(kept);
}
