import { changeVersion, isInConflict, mergeVersion } from '@shared/handOff/mergeVersion';
import type { RecordVersion } from '@shared/handOff/mergeVersion';
import {
  compareVersions,
  joinVersions,
  nextVersion,
  versionText,
} from '@shared/handOff/versionVector';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

const vector = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 0, max: 3 }));

describe('versions of a record', () => {
  test.each([
    [{}, {}, 'same'],
    [{ a: 1 }, { a: 1, b: 0 }, 'same'],
    [{ a: 1 }, { a: 2 }, 'before'],
    [{ a: 2, b: 1 }, { a: 2 }, 'after'],
    [{ a: 1 }, { b: 1 }, 'concurrent'],
  ] as const)('%j stands to %j as %s', (a, b, order) => {
    expect(compareVersions(a, b)).toBe(order);
  });

  it('come before the version of the next change and before every join they are part of', () => {
    fc.assert(
      fc.property(vector, vector, (a, b) => {
        expect(compareVersions(a, nextVersion(a, 'a'))).toBe('before');
        expect(['same', 'before']).toContain(compareVersions(a, joinVersions([a, b])));
      }),
    );
  });

  it('have one text, whatever the order of the devices', () => {
    expect(versionText({ b: 1, a: 2 })).toBe(versionText({ a: 2, b: 1, c: 0 }));
  });
});

describe('merging versions', () => {
  const first: RecordVersion = { version: { a: 1 }, contentHash: 'x' };

  it('takes a record that was not known', () => {
    expect(mergeVersion([], first)).toEqual({ versions: [first], outcome: 'new' });
  });

  it('changes nothing when the same version comes again', () => {
    expect(mergeVersion([first], { ...first })).toEqual({
      versions: [first],
      outcome: 'unchanged',
    });
  });

  it('leaves a version alone that has seen the incoming one', () => {
    const newer = { version: { a: 1, b: 1 }, contentHash: 'y' };
    expect(mergeVersion([newer], first)).toEqual({ versions: [newer], outcome: 'older' });
  });

  it('follows a version that has seen the known one, a deletion too', () => {
    const deleted = { version: { a: 1, b: 1 }, contentHash: null };
    expect(mergeVersion([first], deleted)).toEqual({ versions: [deleted], outcome: 'changed' });
  });

  it('keeps both when neither has seen the other', () => {
    const other = { version: { b: 1 }, contentHash: 'y' };
    expect(mergeVersion([first], other)).toEqual({ versions: [first, other], outcome: 'conflict' });
  });

  it('sees no conflict where two devices came to the same content', () => {
    const other = { version: { b: 1 }, contentHash: 'x' };
    expect(mergeVersion([first], other).outcome).toBe('unchanged');
  });

  it('ends a conflict by a decision that has seen all versions', () => {
    const { versions } = mergeVersion([first], { version: { b: 1 }, contentHash: 'y' });
    const decided = changeVersion(versions, 'a', 'y');
    expect(decided).toEqual([{ version: { a: 2, b: 1 }, contentHash: 'y' }]);
    expect(decided.every((each) => mergeVersion(versions, each).outcome === 'changed')).toBe(true);
  });

  it('leaves a conflict open when work goes on with one of its sides', () => {
    const { versions } = mergeVersion([first], { version: { b: 1 }, contentHash: 'y' });
    expect(isInConflict(changeVersion(versions, 'a', 'z', 'x'))).toBe(true);
  });
});

/** One laptop of the model: versions of each record, as the store keeps them. */
type Laptop = Map<string, readonly RecordVersion[]>;

interface Step {
  readonly from: number;
  readonly to: number;
  readonly kind: 'edit' | 'delete' | 'send' | 'lose' | 'decide';
  readonly record: string;
}

const devices = ['d0', 'd1', 'd2', 'd3', 'd4'];

