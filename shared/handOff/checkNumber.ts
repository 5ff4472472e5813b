const groups = 6;
const digitsPerGroup = 5;

/**
 * Six groups of five digits that two people read to each other to be sure that they hold the same
 * keys (100 bits). Digits are the same in every language and have no homophones.
 * `fingerprint` is a SHA-256 in hex.
 */
export function checkNumber(fingerprint: string): readonly string[] {
  return Array.from({ length: groups }, (_, group) => {
    // Ten hex digits make a remainder by 100,000 that is even to one part in ten million.
    const part = BigInt(`0x${fingerprint.slice(group * 10, group * 10 + 10)}`);
    return String(part % 10n ** BigInt(digitsPerGroup)).padStart(digitsPerGroup, '0');
  });
}

/** Whether typed text is that number; blanks and full-width digits are forgiven. */
export function isCheckNumber(typed: string, expected: readonly string[]): boolean {
  return typed.normalize('NFKC').replaceAll(/[^0-9]/gu, '') === expected.join('');
}
