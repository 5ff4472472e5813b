import { readRows } from '@test/helpers/database';
import type { TestProgram } from '@test/helpers/program';
import { insertAttachment } from '@electron/database/queries/attachment';
import { appraisalIdSchema, attachmentIdSchema, employeeIdSchema } from '@shared/domain/ids';
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { make, merge, read } from '../handOff/exchange';
import {
  makeSampleFolder,
  openPairedPrograms,
  type PairedPrograms,
} from '../handOff/pairedPrograms';
import { pictureBytes, recordEvent } from './recordEvent';

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
  await merge(shop, await make(office, 'setUp'));
});

afterEach(async () => programs.close());

async function firstPerson() {
  const [person] = await shop.call('employee.list', {});
  if (person === undefined) throw new Error('Nobody works here');
  return person;
}

/** A complaint with a picture, and a veto that a second person has to confirm. */
async function recordComplaint() {
  const { employeeId } = await firstPerson();
  const [cycle] = await shop.call('cycle.list', {});
  const day = cycle?.startsOn ?? '';
  const { eventId } = await recordEvent(shop, employeeId, { happenedOn: day, note: '客户投诉' });
  const { vetoId } = await shop.call('veto.propose', {
    eventId,
    matter: '私自承诺减免',
    capGrade: 'pass',
    proposedBy: '主管',
    proposedOn: day,
  });
  return { employeeId, eventId, vetoId, day };
}

describe('a shop returns', () => {
  it('an event with its file and veto, which head office confirms as the second person', async () => {
    const { employeeId, eventId, vetoId, day } = await recordComplaint();
    await merge(office, await make(shop, 'returns'));
    const [event] = await office.call('event.ofEmployee', { employeeId });
    expect(event).toMatchObject({ eventId, note: '客户投诉' });
    const [file] = await readRows(office.db(), 'attachment');
    expect(Buffer.from(file?.['bytes'] as Uint8Array).equals(pictureBytes)).toBe(true);
    await office.call('veto.confirm', {
      vetoId,
      confirmedBy: '店长',
      confirmedOn: day,
    });
    const counts = await merge(office, await make(shop, 'returns'));
    expect(counts).toMatchObject({ new: 0, changed: 0, conflict: 0 });
    expect(await readRows(office.db(), 'veto')).toMatchObject([{ status: 'confirmed' }]);
  });

  it('the scan of a signed sheet, which stays with its appraisal', async () => {
    const [row] = await readRows(shop.db(), 'appraisal');
    const appraisalId = appraisalIdSchema.parse(row?.['appraisalId']);
    await insertAttachment(shop.db(), {
      attachmentId: attachmentIdSchema.parse('0000abcd-0000-4000-8000-000000000009'),
      employeeId: employeeIdSchema.parse(row?.['employeeId']),
      concept: 'appraisal',
      conceptId: appraisalId,
      fileName: '签字表.jpg',
      mediaType: 'image/jpeg',
      bytes: pictureBytes,
      sizeBytes: pictureBytes.byteLength,
      fileHash: createHash('sha256').update(pictureBytes).digest('hex'),
      userId: shop.session().user.userId,
      addedAt: '2026-02-01T02:00:00.000Z',
    });
    await merge(office, await make(shop, 'returns'));
    const [file, ...others] = await readRows(office.db(), 'attachment');
    expect(others).toEqual([]);
    expect(file).toMatchObject({ concept: 'appraisal', conceptId: appraisalId });
    expect(Buffer.from(file?.['bytes'] as Uint8Array).equals(pictureBytes)).toBe(true);
  });

  it('what users of the shop did as done by the partner, who cannot sign in', async () => {
    await recordComplaint();
    await merge(office, await make(shop, 'returns'));
    const [veto] = await readRows(office.db(), 'veto');
    const users = await readRows(office.db(), 'user');
    const partner = users.find(({ userId }) => userId === veto?.['proposedUserId']);
    expect(partner).toMatchObject({ name: '城东店' });
    expect(partner?.['removedAt']).not.toBeNull();
    expect((await office.call('user.list', {})).map(({ name }) => name)).not.toContain('城东店');
  });
});

describe('somebody erased at head office', () => {
  it('does not come back with what the shop did meanwhile, nor as a conflict', async () => {
    const { employeeId } = await recordComplaint();
    const { name } = await firstPerson();
    await office.call('privacy.erase', { employeeId, name, reason: 'requested' });
    const counts = await merge(office, await make(shop, 'returns'));
    expect(counts.conflict).toBe(0);
    expect(await office.call('handOff.conflicts', {})).toEqual([]);
    for (const table of ['employee', 'event', 'attachment', 'veto', 'appraisal', 'recordVersion']) {
      const text = JSON.stringify(
        (await readRows(office.db(), table)).filter((row) =>
          JSON.stringify(row['content'] ?? row).includes(employeeId),
        ),
      );
      // Only the versions keep the id, without any content.
      expect(table === 'recordVersion' ? text.includes(name) : text !== '[]').toBe(false);
    }
  });

  it('is erased in the shop although the shop has new records of them', async () => {
    const { employeeId } = await recordComplaint();
    const { name } = await firstPerson();
    await office.call('privacy.erase', { employeeId, name, reason: 'requested' });
    const path = await make(office, 'setUp');
    const { preview } = await read(shop, path);
    expect(preview.differences).toContainEqual(
      expect.objectContaining({ kind: 'erasure', outcome: 'deleted', employeeName: name }),
    );
    expect((await merge(shop, path)).conflict).toBe(0);
    for (const table of ['event', 'attachment', 'veto']) {
      expect(await readRows(shop.db(), table)).toEqual([]);
    }
    await merge(office, await make(shop, 'returns'));
    expect(await readRows(office.db(), 'employee')).toHaveLength(9);
    expect(await office.call('handOff.conflicts', {})).toEqual([]);
  });
});

describe('both sides', () => {
  it('made the same version of a scheme: both are kept, the second with the next number', async () => {
    const [used] = await readRows(shop.db(), 'appraisal');
    const schemes = await readRows(shop.db(), 'scheme');
    const scheme = schemes.find(({ schemeId }) => schemeId === used?.['schemeId']);
    for (const [program, schemeId] of [
      [office, '0000000a-0000-4000-8000-000000000001'],
      [shop, '0000000b-0000-4000-8000-000000000002'],
    ] as const) {
      const next = { ...scheme, schemeId, version: 2, contentHash: schemeId };
      await program
        .db()
        .insertInto('scheme')
        .values(next as never)
        .execute();
      await program.db().updateTable('positionScheme').set({ schemeId }).execute();
    }
    const path = await make(shop, 'returns');
    const { preview } = await read(office, path);
    expect(preview.differences.find(({ kind }) => kind === 'scheme')?.fields).toEqual([
      { field: 'version', indicatorName: null, before: '2', after: '3' },
    ]);
    await merge(office, path);
    const family = (await readRows(office.db(), 'scheme')).filter(
      ({ familyId }) => familyId === scheme?.['familyId'],
    );
    expect(family.map(({ version }) => version).toSorted()).toEqual([1, 2, 3]);
    expect(await merge(office, path)).toMatchObject({ new: 0, changed: 0 });
  });
});
