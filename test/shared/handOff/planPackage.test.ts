import { collectRecords } from '@electron/handOff/collectRecords';
import {
  recordKinds,
  type PackageRecord,
  type RecordContent,
  type RecordKind,
} from '@shared/handOff/formats/v2';
import { noteChanges, type StoreRecords } from '@shared/handOff/noteChanges';
import { decideConflict, type StoredVersion } from '@shared/handOff/planMerge';
import { planPackage } from '@shared/handOff/planPackage';
import { versionText } from '@shared/handOff/versionVector';
import { countOfRun, pick, randomFrom, seedOfRun } from '@test/helpers/random';
import { describe, expect, it } from 'vitest';

type Contents = Map<RecordKind, Map<string, RecordContent>>;
type Versions = Map<RecordKind, Map<string, readonly StoredVersion[]>>;

/** A laptop of the model: what its store holds, worked on by the rules that the program uses. */
interface Laptop {
  readonly deviceId: string;
  contents: Contents;
  versions: Versions;
}

const people = ['e1', 'e2', 'e3'];
const cycleId = 'c1';

/** Kinds that shops work on, each with a record of every person. */
const ofPeople: readonly RecordKind[] = [
  'employeeChange',
  'standardAcknowledgement',
  'event',
  'attachment',
  'objective',
  'actionPlan',
  'attendance',
];
const ofAppraisals: readonly RecordKind[] = [
  'review',
  'measurement',
  'interview',
  'appeal',
  'adjustment',
  'acknowledgement',
];

function newLaptop(number: number): Laptop {
  const empty = () => new Map(recordKinds.map((kind) => [kind, new Map()]));
  const laptop: Laptop = { deviceId: `d${number}`, contents: empty(), versions: empty() };
  put(laptop, 'cycle', cycleId, { cycleId, kind: 'month', startsOn: '2026-01-01' });
  return laptop;
}

function put(laptop: Laptop, kind: RecordKind, key: string, content: RecordContent): void {
  laptop.contents.get(kind)?.set(key, content);
}

function hashText(text: string): string {
  return text;
}

function note(laptop: Laptop): StoreRecords {
  const noted = noteChanges(laptop, laptop.deviceId, hashText);
  laptop.versions = new Map([...noted.versions].map(([kind, records]) => [kind, new Map(records)]));
  return laptop;
}

function send(laptop: Laptop): readonly PackageRecord[] {
  const scope = { purpose: 'returns', cycleIds: new Set([cycleId]), unitIds: null } as const;
  return collectRecords(note(laptop), scope);
}

/** Takes what belongs to a person out of a laptop, as the store does by its references. */
function erase(laptop: Laptop, employeeId: string): void {
  for (const [kind, records] of laptop.contents) {
    if (kind === 'erasure') continue;
    for (const [key, content] of records) {
      const isTheirs =
        content['employeeId'] === employeeId ||
        content['appraisalId'] === `a-${employeeId}` ||
        content['eventId'] === `event-${employeeId}`;
      if (isTheirs) records.delete(key);
    }
  }
  for (const records of laptop.versions.values()) {
    for (const [key, versions] of records) {
      const kept = versions.filter(({ content }) => !JSON.stringify(content).includes(employeeId));
      records.set(key, kept);
    }
  }
}

function receive(laptop: Laptop, records: readonly PackageRecord[]): void {
  const known = note(laptop);
  const plan = planPackage({ version: 2, records }, known, laptop.deviceId, hashText);
  expect(plan.clashes).toEqual([]);
  for (const employeeId of plan.erasedIds) erase(laptop, employeeId);
  for (const { kind, key, content, versions } of plan.planned) {
    if (content === null) laptop.contents.get(kind)?.delete(key);
    else if (content !== undefined) put(laptop, kind, key, content);
    laptop.versions.get(kind)?.set(key, versions);
  }
}

/** One step of work on a laptop: begin, change, delete, erase, decide. */
function work(laptop: Laptop, random: () => number, step: number): void {
  const employeeId = pick(people, random);
  if (laptop.contents.get('erasure')?.has(employeeId) === true) return;
  const appraisalId = `a-${employeeId}`;
  if (laptop.contents.get('employee')?.has(employeeId) !== true) {
    put(laptop, 'employee', employeeId, { employeeId, employeeNo: employeeId, name: employeeId });
    put(laptop, 'appraisal', appraisalId, { appraisalId, cycleId, employeeId });
    return;
  }
  const chance = random();
  if (chance < 0.04) {
    put(laptop, 'erasure', employeeId, { employeeId, reason: 'requested', erasedAt: 'x' });
    erase(laptop, employeeId);
    return;
  }
  if (chance < 0.12) return decideOne(laptop, random, step);
  const isOfPerson = random() < 0.5;
  const kind = pick(isOfPerson ? ofPeople : ofAppraisals, random);
  const owner = isOfPerson ? { employeeId } : { appraisalId };
  const key = `${isOfPerson ? employeeId : appraisalId}/${kind}`;
  // An event is withdrawn and not deleted, and a file belongs to one.
  const hasEvent = laptop.contents.get('event')?.has(`${employeeId}/event`) === true;
  if (kind === 'attachment' && !hasEvent) return;
  if (chance < 0.2 && kind !== 'event') {
    laptop.contents.get(kind)?.delete(key);
    return;
  }
  const happened =
    kind === 'event' ? { happenedOn: '2026-01-10', eventId: `event-${employeeId}` } : {};
  const file = kind === 'attachment' ? { conceptId: `event-${employeeId}` } : {};
  const own = kind === 'objective' ? { objectiveId: key } : {};
  put(laptop, kind, key, {
    ...owner,
    ...happened,
    ...file,
    ...own,
    value: `${laptop.deviceId} ${step}`,
  });
}

