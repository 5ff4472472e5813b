import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StoreId, UserId } from '@shared/domain/ids';
import { createTestProgram, type TestProgram } from '@test/helpers/program';
import { divideTeams, openMainShop } from '../handlers/mainShop';
import { firstPassword, proveRecoveryKey } from '../ipc/exampleCalls';

let program: TestProgram;
let storeId: StoreId;
let admin: UserId;
let supervisor: UserId;
let storeKeys: readonly string[];
let folder: string;
let copy: string;

/** A shop with work in it that got another data key twice: protected, and rid of a user. */
beforeAll(async () => {
  program = createTestProgram();
  const cycleId = await openMainShop(program);
  const superiorName = await divideTeams(program);
  // What was written by hand is in the trail with the next entry.
  await program.call('appraisal.score', { cycleId });
  storeId = program.session().listing.storeId;
  admin = program.session().user.userId;
  folder = join(program.dataFolder, 'stores', storeId);
  copy = join(program.dataFolder, 'earlier');
  const open = keyNow();
  const { proof } = await proveRecoveryKey(program);
  await program.call('user.protect', { name: '店长', password: firstPassword, recovery: proof });
  const kept = keyNow();
  const rights = { name: '主管', role: 'supervisor', superiorName } as const;
  supervisor = await program.call('user.add', { ...rights, password: firstPassword });
  const leaving = { name: '只看的人', role: 'viewer', superiorName: null } as const;
  const viewer = await program.call('user.add', { ...leaving, password: firstPassword });
  await program.call('store.close', {});
  cpSync(folder, copy, { recursive: true });
  await signIn(admin);
  await program.call('user.remove', { userId: viewer });
  storeKeys = [open, kept, keyNow()];
});

afterAll(async () => program.close());

describe('the audit trail of a store that got another data key', () => {
  it('is good from its first entry on, and goes on', async () => {
    expect(new Set(storeKeys).size).toBe(3);
    const report = await program.call('auditEntry.verify', {});
    expect(report).toMatchObject({ problem: null, earlier: null });
    expect(report.entries).toBe(program.session().trail.head().seq);
    const { rows } = await program.call('auditEntry.list', {
      ...anyEntry,
      before: null,
      limit: 200,
    });
    expect(rows.map(({ callName }) => callName)).toEqual(
      expect.arrayContaining(['store.create', 'user.protect', 'user.remove', 'session.signIn']),
    );
  });

  it('fits its witness when the store is opened the next time', async () => {
    const { seq } = program.session().trail.head();
    await program.call('store.close', {});
    await signIn(admin);
    expect(program.session().trail.alarm()).toBeNull();
    expect(program.session().trail.head().seq).toBe(seq + 1);
    expect(await program.call('auditEntry.verify', {})).toMatchObject({ problem: null });
  });

  it('is checked and written whole by a supervisor, who sees the own team only', async () => {
    await signIn(supervisor);
    expect(await program.session().trail.verify()).toMatchObject({ problem: null });
    const [cycle] = await program.call('cycle.list', {});
    const { rows } = await program.call('cycle.board', { cycleId: cycle?.cycleId ?? never() });
    const appraisalId = rows[0]?.appraisalId ?? never();
    await program.call('review.rate', {
      appraisalId,
      source: 'self',
      indicatorKey: 'politeness',
      value: { kind: 'given', value: '4' },
    });
    expect(await program.session().trail.verify()).toMatchObject({ problem: null });
    await signIn(admin);
    expect(program.session().trail.alarm()).toBeNull();
    expect(await program.call('auditEntry.verify', {})).toMatchObject({ problem: null });
  });

  it('shows a record that was changed by hand', async () => {
    const { raw } = program.session().store;
    raw.exec("UPDATE main.employee SET hiredOn = '1999-01-01' WHERE employeeNo = 'A002'");
    raw.exec('DELETE FROM temp.changedRecord');
    const { problem } = await program.call('auditEntry.verify', {});
    expect(problem).toMatchObject({ kind: 'recordChanged', family: 'employee' });
  });

  it('shows that the folder from before was put back, and takes no entry then', async () => {
    const { seq } = program.session().trail.head();
    await program.call('store.close', {});
    rmSync(folder, { recursive: true });
    cpSync(copy, folder, { recursive: true });
    for (const time of ['first', 'second']) {
      await signIn(admin);
      expect(program.session().trail.alarm(), time).toMatchObject({ kind: 'older', knownSeq: seq });
      expect(await program.refusal('user.remove', { userId: supervisor })).toBe('storeAltered');
      await program.call('store.close', {});
    }
  });
});

const anyEntry = { userId: null, concept: null, from: null, to: null };

async function signIn(userId: UserId): Promise<void> {
  await program.call('session.signIn', { storeId, userId, password: firstPassword });
}

function keyNow(): string {
  return program.session().custody.keys.store.toString('hex');
}

function never(): never {
  throw new Error('The shop is not complete');
}
