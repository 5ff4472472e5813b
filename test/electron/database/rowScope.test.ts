import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limitToTeam, shopTables, teamTables, writtenTables } from '@electron/database/rowScope';
import { createStoreAt, readRows, type Row } from '@test/helpers/database';
import { createTestProgram, type TestProgram } from '@test/helpers/program';
import { divideTeams, openMainShop } from '../handlers/mainShop';

let program: TestProgram;

beforeAll(async () => {
  program = createTestProgram();
  const cycleId = await openMainShop(program);
  await program.call('appraisal.score', { cycleId });
});

afterAll(async () => program.close());

describe('the rows of a team', () => {
  it('are decided for every table there is', async () => {
    const { raw, close } = await createStoreAt(':memory:');
    const tables = raw
      .prepare<[], { name: string }>(
        `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
      )
      .all()
      .map(({ name }) => name);
    close();
    expect([...Object.keys(teamTables), ...writtenTables, ...shopTables].toSorted()).toEqual(
      tables,
    );
  });

  it('are the people of the superior and what hangs on them, in every table', async () => {
    const superiorName = await divideTeams(program);
    const all = await readRows(program.db(), 'employee');
    const own = all.filter((row) => row['superiorName'] === superiorName);
    const ids = new Set(own.map((row) => row['employeeId']));
    expect(own.length).toBeGreaterThan(0);
    expect(own.length).toBeLessThan(all.length);
    const responses = await readRows(program.db(), 'surveyResponse');
    await limitToTeam(program.db(), superiorName);
    expect(await readRows(program.db(), 'employee')).toEqual(own);
    for (const table of ['appraisal', 'surveyResponse', 'ticket']) {
      const rows = await readRows(program.db(), table);
      expect(
        rows.filter((row) => !ids.has(row['employeeId'])),
        table,
      ).toEqual([]);
    }
    const byId = (row: Row) => String(row['surveyResponseId']);
    expect((await readRows(program.db(), 'surveyResponse')).map(byId).toSorted()).toEqual(
      responses
        .filter((row) => ids.has(row['employeeId']))
        .map(byId)
        .toSorted(),
    );
    const appraisals = new Set(
      (await readRows(program.db(), 'appraisal')).map((row) => row['appraisalId']),
    );
    const scores = await readRows(program.db(), 'appraisalScore');
    expect(scores).toHaveLength(appraisals.size);
    for (const row of scores) expect(appraisals).toContain(row['appraisalId']);
  });
});
