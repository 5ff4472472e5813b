import { checkNumber } from '@shared/handOff/checkNumber';
import { cycleIds, identityOf, make, merge, partnerOf, read } from '../handOff/exchange';
import {
  makeSampleFolder,
  openPairedPrograms,
  type PairedPrograms,
} from '../handOff/pairedPrograms';
import type { TestProgram } from '@test/helpers/program';
import { readRows } from '@test/helpers/database';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

let programs: PairedPrograms;
let office: TestProgram;
let shop: TestProgram;
let samples: string;

beforeAll(async () => {
  samples = await makeSampleFolder();
});

afterAll(() => rmSync(samples, { recursive: true }));

beforeEach(async () => {
  programs = await openPairedPrograms(samples);
  ({ office, shop } = programs);
});

afterEach(async () => programs.close());

async function firstAppraisal(program: TestProgram) {
  const rows = await readRows(program.db(), 'appraisal');
  const row = rows.toSorted((a, b) =>
    String(a['employeeNo']) < String(b['employeeNo']) ? -1 : 1,
  )[0];
  // Ids are text in the store; the contract checks them again.
  return row?.['appraisalId'] as never;
}

async function rate(program: TestProgram, value: string, indicatorKey = 'attitude') {
  const appraisalId = await firstAppraisal(program);
  const { dimensions, status } = await program.call('review.get', {
    appraisalId,
    source: 'superior',
  });
  if (status === 'submitted') {
    await program.call('review.reopen', { appraisalId, source: 'superior', reason: '补录' });
  }
  const keys = dimensions.flatMap(({ indicators }) => indicators.map(({ key }) => key));
  const key = keys.find((each) => each === indicatorKey) ?? keys[0] ?? '';
  await program.call('review.rate', {
    appraisalId,
    source: 'superior',
    indicatorKey: key,
    value: { kind: 'given', value },
  });
  return key;
}

