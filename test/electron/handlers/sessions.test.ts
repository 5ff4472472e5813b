import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readRows } from '@test/helpers/database';
import { createTestProgram, type TestProgram } from '@test/helpers/program';
import { proveRecoveryKey } from '../ipc/exampleCalls';

const tries = Number(process.env['GONGPING_TRIES'] ?? 30);
const password = 'Vier Teetassen im Regal';
let program: TestProgram;
let elapsed = 0;
let ids: { readonly storeId: string; readonly userId: string };
let recoveryKey = '';

beforeEach(async () => {
  elapsed = 0;
  program = createTestProgram({ elapsed: () => elapsed });
  const made = await proveRecoveryKey(program);
  recoveryKey = made.recoveryKey;
  const { storeId, user } = await program.call('store.create', {
    shopName: '一店',
    protection: { userName: '店长', password, recovery: made.proof },
  });
  ids = { storeId, userId: user.userId };
});

afterEach(async () => program.close());

describe('a shop with a password', () => {
  it('is not made before two groups of its recovery key were typed back', async () => {
    const { token, groups, asked } = await program.call('recoveryKey.make', {});
    const right = asked.map((place) => groups[place] ?? '');
    const wrong = [right.toReversed(), [right[0] ?? '', 'ZZZZ'], right.slice(0, 1), ['', '']];
    for (const typed of wrong) {
      const protection = { userName: '店长', password, recovery: { token, groups: typed } };
      expect(await program.refusal('store.create', { shopName: '二店', protection })).toBe(
        'recoveryNotProven',
      );
    }
    expect(await program.call('store.list', {})).toHaveLength(1);
  });

  it('is not made with a password that is easily guessed', async () => {
    const { proof } = await proveRecoveryKey(program);
    for (const weak of ['kurz', '1234567890', 'Password123!', '二店二店二店20261126']) {
      const protection = { userName: '店长', password: weak, recovery: proof };
      expect(await program.refusal('store.create', { shopName: '二店', protection }), weak).toBe(
        'passwordWeak',
      );
    }
    expect(await program.call('store.list', {})).toHaveLength(1);
  });

  it('opens by its password only, and says nothing but the names of its users before', async () => {
    await program.call('store.close', {});
    expect(await program.refusal('store.open', { storeId: ids.storeId })).toBe('passwordNeeded');
    expect(await program.dispatch('session.users', { storeId: ids.storeId })).toEqual({
      ok: true,
      value: [{ userId: ids.userId, name: '店长' }],
    });
    expect(await program.refusal('session.signIn', { ...ids, password: `${password}!` })).toBe(
      'passwordWrong',
    );
    expect(await program.dispatch('session.signIn', { ...ids, password })).toMatchObject({
      ok: true,
    });
  });

  it(
    `given ${tries} wrong passwords is opened by none, and each wait is at least as long`,
    async () => {
      await program.call('session.lock', {});
      let waited = 0;
      let refused = 0;
      for (let count = 0; count < tries; count += 1) {
        const wrong = { ...ids, password: `${password} ${count}` };
        let result = await program.dispatch('session.signIn', wrong);
        if (!result.ok && result.error.code === 'signInDelayed') {
          const seconds = Number(result.error.details['seconds']);
          expect(seconds).toBeGreaterThanOrEqual(waited);
          waited = seconds;
          // Even the right one must wait.
          expect(await program.refusal('session.signIn', { ...ids, password })).toBe(
            'signInDelayed',
          );
          elapsed += seconds * 1000;
          result = await program.dispatch('session.signIn', wrong);
        }
        expect(result).toMatchObject({ ok: false, error: { code: 'passwordWrong' } });
        refused += 1;
      }
      expect(refused).toBe(tries);
      expect(waited).toBe(300);
      elapsed += 300_000;
      expect(await program.dispatch('session.signIn', { ...ids, password })).toMatchObject({
        ok: true,
      });
      const entries = await readRows(program.db(), 'auditEntry');
      expect(entries.at(-1)).toMatchObject({
        callName: 'session.signIn',
        details: JSON.stringify({ failures: tries }),
      });
    },
    600_000 + tries * 2000,
  );

  it('waits again from the beginning when the program was closed meanwhile', async () => {
    await program.call('store.close', {});
    for (let count = 0; count < 5; count += 1) {
      await program.dispatch('session.signIn', { ...ids, password: 'wrong wrong' });
      elapsed += 8000;
    }
    const { dataFolder } = program;
    let later = 1000;
    const next = createTestProgram({ dataFolder, elapsed: () => later });
    expect(await next.refusal('session.signIn', { ...ids, password })).toBe('signInDelayed');
    later += 300_000;
    expect(await next.dispatch('session.signIn', { ...ids, password })).toMatchObject({ ok: true });
    await next.close();
  });

  it('opens by the recovery key, which gives its user a new password', async () => {
    await program.call('session.lock', {});
    const next = 'Sieben Regenschirme';
    const typed = recoveryKey.toLowerCase().replaceAll('-', ' ');
    const input = { ...ids, recoveryKey: typed, newPassword: next };
    expect(await program.refusal('session.recover', { ...input, recoveryKey: '7K2M' })).toBe(
      'recoveryKeyWrong',
    );
    expect(await program.dispatch('session.recover', input)).toMatchObject({ ok: true });
    await program.call('session.lock', {});
    expect(await program.refusal('session.signIn', { ...ids, password })).toBe('passwordWrong');
    expect(await program.dispatch('session.signIn', { ...ids, password: next })).toMatchObject({
      ok: true,
    });
  });

  it('that is locked is closed, its keys are zeros, and the same user may go on', async () => {
    const { custody } = program.session();
    const folder = join(program.dataFolder, 'stores', ids.storeId);
    await program.call('session.lock', {});
    for (const key of [custody.dataKey, ...Object.values(custody.keys)]) {
      expect(key.equals(Buffer.alloc(32))).toBe(true);
    }
    expect(existsSync(join(folder, 'store.db-journal'))).toBe(false);
    expect(await program.call('session.locked', {})).toMatchObject({ userId: ids.userId });
    expect(await program.refusal('employee.list', {})).toBe('storeLocked');
    await program.dispatch('session.signIn', { ...ids, password });
    expect(await program.call('session.locked', {})).toBe(null);
    expect(await program.call('employee.list', {})).toEqual([]);
  });

  it('changes a password without a byte of its data being written', async () => {
    const path = join(program.dataFolder, 'stores', ids.storeId);
    await program.call('session.lock', {});
    await program.dispatch('session.signIn', { ...ids, password });
    const { keys } = program.session().custody;
    const before = Buffer.from(keys.store);
    const newPassword = 'Sieben Regenschirme';
    await program.call('user.changePassword', { password, newPassword });
    expect(program.session().custody.keys.store).toEqual(before);
    expect(readFileSync(join(path, 'keyslots.json'))).toEqual(
      readFileSync(join(path, 'keyslots.copy.json')),
    );
    expect(
      await program.refusal('user.changePassword', { password, newPassword: 'Noch ein Wort mehr' }),
    ).toBe('passwordWrong');
  });
});