function decideOne(laptop: Laptop, random: () => number, step: number): void {
  note(laptop);
  for (const [kind, records] of laptop.versions) {
    for (const [key, versions] of records) {
      if (new Set(versions.map(({ contentHash }) => contentHash)).size < 2) continue;
      const chosen = pick(versions, () => (random() + step) % 1);
      if (!chosen.isShown && chosen.content === null) laptop.contents.get(kind)?.delete(key);
      if (!chosen.isShown && chosen.content !== null) put(laptop, kind, key, chosen.content);
      records.set(key, decideConflict(versions, laptop.deviceId, chosen.contentHash));
      return;
    }
  }
}

/** What a laptop knows, but for which side of a conflict it shows. */
function stateOf(laptop: Laptop): string {
  note(laptop);
  return JSON.stringify(
    [...laptop.versions].map(([kind, records]) => [
      kind,
      [...records]
        .map(([key, versions]) => [
          key,
          [...new Set(versions.map(({ contentHash }) => contentHash))].toSorted(),
        ])
        .filter(([, contents]) => JSON.stringify(contents) !== '[null]' && contents?.length !== 0)
        .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
    ]),
  );
}

function copyOf(laptop: Laptop): Laptop {
  const copy = <Value>(maps: Map<RecordKind, Map<string, Value>>) =>
    new Map([...maps].map(([kind, records]) => [kind, new Map(records)]));
  const { deviceId, contents, versions } = laptop;
  return { deviceId, contents: copy(contents), versions: copy(versions) };
}

/** Everybody hears of everybody, in an order of chance, until nothing is new. */
function exchangeAll(laptops: readonly Laptop[], random: () => number): void {
  for (let round = 0; round < 3; round += 1) {
    const pairs = laptops.flatMap((from) =>
      laptops.filter((to) => to !== from).map((to) => ({ from, to, place: random() })),
    );
    for (const { from, to } of pairs.toSorted((a, b) => a.place - b.place)) {
      receive(to, send(from));
    }
  }
}

function play(random: () => number): readonly Laptop[] {
  const count = 3 + Math.floor(random() * 3);
  const laptops = Array.from({ length: count }, (_, number) => newLaptop(number));
  const sent: (readonly PackageRecord[])[] = [];
  const steps = 10 + Math.floor(random() * 30);
  for (let step = 0; step < steps; step += 1) {
    const laptop = pick(laptops, random);
    const chance = random();
    if (chance < 0.6) work(laptop, random, step);
    else if (chance < 0.75) sent.push(send(laptop));
    else if (sent.length > 0) receive(laptop, pick(sent, random));
  }
  return laptops;
}

describe('histories of three to five laptops with every kind of record', () => {
  const seed = seedOfRun();
  const histories = countOfRun('HAND_OFF_HISTORIES', 100);

  it(
    `end the same in any order, bring nobody back, and change nothing when repeated (seed ${seed}, ${histories} histories)`,
    () => {
      for (let each = 0; each < histories; each += 1) {
        const random = randomFrom(seed + each);
        const laptops = play(random);
        const others = laptops.map(copyOf);
        exchangeAll(laptops, random);
        exchangeAll(others, random);
        const [first] = laptops;
        if (first === undefined) throw new Error('There is no laptop');
        const state = stateOf(first);
        for (const laptop of [...laptops, ...others]) {
          expect(stateOf(laptop), `history ${seed + each}`).toBe(state);
          for (const employeeId of laptop.contents.get('erasure')?.keys() ?? []) {
            const rest = [...laptop.contents].filter(([kind]) => kind !== 'erasure');
            const held = rest.flatMap(([, records]) => [...records.values()]);
            expect(JSON.stringify(held), `history ${seed + each}`).not.toContain(employeeId);
          }
        }
        const again = send(first);
        const before = versionsOf(first);
        receive(first, again);
        expect(versionsOf(first), `history ${seed + each}`).toBe(before);
      }
    },
    600_000 + histories * 100,
  );
});

function versionsOf(laptop: Laptop): string {
  return JSON.stringify(
    [...laptop.versions].map(([kind, records]) => [
      kind,
      [...records].map(([key, versions]) => [
        key,
        versions.map(({ version, contentHash }) => [versionText(version), contentHash]),
      ]),
    ]),
  );
}
