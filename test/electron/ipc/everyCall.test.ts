import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract } from '@shared/contract/index';
import { roles } from '@shared/domain/user';
import { contentHash, readRows } from '@test/helpers/database';
import { createTestProgram, type TestProgram } from '@test/helpers/program';
import { callNames, prepareEveryCall, type ExampleInputs } from './exampleCalls';

let program: TestProgram;
let inputs: ExampleInputs;

beforeAll(async () => {
  program = createTestProgram();
  inputs = await prepareEveryCall(program);
});

afterAll(async () => program.close());

describe('every call of the contract', () => {
  it('has an example', () => {
    expect(callNames(inputs).toSorted()).toEqual(Object.keys(contract).toSorted());
  });

  it('succeeds, writes an audit entry exactly if it is a command on the store, and tells the window what changed', async () => {
    for (const name of callNames(inputs)) {
      const { kind, scope, changes } = contract[name];
      const isOnStore = scope === 'store';
      const before = isOnStore ? await readRows(program.db(), 'auditEntry') : [];
      const hash = isOnStore && kind === 'query' ? await contentHash(program.db()) : null;
      const told = program.events.length;
      expect(await program.dispatch(name, inputs[name]), name).toMatchObject({ ok: true });
      const news = program.events.slice(told).filter(({ name: event }) => event === 'changed');
      const last: unknown = news.at(-1)?.event;
      expect(last, name).toEqual(changes.length === 0 ? undefined : { concepts: changes });
      if (!isOnStore) continue;
      const added = (await readRows(program.db(), 'auditEntry')).slice(before.length);
      if (kind === 'query') {
        expect(added, name).toEqual([]);
        expect(await contentHash(program.db()), name).toBe(hash);
        continue;
      }
      expect(added.length, name).toBeGreaterThan(0);
      expect(new Set(added.map((row) => row['callName'])), name).toEqual(new Set([name]));
      expect(new Set(added.map((row) => row['userId'])), name).toEqual(
        new Set([program.session().user.userId]),
      );
    }
    await program.call('store.open', inputs['store.open']);
  }, 60_000);

  it('leaves no name, no score and no comment in the audit trail', async () => {
    const trail = JSON.stringify(await readRows(program.db(), 'auditEntry'));
    const employees = await program.call('employee.list', {});
    const words = [
      ...employees.flatMap(({ name, unitName, positionName }) => [name, unitName, positionName]),
      program.session().listing.shopName,
      inputs['review.reopen'].reason,
    ];
    for (const word of words) expect(trail).not.toContain(word);
    // Ids, times, numbers and program words are all in ASCII; names of the fixtures never are.
    expect(trail).toMatch(/^[\x20-\x7e]*$/u);
  });

  it('answers storeLocked in a locked session if it is about the store, and nothing changes', async () => {
    const before = await contentHash(program.db());
    const told = program.events.length;
    program.lock(true);
    for (const name of storeCalls()) {
      expect(await program.dispatch(name, inputs[name]), name).toEqual({
        ok: false,
        error: { code: 'storeLocked', details: {} },
      });
    }
    program.lock(false);
    expect(program.events.length).toBe(told);
    expect(await contentHash(program.db())).toBe(before);
  });

  it('answers storeMissing without an open store if it is about one', async () => {
    const session = program.session();
    program.sessions.set(null);
    for (const name of storeCalls()) {
      expect(await program.refusal(name, inputs[name]), name).toBe('storeMissing');
    }
    program.sessions.set(session);
  });

  it('is refused to exactly the roles that the contract leaves out, and then changes nothing', async () => {
    const matrix: Record<string, string> = {};
    const expected: Record<string, string> = {};
    for (const role of roles) {
      for (const name of callNames(inputs)) {
        const cell = `${name} × ${role}`;
        const isAllowed = (contract[name].roles as readonly string[]).includes(role);
        expected[cell] = isAllowed ? 'allowed' : 'roleMissing';
        if (isAllowed) continue;
        program.actAs(role);
        const before = await contentHash(program.db());
        matrix[cell] = await program.refusal(name, inputs[name]);
        expect(await contentHash(program.db()), cell).toBe(before);
      }
    }
    for (const role of roles) {
      for (const name of callNames(inputs).filter((each) => !each.startsWith('store.'))) {
        const cell = `${name} × ${role}`;
        if (expected[cell] !== 'allowed') continue;
        program.actAs(role);
        // A missing record is found out only after the role.
        const result = await program.dispatch(name, withUnknownIds(inputs[name]));
        matrix[cell] =
          !result.ok && result.error.code === 'roleMissing' ? 'roleMissing' : 'allowed';
      }
    }
    program.actAs('admin');
    const storeNames = callNames(inputs).filter((name) => name.startsWith('store.'));
    for (const name of storeNames) expect([...contract[name].roles], name).toEqual([...roles]);
    const asked = Object.entries(expected).filter(([cell]) => !cell.startsWith('store.'));
    expect(matrix).toEqual(Object.fromEntries(asked));
    expect(asked).toHaveLength(roles.length * (callNames(inputs).length - storeNames.length));
  });
});

function storeCalls() {
  return callNames(inputs).filter((name) => contract[name].scope === 'store');
}

/** The same input about records that do not exist. */
function withUnknownIds(input: object): object {
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => [
      name,
      /Id$|^token$/u.test(name) ? 'ffffffff-ffff-4fff-8fff-ffffffffffff' : value,
    ]),
  );
}
