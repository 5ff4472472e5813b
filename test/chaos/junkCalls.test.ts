import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract, type CallName } from '@shared/contract/index';
import { errorCodeSchema, type Result } from '@shared/contract/result';
import { contentHash } from '@test/helpers/database';
import { createTestProgram, type TestProgram } from '@test/helpers/program';
import { countOfRun, randomFrom, seedOfRun } from '@test/helpers/random';
import { callNames, prepareEveryCall, type ExampleInputs } from '../electron/ipc/exampleCalls';
import { junkLike } from './junk';

const seed = seedOfRun();
const random = randomFrom(seed);
const payloads = countOfRun('GONGPING_JUNK', 25);

let program: TestProgram;
let inputs: ExampleInputs;

beforeAll(async () => {
  program = createTestProgram();
  inputs = await prepareEveryCall(program);
});

afterAll(async () => program.close());

describe('every call of the contract', () => {
  it(
    `given ${payloads} payloads of junk answers by a code, changes nothing and says nothing of its insides (seed ${seed})`,
    async () => {
      const before = await contentHash(program.db());
      const stores = await program.call('store.list', {});
      const session = program.session();
      const told = program.events.length;
      const codes = new Map<string, number>();
      let asked = 0;
      for (const name of callNames(inputs)) {
        for (let payload = 0; payload < payloads; payload += 1) {
          const junk = junkFor(name);
          const result = await program.dispatch(name, junk);
          expectRefusal(result, `${name}, payload ${payload}`);
          const code = result.ok ? 'ok' : result.error.code;
          codes.set(code, (codes.get(code) ?? 0) + 1);
          asked += 1;
        }
        expect(await contentHash(program.db()), name).toBe(before);
      }
      expect(asked).toBe(payloads * Object.keys(contract).length);
      expect(await program.call('store.list', {})).toEqual(stores);
      expect(program.session()).toBe(session);
      expect(program.events).toHaveLength(told);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
      console.info(
        JSON.stringify({
          seed,
          calls: Object.keys(contract).length,
          asked,
          ...Object.fromEntries(codes),
        }),
      );
    },
    600_000 + payloads * 5000,
  );
});

/** What the contract does not accept; what it does accept by chance is no junk. */
function junkFor(name: CallName): unknown {
  for (;;) {
    const junk = junkLike(inputs[name], random);
    if (!isAccepted(name, junk)) return junk;
  }
}

function isAccepted(name: CallName, input: unknown): boolean {
  try {
    return contract[name].input.safeParse(input).success;
  } catch {
    // What makes the schema itself stumble, the router must have turned away before.
    return false;
  }
}

function expectRefusal(result: Result<unknown>, what: string): void {
  if (result.ok) throw new Error(`${what} was answered`);
  const { code } = result.error;
  expect(errorCodeSchema.options, what).toContain(code);
  expect(code, what).not.toBe('unexpected');
  const text = JSON.stringify(result);
  expect(text.length, what).toBeLessThan(500);
  expect(text, what).not.toMatch(
    /\b(select|insert|update|sqlite|at \S+ \(|node_modules)\b|\.ts:\d/iu,
  );
}
