import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract, type CallName } from '@shared/contract/index';
import { contentHash, readRows } from '@test/helpers/database';
import { createTestProgram, type TestProgram } from '@test/helpers/program';
import { countOfRun, pick, randomFrom, seedOfRun } from '@test/helpers/random';
import { divideTeams, openMainShop } from '../electron/handlers/mainShop';
import {
  callNames,
  firstPassword,
  prepareEveryCall,
  proveRecoveryKey,
  type ExampleInputs,
} from '../electron/ipc/exampleCalls';

const seed = seedOfRun();
const random = randomFrom(seed);
const queries = countOfRun('GONGPING_QUERIES', 300);

let program: TestProgram;
let inputs: ExampleInputs;
/** Ids of own people, of others, and of nobody, for every field that takes one. */
let ids: Readonly<Record<string, readonly string[]>>;
/** Names, numbers and ids of everybody who is not in the team. */
let strangers: readonly string[];

beforeAll(async () => {
  const other = createTestProgram();
  inputs = await prepareEveryCall(other);
  await other.close();
  program = createTestProgram();
  const cycleId = await openMainShop(program);
  await program.call('appraisal.score', { cycleId });
  const superiorName = await divideTeams(program);
  const people = await program.call('employee.list', {});
  const appraisals = await readRows(program.db(), 'appraisal');
  ids = {
    employeeId: [...people.map(({ employeeId }) => employeeId), nobody],
    appraisalId: [...appraisals.map((row) => String(row['appraisalId'])), nobody],
    firstId: appraisals.map((row) => String(row['appraisalId'])),
    secondId: appraisals.map((row) => String(row['appraisalId'])),
    cycleId: [cycleId, cycleId, cycleId, nobody],
  };
  const team = people.filter((each) => each.superiorName === superiorName);
  const isOwn = (word: string) => team.some(({ name }) => name === word);
  strangers = [
    ...people
      .filter((each) => each.superiorName !== superiorName)
      .flatMap(({ employeeId, employeeNo, name }) => [employeeId, employeeNo, name]),
    ...appraisals
      .filter((row) => row['superiorName'] !== superiorName)
      .map((row) => String(row['appraisalId'])),
    // Two people of one name, one of them in the team, cannot be told apart by it.
  ].filter((word) => !isOwn(word));
  const { proof } = await proveRecoveryKey(program);
  const { storeId } = program.session().listing;
  await program.call('user.protect', { name: '店长', password: firstPassword, recovery: proof });
  const rights = { name: '主管', role: 'supervisor', superiorName } as const;
  const userId = await program.call('user.add', { ...rights, password: firstPassword });
  await program.call('session.signIn', { storeId, userId, password: firstPassword });
});

afterAll(async () => program.close());

const nobody = '00000000-0000-4000-8000-00000000ffff';

describe('a supervisor', () => {
  it(
    `asking ${queries} times for whatever there is meets nobody of another team (seed ${seed})`,
    async () => {
      const names = callNames(inputs).filter((name) => isOpenToSupervisors(name));
      const before = await contentHash(program.db());
      const found = { answered: 0, refused: 0, foreign: 0 };
      for (let query = 0; query < queries; query += 1) {
        const name = pick(names, random);
        const result = await program.dispatch(name, inputFor(name));
        const text = JSON.stringify([result, program.printJobs.splice(0)]);
        const seen = strangers.filter((word) => text.includes(word) && !isAsked(word));
        if (seen.length > 0) found.foreign += 1;
        expect(seen, `${name}, query ${query}`).toEqual([]);
        expect(text, name).not.toContain('"unexpected"');
        found[result.ok ? 'answered' : 'refused'] += 1;
      }
      expect(await contentHash(program.db())).toBe(before);
      console.info(JSON.stringify({ seed, queries, calls: names.length, ...found }));
      expect(found.answered).toBeGreaterThan(queries / 4);
    },
    600_000 + queries * 500,
  );
});

let asked: readonly string[] = [];

/** An answer may repeat the id that was asked for. */
function isAsked(word: string): boolean {
  return asked.includes(word);
}

function isOpenToSupervisors(name: CallName): boolean {
  const { kind, scope, roles } = contract[name];
  return kind === 'query' && scope === 'store' && roles.some((role) => role === 'supervisor');
}

/** The example with other ids in it: of the team, of others, of nobody. */
function inputFor(name: CallName): unknown {
  const chosen: string[] = [];
  const draw = (key: string, value: unknown): unknown => {
    const pool = ids[key] ?? (key === 'appraisalIds' ? ids['appraisalId'] : undefined);
    if (pool === undefined) return value;
    if (key !== 'appraisalIds') {
      const id = pick(pool, random);
      chosen.push(id);
      return id;
    }
    if (random() < 0.4) return null;
    const many = Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(pool, random));
    chosen.push(...many);
    return many;
  };
  const input = Object.fromEntries(
    Object.entries(inputs[name]).map(([key, value]) => [key, draw(key, value)]),
  );
  asked = chosen;
  return input;
}
