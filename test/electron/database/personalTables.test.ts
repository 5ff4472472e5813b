import type { EmployeeId } from '@shared/domain/ids';
import { deleteEmployee, readEmployeeRecords } from '@electron/database/queries/privacy';
import { listEmployeeFileEntries } from '@shared/sheets/employeeFileEntries';
import { privacyText } from '@shared/text/privacy';
import { createStoreAt, type RawStore } from '@test/helpers/database';
import { insertGoodRows, insertRow, tableNames } from '@test/migrations/stepRows';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const name = '欧阳小满';
const employeeId = 'employee-1' as EmployeeId;
let store: RawStore;

/** What the good rows of the steps leave out, each about the same employee. */
const moreRows = [
  [
    'mapping',
    {
      mappingId: 'mapping-1',
      kind: 'survey',
      fingerprint: 'ff',
      shape: 'ff',
      fileName: `${name}的问卷.xlsx`,
      content: JSON.stringify({ columns: [`${name}的服务态度`] }),
      importId: 'import-1',
      rememberedAt: '2026-01-05T01:00:00.000Z',
    },
  ],
  [
    'attribution',
    {
      importId: 'import-1',
      mention: '小满',
      text: '小满（6号）',
      employeeId,
      decidedAt: '2026-01-05T01:00:00.000Z',
      revokedAt: null,
    },
  ],
  [
    'attribution',
    {
      importId: 'import-1',
      mention: `不是${name}`,
      text: `不是${name}`,
      employeeId: null,
      decidedAt: '2026-01-05T01:00:00.000Z',
      revokedAt: null,
    },
  ],
  [
    'importReplacement',
    {
      importId: 'import-1',
      recordId: 'response-of-old',
      before: JSON.stringify({
        row: { surveyResponseId: 'response-of-old', employeeId, comment: '她很热心' },
        answers: [],
      }),
    },
  ],
  [
    'importReplacement',
    {
      importId: 'import-1',
      recordId: 'response-of-other',
      before: JSON.stringify({ row: { employeeId: 'employee-2', comment: `比${name}差` } }),
    },
  ],
  ['importDuplicate', { importId: 'import-1', recordId: 'response-1', contentHash: 'ff' }],
  [
    'employeeChange',
    {
      seq: 1,
      employeeId,
      field: 'superior',
      before: null,
      after: '王店长',
      importId: null,
      userId: 'user-1',
      changedAt: '2026-01-05T01:00:00.000Z',
    },
  ],
] as const;

/** Tables that hold nothing of one person, or nothing that is theirs to have, with the reason. */
const leftOut: Readonly<Record<string, string>> = {
  shop: 'the shop',
  unit: 'the shop',
  position: 'the shop',
  user: 'users are people at the program, not employees',
  scheme: 'rules for everybody',
  positionScheme: 'rules for everybody',
  cycle: 'dates for everybody',
  cycleTransition: 'steps of a cycle for everybody',
  eventLog: 'whether all events of a cycle are recorded',
  participation: 'rules for everybody',
  resultRule: 'rules for everybody',
  feedbackRule: 'rules for everybody',
  retention: 'rules for everybody',
  publication: 'the list; the entry of the person is in publicationEntry',
  payout: 'the list of a cycle; the amounts of the person are in payoutLine',
  payoutMethod: 'rules for everybody',
  calibration: 'a talk about units and grades as a whole',
  import: 'files of many people',
  mapping: 'what columns of a file mean',
  surveyQuestion: 'questions for everybody',
  importReplacement: 'what a customer had said before, kept to take an import back',
  importDuplicate: 'which rows of customers came twice',
  handOffDevice: 'keys of computers',
  handOffPartner: 'keys of computers',
  handOffPackage: 'files between computers',
  recordVersion: 'the same records again, as packages carry them',
  erasure: 'who was erased is not there any more',
  auditEntry: 'ids and hashes only',
  auditRecord: 'ids and hashes only',
  auditKey: 'a key',
};

/** Text that is no free text about people: times, ids, hashes, keys and words of the program. */
const programText = /(?:At|On|Id|Key|Hash|From|To|Status)$|^(?:audit|handOffDevice|retention)/u;
/** Free text in which an erased name may stay, with the reason. */
const stayingText: Readonly<Record<string, string>> = {
  'shop.name': 'the name on every sheet; the owner’s to change',
  'unit.name': 'named after work, not after people',
  'calibration.unitName': 'as above',
  'scheme.content': 'rules for everybody, fixed by their hash',
  'user.name': 'who works with the program is removed as a user',
  'handOffPartner.name': 'a computer',
  'handOffPackage.counts': 'numbers',
  'handOffPartner.ageRecipient': 'a key',
  'import.counts': 'numbers',
  'import.fingerprint': 'a hash',
  'mapping.fingerprint': 'a hash',
  'mapping.shape': 'a hash',
  'recordVersion.kind': 'a word of the program',
  'recordVersion.version': 'counters by device',
  'surveyResponse.identity': 'a hash',
  'surveyAnswer.value': 'a rating',
  'ticket.identity': 'a hash',
  'ticket.ticketNo': 'the number of the help desk',
  'ticket.satisfaction': 'a rating',
  'cycleTransition.accepted': 'counts of open points',
  'resultRule.daysOff': 'dates',
  'resultRule.extraWorkdays': 'dates',
  'resultRule.largerUnitShare': 'a fraction',
};

