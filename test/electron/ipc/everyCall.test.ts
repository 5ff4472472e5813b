import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract } from '@shared/contract/index';
import { roles } from '@shared/domain/user';
import { contentHash, readRows } from '@test/helpers/database';
import { createTestProgram, type TestProgram } from '@test/helpers/program';
import { callNames, nextPassword, prepareEveryCall, type ExampleInputs } from './exampleCalls';

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
    await program.call('session.signIn', { ...inputs['session.signIn'], password: nextPassword });
  });

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

  it('answers storeLocked in a locked session, but for what opens it again, and nothing changes', async () => {
    const before = await contentHash(program.db());
    const told = program.events.length;
    const unlock = program.pretendLocked();
    const closed = callNames(inputs).filter((name) => contract[name].answersLocked !== true);
    expect(closed).toEqual(expect.arrayContaining([...storeCalls()]));
    for (const name of closed) {
      expect(await program.dispatch(name, inputs[name]), name).toEqual({
        ok: false,
        error: { code: 'storeLocked', details: {} },
      });
    }
    unlock();
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

  it('is refused to every role that the contract leaves out, and then changes nothing', async () => {
    let refused = 0;
    for (const role of roles) {
      for (const name of callNames(inputs)) {
        if ((contract[name].roles as readonly string[]).includes(role)) continue;
        program.actAs(role);
        const before = await contentHash(program.db());
        expect(await program.refusal(name, inputs[name]), `${name} × ${role}`).toBe('roleMissing');
        expect(await contentHash(program.db()), `${name} × ${role}`).toBe(before);
        refused += 1;
      }
    }
    expect(refused).toBeGreaterThan(roles.length);
    program.actAs('admin');
  });
});

function storeCalls() {
  return callNames(inputs).filter((name) => contract[name].scope === 'store');
}
