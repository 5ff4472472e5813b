import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inputSize } from '@electron/ipc/inputSize';
import { maximumInputSize } from '@electron/ipc/router';
import type { CallName } from '@shared/contract/index';
import { errorCodeSchema, type Result } from '@shared/contract/result';
import { contentHash } from '@test/helpers/database';
import { createTestProgram, type TestProgram } from '@test/helpers/program';
import { callNames, prepareEveryCall, type ExampleInputs } from './exampleCalls';

let program: TestProgram;
let inputs: ExampleInputs;

beforeAll(async () => {
  program = createTestProgram();
  inputs = await prepareEveryCall(program);
});

afterAll(async () => program.close());

describe('a call with junk for input', () => {
  it('is refused by a code of the list, whatever the call and the junk, and nothing changes', async () => {
    const before = await contentHash(program.db());
    const stores = await program.call('store.list', {});
    const session = program.session();
    const told = program.events.length;
    let asked = 0;
    for (const name of callNames(inputs)) {
      for (const [what, input] of junkFor(name)) {
        // Whatever is on the clipboard may be pasted; what it is worth, the preview says.
        if (name === 'import.paste' && what === 'a long text for text') continue;
        const result = await program.dispatch(name, input);
        expectRefusal(result, `${name} with ${what}`);
        asked += 1;
      }
    }
    expect(asked).toBeGreaterThan(2000);
    expect(await contentHash(program.db())).toBe(before);
    expect(await program.call('store.list', {})).toEqual(stores);
    expect(program.session()).toBe(session);
    expect(program.events).toHaveLength(told);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('is refused as unknown if the name is none of the contract', async () => {
    const names = [
      'toString',
      '__proto__',
      'constructor',
      'store.drop',
      'employee.list ',
      '',
      'x'.repeat(2_000_000),
      null,
      undefined,
      7,
      Number.NaN,
      10n,
      {},
      ['employee.list'],
      new Map(),
    ];
    for (const name of names) {
      expect(await program.dispatch(name, {})).toEqual({
        ok: false,
        error: { code: 'callUnknown', details: {} },
      });
    }
  });

  it('is too large beyond the cap, however the size is made up', async () => {
    const tooLarge = [
      { shopName: 'x'.repeat(maximumInputSize) },
      { shopName: 'x'.repeat(50_000_000) },
      { shopName: 'A', ...Object.fromEntries(numbered(100_000, 'k')) },
      { shopName: Array.from({ length: 200_000 }, () => 'x'.repeat(10)) },
      { shopName: sparse(4_000_000_000) },
    ];
    for (const input of tooLarge) {
      expect(await program.refusal('store.create', input)).toBe('inputTooLarge');
    }
  });

  it('names the field that is wrong and nothing of what it held', async () => {
    const input = { ...inputs['review.describe'], comment: '张伟'.repeat(2000) };
    expect(await program.dispatch('review.describe', input)).toEqual({
      ok: false,
      error: { code: 'inputInvalid', details: { path: 'comment' } },
    });
  });
});

describe('the size of an input', () => {
  it('counts the characters of plain data', () => {
    expect(inputSize({ name: '王芳', list: [1, true, null], none: undefined }, 1000)).toBe(51);
  });

  it.each([
    ['nothing', undefined],
    ['NaN', Number.NaN],
    ['infinity', { value: Number.POSITIVE_INFINITY }],
    ['a big integer', 1n],
    ['a symbol', Symbol('x')],
    ['a function', () => 1],
    ['a map', new Map([['a', 1]])],
    ['a date', { at: new Date(0) }],
    ['bytes', new Uint8Array(3)],
    ['an error', new Error('x')],
    ['a text object', Object('text')],
    ['a hidden prototype key', JSON.parse('{"__proto__":{"a":1}}')],
    ['an object with another prototype', Object.create({ inherited: 1 })],
    ['a list in itself', cyclic()],
  ])('is unknown for %s', (_what, input) => {
    expect(inputSize(input, 1000)).toBe(null);
  });
});

function expectRefusal(result: Result<unknown>, what: string): void {
  if (result.ok) throw new Error(`${what} was answered`);
  const { code, details } = result.error;
  expect(errorCodeSchema.options, what).toContain(code);
  // An unexpected error is one that nobody thought of; junk must never find one.
  expect(code, what).not.toBe('unexpected');
  for (const value of Object.values(details)) expect(['string', 'number']).toContain(typeof value);
  const text = JSON.stringify(result);
  expect(text.length, what).toBeLessThan(500);
  expect(text, what).not.toMatch(
    /\b(select|insert|update|sqlite|at \S+ \(|node_modules)\b|\.ts:\d/iu,
  );
}

/** The junk itself, the example with one field replaced by it, one field missing and one too many. */
function junkFor(name: CallName): readonly (readonly [string, unknown])[] {
  const example: Readonly<Record<string, unknown>> = inputs[name];
  const fields = Object.keys(example);
  return [
    ...wholeJunk().filter(([what]) => fields.length > 0 || what !== 'an empty object'),
    ...fields.flatMap((field) =>
      fieldJunk()
        // Where a yes or no is asked for, true is no junk.
        .filter(([, junk]) => typeof junk !== 'boolean' || typeof example[field] !== 'boolean')
        // Neither is what equals the example: minus zero where zero is right.
        .filter(([, junk]) => junk !== example[field])
        .map(([what, junk]) => [`${what} for ${field}`, { ...example, [field]: junk }] as const),
    ),
    ...fields.map((field) => {
      const { [field]: _left, ...rest } = example;
      return [`no ${field}`, rest] as const;
    }),
    ['one field too many', { ...example, polluted: true }],
    ['a path for a token', { ...example, token: '../../etc/passwd', path: '/etc/passwd' }],
    ['a hidden field', JSON.parse(`{"__proto__":{"polluted":1},"x":1}`)],
    ['an inherited input', Object.create(example)],
    ['itself inside', cyclic(example)],
  ];
}

function wholeJunk(): readonly (readonly [string, unknown])[] {
  return [
    ...fieldJunk(),
    ['nothing', undefined],
    ['null', null],
    ['a text', 'x'],
    ['SQL', "'; DROP TABLE employee; --"],
    ['an empty list', []],
    ['an empty object', {}],
  ];
}

function fieldJunk(): readonly (readonly [string, unknown])[] {
  return [
    ['NaN', Number.NaN],
    ['minus infinity', Number.NEGATIVE_INFINITY],
    ['a number', 12.5],
    ['a negative zero', -0],
    ['a big integer', 2n ** 80n],
    ['true', true],
    ['a symbol', Symbol('junk')],
    ['a function', () => 'junk'],
    ['a map', new Map([['cycleId', 'x']])],
    ['a set', new Set([1])],
    ['a date', new Date(0)],
    ['bytes', new Uint8Array(10)],
    ['a pattern', /x/u],
    ['a list of lists', [[[[]]]]],
    ['a list of nothing', [null]],
    [
      'an object with keys of objects',
      { constructor: 1, prototype: 2, toString: 3, hasOwnProperty: 4 },
    ],
    ['a hidden prototype', JSON.parse('{"__proto__":{"polluted":1}}')],
    ['a cycle', cyclic()],
    ['a deep list', deep(5000)],
    ['a huge text', '长'.repeat(2_000_000)],
    ['a long text', '\u0000\u202e'.repeat(3000)],
    ['a huge list', sparse(1_000_000_000)],
    ['many keys', Object.fromEntries(numbered(200, 'key'))],
  ];
}

function cyclic(start: object = {}): object {
  const knot: Record<string, unknown> = { ...start };
  knot['self'] = knot;
  return knot;
}

function deep(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
}

function sparse(length: number): unknown[] {
  const list: unknown[] = [];
  list.length = length;
  return list;
}

function numbered(count: number, start: string): [string, number][] {
  return Array.from({ length: count }, (_, i) => [`${start}${i}`, i]);
}