const step: fc.Arbitrary<Step> = fc.record({
  from: fc.integer({ min: 0, max: 4 }),
  to: fc.integer({ min: 0, max: 4 }),
  kind: fc.constantFrom('edit', 'edit', 'delete', 'send', 'send', 'lose', 'decide'),
  record: fc.constantFrom('r1', 'r2', 'r3'),
});

interface Played {
  readonly laptops: readonly Laptop[];
  /** Every version that anybody ever made. */
  readonly made: readonly { readonly record: string; readonly version: RecordVersion }[];
}

/** Plays a history: edits, decisions and packages that arrive, arrive again, or get lost. */
function play(steps: readonly Step[], count: number): Played {
  const laptops: Laptop[] = Array.from({ length: count }, () => new Map());
  const made: { record: string; version: RecordVersion }[] = [];
  steps.forEach(({ from, to, kind, record }, index) => {
    const own = laptops[from % count] ?? new Map();
    const known = own.get(record) ?? [];
    if (kind === 'send') return receive(laptops[to % count] ?? new Map(), own);
    if (kind === 'lose') return undefined;
    const hash = kind === 'delete' ? null : `content-${index}`;
    const seen = kind === 'decide' ? undefined : (known[0]?.contentHash ?? null);
    const changed = changeVersion(known, devices[from % count] ?? '', hash, seen);
    const latest = changed.at(-1);
    if (latest !== undefined) made.push({ record, version: latest });
    own.set(record, changed);
    return undefined;
  });
  return { laptops, made };
}

function receive(laptop: Laptop, sent: Laptop): void {
  for (const [record, versions] of sent) {
    for (const version of versions) {
      laptop.set(record, mergeVersion(laptop.get(record) ?? [], version).versions);
    }
  }
}

function contentsOf(laptop: Laptop): string {
  return JSON.stringify(
    [...laptop]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([record, versions]) => [
        record,
        versions
          .map(({ version, contentHash }) => `${versionText(version)} ${contentHash}`)
          .toSorted(),
      ]),
  );
}

describe('histories of three to five laptops', () => {
  const runs = Number(process.env['HAND_OFF_HISTORIES'] ?? 1000);
  const history = fc.tuple(fc.array(step, { maxLength: 40 }), fc.integer({ min: 3, max: 5 }));

  it(`end in the same records whatever the order and repetition of packages (${runs} histories)`, () => {
    fc.assert(
      fc.property(history, fc.infiniteStream(fc.nat()), ([steps, count], chance) => {
        const { laptops } = play(steps, count);
        const sent = laptops.map((laptop) => new Map(laptop));
        const forward: Laptop = new Map();
        for (const laptop of sent) receive(forward, laptop);
        const shuffled: Laptop = new Map();
        const order = [...sent, ...sent].toSorted(() => ((chance.next().value ?? 0) % 2) - 0.5);
        for (const laptop of [...order, ...sent.toReversed()]) receive(shuffled, laptop);
        expect(contentsOf(shuffled)).toBe(contentsOf(forward));
      }),
      { numRuns: runs },
    );
  });

  it(`lose no change: each is there, was seen by a later one, or is in the list of conflicts (${runs} histories)`, () => {
    fc.assert(
      fc.property(history, ([steps, count]) => {
        const { laptops, made } = play(steps, count);
        const all: Laptop = new Map();
        for (const laptop of laptops) receive(all, laptop);
        for (const { record, version } of made) {
          const found = all.get(record) ?? [];
          const isThere = found.some((each) =>
            ['same', 'after'].includes(compareVersions(each.version, version.version)),
          );
          expect(isThere).toBe(true);
        }
      }),
      { numRuns: runs },
    );
  });

  it('bring nothing deleted back', () => {
    const kept: RecordVersion = { version: { a: 1 }, contentHash: 'x' };
    const deleted = changeVersion([kept], 'a', null);
    const [tombstone] = deleted;
    if (tombstone === undefined) throw new Error('There is no tombstone');
    expect(mergeVersion(deleted, kept)).toEqual({ versions: deleted, outcome: 'older' });
    expect(mergeVersion([kept], tombstone).versions).toEqual(deleted);
  });
});
