/** @type {Map<string, readonly [number, number]>} */
const pairs = new Map();
const decoder = new TextDecoder('gb18030');
for (let lead = 0x81; lead <= 0xfe; lead += 1) {
  for (let trail = 0x40; trail <= 0xfe; trail += 1) {
    if (trail === 0x7f) continue;
    const character = decoder.decode(Uint8Array.of(lead, trail));
    if (character.length === 1 && character !== '\ufffd') pairs.set(character, [lead, trail]);
  }
}

/**
 * The bytes of a text as Chinese systems wrote it before UTF-8. Node can read but not write it.
 * @param {string} text
 */
export function encodeGb18030(text) {
  const bytes = Array.from(text).flatMap((character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) return [code];
    const pair = pairs.get(character);
    if (pair === undefined) throw new RangeError(`No two-byte code for "${character}"`);
    return [...pair];
  });
  return Uint8Array.from(bytes);
}
