import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { deriveStoreKeys, newDataKey, wipeStoreKeys } from '@electron/trust/storeKeys';

describe('the keys of a store', () => {
  it('are those of RFC 5869 with the purpose as label', () => {
    const dataKey = Buffer.alloc(32, 7);
    const extracted = createHmac('sha256', Buffer.alloc(32)).update(dataKey).digest();
    for (const [purpose, key] of Object.entries(deriveStoreKeys(dataKey))) {
      const expected = createHmac('sha256', extracted)
        .update(`gongping ${purpose} 1`)
        .update(Buffer.from([1]))
        .digest();
      expect(key.toString('hex'), purpose).toBe(expected.toString('hex'));
    }
  });

  it('differ from each other, from the data key, and from store to store', () => {
    const dataKeys = [newDataKey(), newDataKey()];
    const all = dataKeys.flatMap((dataKey) => [
      dataKey,
      ...Object.values(deriveStoreKeys(dataKey)),
    ]);
    expect(new Set(all.map((key) => key.toString('hex'))).size).toBe(8);
  });

  it('come from 32 bytes only', () => {
    expect(() => deriveStoreKeys(Buffer.alloc(16))).toThrow(RangeError);
  });

  it('are zeros once they are wiped', () => {
    const keys = deriveStoreKeys(newDataKey());
    wipeStoreKeys(keys);
    for (const key of Object.values(keys)) expect(key.equals(Buffer.alloc(32))).toBe(true);
  });
});
