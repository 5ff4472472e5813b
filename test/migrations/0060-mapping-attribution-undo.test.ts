import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrations } from '@migrations/index';
import { createStoreAt, type RawStore } from '@test/helpers/database';
import { insertGoodRows, insertRow, tableNames } from './stepRows';

let store: RawStore;

beforeEach(async () => {
  store = await createStoreAt(':memory:', 50);
  insertGoodRows(store.raw);
  await migrations.find(({ number }) => number === 60)?.up(store.db);
});

afterEach(() => store.close());

const attribution = {
  importId: 'import-1',
  mention: '小张',
  text: '小张',
  employeeId: 'employee-1',
  decidedAt: '2026-02-01T01:00:00.000Z',
  revokedAt: null,
};
const change = {
  seq: 1,
  employeeId: 'employee-1',
  field: 'unit',
  before: null,
  after: '客服部',
  importId: 'import-1',
  userId: 'user-1',
  changedAt: '2026-02-01T01:00:00.000Z',
};
const mapping = {
  mappingId: 'mapping-1',
  kind: 'survey',
  fingerprint: 'aa',
  shape: 'plain',
  fileName: '问卷.csv',
  content: '{}',
  importId: null,
  rememberedAt: '2026-02-01T01:00:00.000Z',
};
const replacement = { importId: 'import-1', recordId: 'response-1', before: null };
const duplicate = { importId: 'import-1', recordId: 'response-1', contentHash: 'dd' };

describe('step 0060-mapping-attribution-undo', () => {
  it('makes the tables of what imports remember', () => {
    expect(tableNames(store.raw)).toEqual(
      expect.arrayContaining([
        'mapping',
        'attribution',
        'importReplacement',
        'importDuplicate',
        'employeeChange',
      ]),
    );
  });

  it('keeps imports, employees, units, positions and questions from before, as nobody’s', () => {
    expect(store.raw.prepare('SELECT importId, replaced, decisions FROM import').all()).toEqual([
      { importId: 'import-1', replaced: 0, decisions: '{"attributions":[],"conflicts":[]}' },
    ]);
    for (const table of ['employee', 'unit', 'position', 'surveyQuestion']) {
      const rows = store.raw.prepare(`SELECT importId FROM ${table}`).all();
      expect(rows.length, table).toBeGreaterThan(0);
      expect(new Set(rows.map((row) => JSON.stringify(row))), table).toEqual(
        new Set(['{"importId":null}']),
      );
    }
  });

  it.each([
    ['mapping', mapping, 'kind', 'photo', 'CHECK'],
    ['mapping', mapping, 'content', 'no json', 'CHECK'],
    ['mapping', mapping, 'importId', 'nothing', 'FOREIGN KEY'],
    ['attribution', attribution, 'employeeId', 'nobody', 'FOREIGN KEY'],
    ['attribution', attribution, 'text', null, 'NOT NULL'],
    ['importReplacement', replacement, 'before', 'no json', 'CHECK'],
    ['importReplacement', replacement, 'importId', 'nothing', 'FOREIGN KEY'],
    ['importDuplicate', duplicate, 'contentHash', null, 'NOT NULL'],
    ['employeeChange', change, 'field', 'shoeSize', 'CHECK'],
    ['employeeChange', change, 'userId', 'nobody', 'FOREIGN KEY'],
  ] as const)('%s takes a good row, but not %#', (table, good, column, value, reason) => {
    expect(() => insertRow(store.raw, table, { ...good, [column]: value })).toThrow(reason);
    insertRow(store.raw, table, good);
    expect(store.raw.prepare(`SELECT * FROM ${table}`).all()).toHaveLength(1);
  });

  it('takes history and decisions along with an employee who is deleted', () => {
    insertRow(store.raw, 'employee', {
      employeeId: 'employee-3',
      employeeNo: 'A003',
      name: '王芳',
      status: 'active',
      createdAt: '2026-01-05T01:00:00.000Z',
      changedAt: '2026-01-05T01:00:00.000Z',
    });
    insertRow(store.raw, 'attribution', { ...attribution, employeeId: 'employee-3' });
    insertRow(store.raw, 'employeeChange', { ...change, employeeId: 'employee-3' });
    store.raw.prepare("DELETE FROM employee WHERE employeeId = 'employee-3'").run();
    expect(store.raw.prepare('SELECT * FROM attribution').all()).toEqual([]);
    expect(store.raw.prepare('SELECT * FROM employeeChange').all()).toEqual([]);
  });
});
