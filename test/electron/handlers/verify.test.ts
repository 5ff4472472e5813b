import { setPositionScheme } from '@electron/database/queries/position';
import { getScheme, insertScheme, listSchemes } from '@electron/database/queries/scheme';
import { schemeIdSchema, type CycleId } from '@shared/domain/ids';
import { schemeContentSchema, type SchemeContent } from '@shared/domain/scheme';
import { evidenceSchema } from '@shared/scoring/evidence';
import { scoreAppraisal } from '@shared/scoring/scoreAppraisal';
import { readRows } from '@test/helpers/database';
import { createTestProgram, steppingSurroundings, type TestProgram } from '@test/helpers/program';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openMainShop, prepareShop, type ShopCopies } from './mainShop';

let shops: ShopCopies;
let cycleId: CycleId;
let program: TestProgram;

beforeAll(async () => {
  shops = await prepareShop(async (first) => {
    cycleId = await openMainShop(first);
    await first.call('appraisal.score', { cycleId });
  });
});
afterAll(async () => shops.remove());
beforeEach(async () => {
  program = await shops.open();
});

/** The same scheme with its points converted in another way: everybody's total changes. */
function changedScheme(content: SchemeContent): SchemeContent {
  const text = JSON.stringify(content);
  const changed = text.replaceAll('"kind":"pomp"', '"kind":"ratio"');
  return schemeContentSchema.parse(JSON.parse(changed));
}

async function adoptAnotherVersion(): Promise<void> {
  const db = program.db();
  const [scheme] = await listSchemes(db);
  if (scheme === undefined) throw new Error('The shop has a scheme');
  const schemeId = schemeIdSchema.parse('00000000-0000-4000-8000-000000999999');
  await insertScheme(db, {
    schemeId,
    familyId: scheme.familyId,
    readyMadeKey: 'frontLine',
    version: scheme.version + 1,
    status: 'active',
    content: changedScheme(scheme.content),
    contentHash: 'another',
    createdAt: '2031-05-01T00:00:00.000Z',
  });
  for (const positionId of scheme.positionIds) await setPositionScheme(db, positionId, schemeId);
}

async function reopenYearsLater(): Promise<TestProgram> {
  const { storeId } = program.session().listing;
  const { dataFolder } = program;
  await program.close();
  const later = createTestProgram({
    dataFolder,
    surroundings: steppingSurroundings('2031-05-02T00:00:00.000Z', 50_000),
  });
  await later.call('store.open', { storeId });
  return later;
}

test('years later, with another version of the scheme in use, every result recomputes to the identical fraction', async () => {
  const before = await readRows(program.db(), 'appraisalScore');
  await adoptAnotherVersion();
  program = await reopenYearsLater();
  try {
    const rows = await readRows(program.db(), 'appraisalScore');
    expect(rows).toEqual(before);
    for (const row of rows) {
      const scheme = await getScheme(program.db(), schemeIdSchema.parse(row['schemeId']));
      const content = schemeContentSchema.parse(scheme.content);
      const evidence = evidenceSchema.parse(JSON.parse(String(row['evidence'])));
      const tree = scoreAppraisal(content, evidence);
      expect(JSON.stringify(tree)).toBe(row['tree']);
      expect(tree.total).toBe(row['total']);
      expect(scoreAppraisal(changedScheme(content), evidence).total).not.toBe(row['total']);
    }
    const verification = await program.call('appraisal.verify', {});
    expect([verification.checked, verification.differing]).toEqual([rows.length, 0]);
    for (const { total, recomputed, schemeVersion } of verification.results) {
      expect([recomputed, schemeVersion]).toEqual([total, 1]);
    }
  } finally {
    await program.close();
  }
});

test('a result that was changed behind the program is named with what differs', async () => {
  const db = program.db();
  const firstOf = sql`rowid = (SELECT min(rowid) FROM appraisalScore)`;
  const changed = async (assignment: ReturnType<typeof sql>) => {
    await sql`UPDATE appraisalScore SET ${assignment} WHERE ${firstOf}`.execute(db);
    const { differing, results } = await program.call('appraisal.verify', {});
    return { differing, differences: results.flatMap(({ differences }) => differences) };
  };
  expect(await changed(sql`total = '99.5'`)).toEqual({ differing: 1, differences: ['total'] });
  expect(await changed(sql`tree = replace(tree, '"weight"', '"weigth"')`)).toEqual({
    differing: 1,
    differences: ['tree', 'total'],
  });
  expect(await changed(sql`evidence = '{}'`)).toEqual({ differing: 1, differences: ['evidence'] });
});

test('a scheme that was changed behind the program makes its results differ', async () => {
  await sql`UPDATE scheme SET content = replace(content, '"weight":"0.5"', '"weight":"0.6"')`.execute(
    program.db(),
  );
  const { checked, differing } = await program.call('appraisal.verify', {});
  expect(differing).toBe(checked);
});