describe('a user', () => {
  it('who is removed opens nothing any more: the store has another key', async () => {
    const rights = { name: '只看的人', role: 'viewer', superiorName: null } as const;
    const userId = await program.call('user.add', { ...rights, password: 'Drei alte Fahrräder' });
    const before = Buffer.from(program.session().custody.keys.store);
    await program.call('user.remove', { userId: program.session().user.userId }).then(
      () => expect.unreachable(),
      (error: unknown) => expect(error).toMatchObject({ code: 'lastAdmin' }),
    );
    await program.call('user.remove', { userId });
    expect(program.session().custody.keys.store).not.toEqual(before);
    await program.call('session.lock', {});
    const gone = { storeId: ids.storeId, userId, password: 'Drei alte Fahrräder' };
    expect(await program.refusal('session.signIn', gone)).toBe('passwordWrong');
    expect(
      await program.call('session.users', {
        storeId: program.context.stores.locked()?.listing.storeId ?? fail(),
      }),
    ).toHaveLength(1);
    expect(await program.dispatch('session.signIn', { ...ids, password })).toMatchObject({
      ok: true,
    });
    const folder = join(program.dataFolder, 'stores', ids.storeId);
    expect(readdirSync(folder).toSorted()).toEqual(
      [
        'about.json',
        'keyslots.copy.json',
        'keyslots.json',
        'store.db',
        'store.db-journal',
        'store.lock',
      ].filter((name) => existsSync(join(folder, name))),
    );
    expect(await program.call('user.list', {})).toMatchObject([
      { name: '店长', removedAt: null },
      { name: '只看的人', removedAt: expect.any(String) },
    ]);
  });

  it('cannot be added to a shop without a password, which can be given one', async () => {
    await program.call('store.create', { shopName: '二店' });
    const rights = { name: '只看的人', role: 'viewer', superiorName: null } as const;
    const input = { ...rights, password: 'Drei alte Fahrräder' };
    expect(await program.refusal('user.add', input)).toBe('storeUnprotected');
    expect(await program.refusal('session.lock', {})).toBe('storeUnprotected');
    expect(await readRows(program.db(), 'user')).toHaveLength(1);
    const { proof } = await proveRecoveryKey(program);
    await program.call('user.protect', { name: '店长', password, recovery: proof });
    expect(await program.dispatch('user.add', input)).toMatchObject({ ok: true });
    await program.call('session.lock', {});
    expect(await program.call('session.locked', {})).not.toBe(null);
  });
});

function fail(): never {
  throw new Error('The store is not locked');
}
