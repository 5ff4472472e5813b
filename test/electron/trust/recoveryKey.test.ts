import { describe, expect, it } from 'vitest';
import { groupCount, newRecoveryKey, readRecoveryKey } from '@electron/trust/recoveryKey';

describe('a recovery key', () => {
  it('is nine groups of four characters that nobody confuses', () => {
    for (let round = 0; round < 200; round += 1) {
      expect(newRecoveryKey()).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}$/);
    }
    expect(groupCount).toBe(9);
  });

  it('is never the same twice', () => {
    expect(new Set(Array.from({ length: 1000 }, newRecoveryKey)).size).toBe(1000);
  });

  it('is understood in small letters, without dashes, in full width, and with O for 0 and l for 1', () => {
    for (let round = 0; round < 100; round += 1) {
      const key = newRecoveryKey();
      const wide = [...key]
        .map((each) => String.fromCodePoint((each.codePointAt(0) ?? 0) + 0xfee0))
        .join('');
      const typings = [
        key.toLowerCase(),
        key.replaceAll('-', ''),
        key.replaceAll('-', '  '),
        wide,
        key.replaceAll('0', 'o').replaceAll('1', 'l'),
      ];
      for (const typed of typings) expect(readRecoveryKey(typed)).toBe(key);
    }
  });

  it('with one wrong character, or two swapped, is hardly ever taken for one', () => {
    let taken = 0;
    for (let round = 0; round < 300; round += 1) {
      const plain = newRecoveryKey().replaceAll('-', '');
      const place = round % (plain.length - 1);
      const wrong = `${plain.slice(0, place)}${plain[place] === '7' ? '8' : '7'}${plain.slice(place + 1)}`;
      const swapped = `${plain.slice(0, place)}${plain[place + 1]}${plain[place]}${plain.slice(place + 2)}`;
      for (const typed of [wrong, swapped]) {
        if (typed !== plain && readRecoveryKey(typed) !== null) taken += 1;
      }
    }
    // 20 bits of checksum: one in a million.
    expect(taken).toBe(0);
  });

  it.each(['', '7K2M', 'x'.repeat(1_000), '----'])('is not %j', (typed) => {
    expect(readRecoveryKey(typed)).toBe(null);
  });
});
