import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect, type RawHandle } from '@electron/database/connect';
import { keptStatements } from '@electron/database/keptStatements';

let raw: RawHandle;

beforeEach(() => {
  raw = connect(':memory:', undefined, false);
  raw.exec(`CREATE TABLE employee (name TEXT, team TEXT);
    INSERT INTO employee VALUES ('甲', '一'), ('乙', '二')`);
});

afterEach(() => raw.close());

describe('a statement that was prepared before', () => {
  const names = 'SELECT name FROM employee ORDER BY rowid';

  it('is given out again', () => {
    const prepare = keptStatements(raw);
    expect(prepare(names)).toBe(prepare(names));
  });

  it('shows from then on what a temporary view shows, as a supervisor must see it', () => {
    const prepare = keptStatements(raw);
    const count = 'SELECT count(*) AS count FROM employee';
    expect(prepare(count).all()).toEqual([{ count: 2 }]);
    raw.exec(`CREATE TEMP VIEW employee AS SELECT * FROM main.employee WHERE team = '一'`);
    expect(prepare(count).all()).toEqual([{ count: 1 }]);
  });

  it('is forgotten when many others came after it', () => {
    const prepare = keptStatements(raw);
    const first = prepare(names);
    for (let other = 0; other < 300; other += 1) prepare(`SELECT ${other}`);
    expect(prepare(names)).not.toBe(first);
  });
});
