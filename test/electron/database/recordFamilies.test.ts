import { createSecretKey } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listTables } from '@electron/database/records/listTables';
import { recordFamilies, trailTables } from '@electron/database/records/recordFamilies';
import { createRecordHasher } from '@electron/database/records/createRecordHasher';
import { createRecordChanges } from '@electron/database/records/recordChanges';
import { trackRecords } from '@electron/database/records/trackRecords';
import { auditEntryText } from '@shared/text/auditEntry';
import { createStoreAt, type RawStore } from '@test/helpers/database';
import { insertGoodRows } from '@test/migrations/stepRows';

let store: RawStore;

beforeEach(async () => {
  store = await createStoreAt(':memory:');
  insertGoodRows(store.raw);
  trackRecords(store.raw);
});

afterEach(() => store.close());

async function changedBy(statement: string): Promise<readonly string[]> {
  const hasher = createRecordHasher(store.raw, createSecretKey(Buffer.alloc(32)));
  await createRecordChanges(store.raw, hasher).take();
  store.raw.exec(statement);
  return store.raw
    .prepare<[], string>(
      `SELECT family || ' ' || recordId FROM temp.changedRecord ORDER BY family, recordId`,
    )
    .pluck()
    .all();
}

describe('every table of the store', () => {
  it('belongs to a family of records or to the trail itself', () => {
    const watched = recordFamilies.flatMap(({ table, parts }) => [
      table,
      ...parts.map((part) => part.table),
    ]);
    expect([...watched, ...trailTables].toSorted()).toEqual([...listTables(store.raw)].toSorted());
  });

  it('has words for its family', () => {
    const words = Object.keys(auditEntryText['zh-CN'].family);
    expect(words).toEqual(expect.arrayContaining(recordFamilies.map(({ table }) => table)));
  });
});

describe('a change', () => {
  it.each([
    [`UPDATE employee SET name = 'x' WHERE employeeId = 'employee-1'`, ['employee employee-1']],
    [
      `INSERT INTO unit (unitId, name) VALUES ('unit-1', 'x') ON CONFLICT DO UPDATE SET name = 'x'`,
      ['unit unit-1'],
    ],
    [`UPDATE rating SET changedAt = 'x'`, ['review review-1']],
    [`DELETE FROM rating`, ['review review-1']],
    [`DELETE FROM review`, ['review review-1']],
    [`UPDATE surveyQuestion SET text = 'x'`, ['surveyQuestion *']],
    [`UPDATE surveyAnswer SET value = '1'`, ['import import-1']],
    [`UPDATE ticket SET ticketNo = 'x'`, ['import import-1']],
    [`DELETE FROM import`, ['import import-1']],
    [`UPDATE appraisalScore SET scoredAt = 'x'`, ['appraisalScore appraisal-1/1']],
  ])('%s is noted for %j', async (statement, records) => {
    expect(await changedBy(statement)).toEqual(records);
  });

  it('that is rolled back is forgotten', async () => {
    expect(await changedBy(`BEGIN; UPDATE employee SET name = 'x'; ROLLBACK`)).toEqual([]);
  });

  it('that leaves a record as it was is no change of it', async () => {
    const hasher = createRecordHasher(store.raw, createSecretKey(Buffer.alloc(32)));
    store.raw.exec(`UPDATE employee SET name = name || 'x'`);
    const [first] = await createRecordChanges(store.raw, hasher).take();
    expect(first).toMatchObject({ family: 'employee', beforeHash: null });
    const hash = hasher.hash('employee', 'employee-1');
    store.raw.exec(`UPDATE employee SET name = name || 'y'`);
    expect(hasher.hash('employee', 'employee-1')).not.toBe(hash);
    store.raw.exec(`UPDATE employee SET name = substr(name, 1, length(name) - 1)`);
    expect(hasher.hash('employee', 'employee-1')).toBe(hash);
  });
});