beforeEach(async () => {
  store = await createStoreAt(':memory:');
  insertGoodRows(store.raw);
  for (const [table, row] of moreRows) insertRow(store.raw, table, row);
  store.raw.prepare(`UPDATE import SET decisions = ?`).run(
    JSON.stringify({
      attributions: [
        { text: '小满', employeeId },
        { text: '老张', employeeId: 'employee-2' },
      ],
      conflicts: [],
    }),
  );
});

afterEach(() => store.close());

interface Column {
  readonly name: string;
  readonly type: string;
  readonly pk: number;
}

/** Writes the name into every text that takes it, as text or as JSON; the answer names them. */
function writeEverywhere(): readonly string[] {
  const written: string[] = [];
  for (const table of tableNames(store.raw)) {
    const columns = store.raw.prepare<[], Column>(`PRAGMA table_info(${table})`).all();
    const links = store.raw
      .prepare<[], { readonly from: string }>(`PRAGMA foreign_key_list(${table})`)
      .all();
    for (const column of columns) {
      const isLink = links.some(({ from }) => from === column.name);
      if (column.type !== 'TEXT' || column.pk > 0 || isLink) continue;
      if (moreRows.some(([filled]) => filled === table)) continue;
      const isWritten = [name, JSON.stringify({ text: name }), JSON.stringify([name])].some(
        (text) => takes(table, column.name, text),
      );
      if (isWritten) written.push(`${table}.${column.name}`);
    }
  }
  return written;
}

function takes(table: string, column: string, text: string): boolean {
  if (table === 'import' && column === 'decisions') return false;
  try {
    return store.raw.prepare(`UPDATE ${table} SET ${column} = ?`).run(text).changes > 0;
  } catch {
    // A CHECK or an index keeps it out: then no name can stand there.
    return false;
  }
}

function placesOf(text: string): readonly string[] {
  return tableNames(store.raw).flatMap((table) => {
    const rows = store.raw.prepare<[], Readonly<Record<string, unknown>>>(`SELECT * FROM ${table}`);
    const found = rows
      .all()
      .flatMap((row) =>
        Object.entries(row).flatMap(([column, value]) =>
          typeof value === 'string' && value.includes(text) ? [`${table}.${column}`] : [],
        ),
      );
    return [...new Set(found)];
  });
}

describe('the file of a person', () => {
  it('holds every table of the store but those that are left out for a reason', async () => {
    const records = await readEmployeeRecords(store.db, employeeId);
    const all = [...Object.keys(records), ...Object.keys(leftOut)];
    expect(all.toSorted()).toEqual(tableNames(store.raw).toSorted());
  });

  it('has words for each of them, and prints what was recorded and agreed', async () => {
    const records = await readEmployeeRecords(store.db, employeeId);
    const customers = ['surveyResponse', 'surveyAnswer', 'ticket'];
    const shown = Object.keys(records).filter((table) => !customers.includes(table));
    const { other: _other, ...words } = privacyText['zh-CN'].person.tables;
    expect(Object.keys(words).toSorted()).toEqual(shown.toSorted());
    const printed = listEmployeeFileEntries(records);
    for (const text of ['客户投诉等了半小时', '私自承诺减免', '找回充值记录', '先回一句', '92%']) {
      expect(JSON.stringify(printed)).toContain(text);
    }
    expect(printed.find(({ table }) => table === 'veto')?.day).toBe('2026-01-11');
  });
});

describe('erasing a person', () => {
  it('leaves the name in no text of any table but those where it may stay for a reason', async () => {
    expect(writeEverywhere().length).toBeGreaterThan(80);
    store.raw.prepare(`UPDATE employee SET name = '张伟' WHERE employeeId <> ?`).run(employeeId);
    await deleteEmployee(store.db, employeeId, { name, isOnlyOne: true });
    const left = placesOf(name).filter(
      (place) => !programText.test(place) && stayingText[place] === undefined,
    );
    expect(left).toEqual([]);
  });

  it('leaves no way of writing the name either: what a file called the person goes with them', async () => {
    await deleteEmployee(store.db, employeeId, { name, isOnlyOne: false });
    expect(placesOf('小满').filter((place) => !place.startsWith('mapping'))).toEqual([
      'attribution.mention',
      'attribution.text',
      'importReplacement.before',
    ]);
    expect(placesOf('（6号）')).toEqual([]);
    expect(placesOf('她很热心')).toEqual([]);
    expect(placesOf('老张')).toEqual(['import.decisions']);
  });

  it('leaves the id nowhere, so that taking back an old import brings nobody back', async () => {
    await deleteEmployee(store.db, employeeId, { name, isOnlyOne: true });
    const allowed = /^(?:erasure|audit)/u;
    expect(placesOf(employeeId).filter((place) => !allowed.test(place))).toEqual([]);
  });
});
