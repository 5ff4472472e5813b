import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPackage } from '@electron/handOff/openPackage';
import { sealPackage } from '@electron/handOff/sealPackage';
import * as v1 from '@shared/handOff/formats/v1';
import type { PackageRecord } from '@shared/handOff/formats/v2';
import { readRows } from '@test/helpers/database';
import { createTestProgram, steppingSurroundings, type TestProgram } from '@test/helpers/program';
import { make, merge, pair, read } from './exchange';

let office: TestProgram;
let shop: TestProgram;

beforeEach(async () => {
  office = createTestProgram({
    surroundings: steppingSurroundings('2026-01-20T01:00:00.000Z', 9000),
  });
  shop = createTestProgram({
    surroundings: steppingSurroundings('2026-02-01T01:00:00.000Z', 5000),
  });
  await office.call('store.openSample', {});
  await shop.call('store.create', { shopName: '城东店' });
  await office.call('handOff.setUp', { name: '人事部' });
  await shop.call('handOff.setUp', { name: '城东店' });
  await pair(office, shop, '城东店');
  await pair(shop, office, '人事部');
});

afterEach(async () => {
  await office.close();
  await shop.close();
});

async function keysOf(program: TestProgram) {
  const [device] = await readRows(program.db(), 'handOffDevice');
  const text = (column: string) => String(device?.[column]);
  return {
    ageIdentity: text('ageIdentity'),
    ageRecipient: text('ageRecipient'),
    signingKey: text('signingKey'),
    verifyingKey: text('verifyingKey'),
  };
}

const isFirstKind = (kind: string): kind is v1.RecordKind =>
  v1.recordKinds.some((known) => known === kind);

/** A record with nothing in it that came after version 1; null for a kind that did. */
function asOfVersionOne(record: PackageRecord): PackageRecord | null {
  const { kind, content } = record;
  if (!isFirstKind(kind) || content === null) return null;
  const known = new Set(Object.keys(v1.recordSchemas[kind].shape));
  const kept = Object.entries(content).filter(([field]) => known.has(field));
  return { ...record, content: Object.fromEntries(kept) };
}

describe('a package of version 1 of the sample shop, as the first program made it', () => {
  it('is merged like one of today: people, schemes, cycle and appraisals arrive, once', async () => {
    const path = await make(office, 'setUp');
    const sender = await keysOf(office);
    const opened = await openPackage(
      readFileSync(path),
      await keysOf(shop),
      (key) => key === sender.verifyingKey,
    );
    const records = opened.records.flatMap((record) => asOfVersionOne(record) ?? []);
    for (const { kind, content } of records) {
      if (isFirstKind(kind)) v1.recordSchemas[kind].parse(content);
    }
    const header = { ...opened.header, version: 1, minReader: 1, records: records.length } as const;
    const old = join(office.targetFolder, 'version-1.gongping');
    writeFileSync(old, await sealPackage(header, records, sender));

    const { preview } = await read(shop, old);
    expect(preview.counts).toMatchObject({ new: records.length, changed: 0, conflict: 0 });
    await merge(shop, old);
    for (const table of ['employee', 'position', 'scheme', 'cycle', 'appraisal']) {
      const idsOf = async (program: TestProgram) =>
        (await readRows(program.db(), table)).map((row) => row[`${table}Id`]).toSorted();
      expect(await idsOf(shop), table).toEqual(await idsOf(office));
    }
    expect(await merge(shop, old)).toMatchObject({ new: 0, changed: 0, conflict: 0 });
    expect(await shop.call('auditEntry.verify', {})).toMatchObject({ problem: null });
  });
});
