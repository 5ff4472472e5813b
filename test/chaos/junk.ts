import { pick } from '@test/helpers/random';

/** Payloads that structured cloning would carry, made anew for each use. */
const leaves: readonly ((random: () => number) => unknown)[] = [
  () => undefined,
  () => null,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => -0,
  (random) => (random() - 0.5) * 1e300,
  (random) => Math.floor(random() * 1e17),
  () => 2n ** 70n,
  (random) => random() < 0.5,
  () => '',
  () => "'; DROP TABLE employee; --",
  () => '../../../../etc/passwd',
  () => '__proto__',
  () => 'file:///etc/passwd',
  () => '<img src=x onerror=alert(1)>',
  () => '=cmd|calc!A1',
  () => '\u0000\u202e\ufeff',
  () => '\ud800',
  (random) => '长'.repeat(Math.floor(random() * 3000)),
  (random) => '00000000-0000-4000-8000-'.padEnd(24 + Math.floor(random() * 20), '0'),
  () => new Map([['cycleId', 'x']]),
  () => new Set([1]),
  () => new Date(Number.NaN),
  () => /x/gu,
  () => new Uint8Array(9),
  () => new Error('SELECT'),
  () => Object.create(null),
  () => JSON.parse('{"__proto__":{"polluted":1}}'),
  () => ({ constructor: { prototype: { polluted: 1 } } }),
  () => [[[[[[]]]]]],
  () => cycle(),
  () => deep(2000),
  () => sparse(),
];

/** Something that is like an accepted input, and wrong in one or more places. */
export function junkLike(example: unknown, random: () => number): unknown {
  const choice = random();
  if (choice < 0.1) return pick(leaves, random)(random);
  return spoil(example, random);
}

/** Goes down into the value by chance and breaks what it meets. */
function spoil(value: unknown, random: () => number): unknown {
  if (typeof value !== 'object' || value === null) return pick(leaves, random)(random);
  if (Array.isArray(value)) return spoilList(value, random);
  const entries = Object.entries(value);
  const choice = random();
  if (entries.length === 0 || choice < 0.15) {
    return { ...value, [pick(oddKeys, random)]: pick(leaves, random)(random) };
  }
  const at = Math.floor(random() * entries.length);
  if (choice < 0.3) return Object.fromEntries(entries.filter((_, place) => place !== at));
  if (choice < 0.35) return entries;
  if (choice < 0.4) return Object.create(value);
  return Object.fromEntries(
    entries.map(([key, each], place) => [key, place === at ? spoil(each, random) : each]),
  );
}

const oddKeys = [
  'path',
  'token',
  'sql',
  'polluted',
  'constructor',
  'toString',
  'storeId',
  '',
  'x y',
];

function spoilList(list: readonly unknown[], random: () => number): unknown {
  const choice = random();
  if (list.length === 0 || choice < 0.3) return [...list, pick(leaves, random)(random)];
  if (choice < 0.4) return Array.from({ length: 5000 }, () => list[0]);
  const at = Math.floor(random() * list.length);
  return list.map((each, place) => (place === at ? spoil(each, random) : each));
}

function cycle(): object {
  const knot: Record<string, unknown> = {};
  knot['self'] = knot;
  return knot;
}

function deep(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = { value };
  return value;
}

function sparse(): unknown[] {
  const list: unknown[] = [];
  list.length = 4_000_000_000;
  return list;
}