describe('pairing', () => {
  it('refuses a number that differs in one digit, and then trusts nobody', async () => {
    const { path, digits } = await identityOf(shop);
    await office.call('handOff.unpair', { partnerId: (await partnerOf(office)).partnerId });
    office.dialogs.file = path;
    const file = await office.call('handOff.readFile', {});
    const wrong = digits.replace(/\d$/u, (digit) => String((Number(digit) + 1) % 10));
    expect(
      await office.refusal('handOff.pair', { token: file?.token, name: 'x', typed: wrong }),
    ).toBe('handOffCheckNumberWrong');
    expect((await office.call('handOff.get', {})).partners).toEqual([]);
  });

  it('takes the number with full-width digits and without blanks', async () => {
    const { path, digits } = await identityOf(shop);
    office.dialogs.file = path;
    const file = await office.call('handOff.readFile', {});
    const wide = digits
      .replaceAll(' ', '')
      .replaceAll(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
    expect(
      await office.call('handOff.pair', { token: file?.token ?? '', name: '城东', typed: wide }),
    ).toBeNull();
    expect((await partnerOf(office)).name).toBe('城东');
  });

  it('gives a number of six groups of five digits', () => {
    expect(checkNumber('0'.repeat(64))).toEqual(Array.from({ length: 6 }, () => '00000'));
    expect(checkNumber('f'.repeat(64)).every((group) => /^\d{5}$/u.test(group))).toBe(true);
  });

  it('keeps the secret keys out of the identity file', async () => {
    const { path } = await identityOf(shop);
    const text = readFileSync(path, 'utf8');
    const [device] = await readRows(shop.db(), 'handOffDevice');
    expect(text).not.toContain(String(device?.['ageIdentity']));
    expect(text).not.toContain(String(device?.['signingKey']));
  });
});

describe('head office sets a shop up', () => {
  it('with people, frozen schemes, cycle and appraisals, but nobody’s ratings or answers', async () => {
    const counts = await merge(shop, await make(office, 'setUp'));
    expect(counts).toMatchObject({ changed: 0, conflict: 0, deleted: 0 });
    for (const table of ['unit', 'position', 'employee', 'positionScheme', 'scheme']) {
      const ids = async (program: TestProgram) =>
        (await readRows(program.db(), table))
          .map(({ changedAt: _changedAt, ...row }) => JSON.stringify(row['name'] ?? row))
          .toSorted();
      expect(await ids(shop)).toEqual(await ids(office));
    }
    expect(await readRows(shop.db(), 'appraisal')).toHaveLength(10);
    for (const table of ['review', 'surveyResponse', 'ticket', 'measurement', 'appraisalScore']) {
      expect(await readRows(shop.db(), table)).toEqual([]);
    }
  });

  it('and the shop can rate at once, on the same scheme', async () => {
    await merge(shop, await make(office, 'setUp'));
    await rate(shop, '4');
    expect((await readRows(shop.db(), 'rating')).length).toBeGreaterThan(0);
  });

  it('with one unit only, when one is chosen', async () => {
    const { units } = await office.call('handOff.get', {});
    const [unit] = units;
    if (unit === undefined) throw new Error('The sample shop has no unit');
    const { partnerId } = await partnerOf(office);
    const made = await office.call('handOff.make', {
      partnerId,
      purpose: 'setUp',
      cycleIds: await cycleIds(office),
      unitIds: [unit.unitId as never],
    });
    await merge(shop, join(office.targetFolder, made?.fileName ?? ''));
    const expected = (await readRows(office.db(), 'employee')).filter(
      (row) => row['unitId'] === unit.unitId,
    );
    expect(await readRows(shop.db(), 'employee')).toHaveLength(expected.length);
  });
});

describe('a shop returns what it collected', () => {
  it('and head office gets the ratings, once, however often the package comes', async () => {
    await office.db().deleteFrom('review').where('source', '=', 'superior').execute();
    await merge(shop, await make(office, 'setUp'));
    await rate(shop, '5');
    const path = await make(shop, 'returns');
    const first = await merge(office, path);
    expect(first.new + first.changed).toBeGreaterThan(0);
    const after = await readRows(office.db(), 'rating');
    const again = await merge(office, path);
    expect(again).toMatchObject({ new: 0, changed: 0, deleted: 0, conflict: 0 });
    expect(await readRows(office.db(), 'rating')).toEqual(after);
    expect((await read(office, path)).preview.isRepeated).toBe(true);
  });

  it('and where both rated, nothing is overwritten until a person decides; then both follow', async () => {
    await merge(shop, await make(office, 'setUp'));
    const key = await rate(shop, '2');
    const ownBefore = await office.call('review.get', {
      appraisalId: await firstAppraisal(office),
      source: 'superior',
    });
    const counts = await merge(office, await make(shop, 'returns'));
    expect(counts.conflict).toBe(1);
    const which = { appraisalId: await firstAppraisal(office), source: 'superior' as const };
    expect((await office.call('review.get', which)).ratings).toEqual(ownBefore.ratings);
    const [conflict] = await office.call('handOff.conflicts', {});
    expect(conflict).toMatchObject({ kind: 'review', isHere: true, part: 'superior' });
    const other = conflict?.others[0];
    expect(
      other?.fields.some(({ field, after }) => field === `rating:${key}` && after === '2'),
    ).toBe(true);
    await office.call('handOff.decide', {
      kind: 'review',
      key: conflict?.key ?? '',
      contentHash: other?.contentHash ?? null,
    });
    expect((await office.call('review.get', which)).ratings[key]).toEqual({
      kind: 'given',
      value: '2',
    });
    expect(await office.call('handOff.conflicts', {})).toEqual([]);
    expect((await merge(shop, await make(office, 'returns'))).conflict).toBe(0);
    expect(await shop.call('handOff.conflicts', {})).toEqual([]);
  });

  it('and a review taken back there goes here too', async () => {
    await office.db().deleteFrom('review').execute();
    await merge(shop, await make(office, 'setUp'));
    await rate(shop, '3');
    await merge(office, await make(shop, 'returns'));
    expect(await readRows(office.db(), 'review')).toHaveLength(1);
    await shop.db().deleteFrom('review').execute();
    expect(await merge(office, await make(shop, 'returns'))).toMatchObject({ deleted: 1 });
    expect(await readRows(office.db(), 'review')).toEqual([]);
  });
});

describe('somebody erased at head office', () => {
  it('is erased in the shop by the next package, with all that is theirs', async () => {
    await merge(shop, await make(office, 'setUp'));
    await rate(shop, '4');
    const [employee] = (await readRows(shop.db(), 'employee')).toSorted((a, b) =>
      String(a['employeeNo']) < String(b['employeeNo']) ? -1 : 1,
    );
    await office.call('privacy.erase', {
      employeeId: employee?.['employeeId'] as never,
      name: String(employee?.['name']),
      reason: 'requested',
    });
    await merge(shop, await make(office, 'setUp'));
    expect(await readRows(shop.db(), 'employee')).toHaveLength(9);
    expect(await readRows(shop.db(), 'appraisal')).toHaveLength(9);
    expect(await readRows(shop.db(), 'review')).toEqual([]);
    await merge(office, await make(shop, 'returns'));
    expect(await readRows(office.db(), 'employee')).toHaveLength(9);
  });
});

describe('a merge', () => {
  it('is refused whole when both sides made the same employee number', async () => {
    await shop.db().insertInto('unit').values({ unitId: '00000000-aaaa', name: '前台' }).execute();
    const [unit] = await readRows(office.db(), 'unit');
    await shop
      .db()
      .updateTable('unit')
      .set({ name: String(unit?.['name']) })
      .execute();
    shop.dialogs.file = await make(office, 'setUp');
    expect(await shop.refusal('handOff.readFile', {})).toBe('handOffClash');
    expect(await readRows(shop.db(), 'employee')).toEqual([]);
  });

  it('is refused from a computer that was removed', async () => {
    const path = await make(office, 'setUp');
    await shop.call('handOff.unpair', { partnerId: (await partnerOf(shop)).partnerId });
    shop.dialogs.file = path;
    expect(await shop.refusal('handOff.readFile', {})).toBe('handOffUnknownSender');
  });

  it('shows before anything is written what it would do', async () => {
    const path = await make(office, 'setUp');
    const { preview } = await read(shop, path);
    expect(preview.counts.new).toBeGreaterThan(20);
    expect(preview.differences.filter(({ kind }) => kind === 'employee')).toHaveLength(10);
    expect(await readRows(shop.db(), 'employee')).toEqual([]);
    expect(await readRows(shop.db(), 'recordVersion')).toEqual([]);
  });
});
