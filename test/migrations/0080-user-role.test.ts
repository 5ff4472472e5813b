import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '@electron/database/open';
import { createStoreAt, readRows } from '@test/helpers/database';
import { goodRows, insertRow } from './stepRows';

let folder = '';
let path = '';

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gongping-step-'));
  path = join(folder, 'store.db');
  const store = await createStoreAt(path, 50);
  const { user, auditEntry } = goodRows;
  insertRow(store.raw, 'user', { ...user });
  for (const role of ['manager', 'supervisor', 'viewer']) {
    insertRow(store.raw, 'user', { ...user, userId: role, role });
  }
  insertRow(store.raw, 'auditEntry', { ...auditEntry });
  insertRow(store.raw, 'auditEntry', { ...auditEntry, seq: 2, userId: 'manager' });
  store.close();
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('step 0080-user-role', () => {
  it('keeps every user and every entry; managers become administrators', async () => {
    const store = await openStore(path, { mustExist: true });
    expect(await readRows(store.db, 'user')).toMatchObject([
      { userId: 'user-1', role: 'admin', superiorName: null, removedAt: null },
      { userId: 'manager', role: 'admin' },
      { userId: 'supervisor', role: 'supervisor' },
      { userId: 'viewer', role: 'viewer' },
    ]);
    expect(await readRows(store.db, 'auditEntry')).toMatchObject([
      { seq: 1, userId: 'user-1' },
      { seq: 2, userId: 'manager' },
    ]);
    await store.close();
  });

  it('knows auditors, no managers, and a team for supervisors only', async () => {
    const { raw, close } = await createStoreAt(join(folder, 'new.db'), 80);
    const row = { userId: 'a', name: 'x', role: 'auditor', createdAt: '2026-01-05T01:00:00.000Z' };
    insertRow(raw, 'user', row);
    insertRow(raw, 'user', { ...row, userId: 'b', role: 'supervisor', superiorName: '王芳' });
    expect(() => insertRow(raw, 'user', { ...row, userId: 'c', role: 'manager' })).toThrow('CHECK');
    expect(() => insertRow(raw, 'user', { ...row, userId: 'd', superiorName: '王芳' })).toThrow(
      'CHECK',
    );
    close();
  });
});
