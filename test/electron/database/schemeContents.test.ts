import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '@electron/database/schemeContents';
import { readRows } from '@test/helpers/database';
import { createTestProgram, type TestProgram } from '@test/helpers/program';
import { openShopWithStaff } from '../handlers/mainShop';

let program: TestProgram;
let text = '';

beforeAll(async () => {
  program = createTestProgram();
  await openShopWithStaff(program);
  const [row] = await readRows(program.db(), 'scheme');
  text = String(row?.['content']);
});

afterAll(async () => program.close());

describe('the content of a scheme', () => {
  it('is checked once for the same text, also within a transaction', async () => {
    const db = program.db();
    const content = readContent(db, text);
    const inside = await db.transaction().execute(async (each) => readContent(each, text));
    expect(inside).toBe(content);
    expect(readContent(db, text.replace('"format":1', '"format": 1'))).not.toBe(content);
  });

  it('cannot be changed by whoever reads it, down to its last part', () => {
    const content = readContent(program.db(), text);
    const parts: unknown[] = [content];
    for (const part of parts) {
      expect(Object.isFrozen(part)).toBe(true);
      if (typeof part === 'object' && part !== null) parts.push(...Object.values(part));
    }
    expect(parts.length).toBeGreaterThan(100);
  });

  it('that is not sound is refused each time', () => {
    const broken = text.replace('"sources"', '"wells"');
    expect(() => readContent(program.db(), broken)).toThrow();
    expect(() => readContent(program.db(), broken)).toThrow();
  });

  it('is not carried from one store to another', async () => {
    const content = readContent(program.db(), text);
    await program.call('store.create', { shopName: '别的店' });
    expect(readContent(program.db(), text)).not.toBe(content);
  });
});
