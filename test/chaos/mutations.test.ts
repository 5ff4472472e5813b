import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeError } from '@electron/database/storeError';
import { AppError } from '@shared/contract/result';
import { buildScript, runScript } from '@test/helpers/build';
import type { TestProgram } from '@test/helpers/program';
import { countOfRun, pick, randomFrom, seedOfRun } from '@test/helpers/random';
import { officePackage, shopWithHistory } from './bases';
import { mutateBytes, swapPage } from './mutateBytes';
import { copyOf, examine, openShop, programOn } from './shop';

const seed = seedOfRun();
const random = randomFrom(seed);
/** Shared among the files of a shop as the shares below say. */
const mutations = countOfRun('GONGPING_MUTATIONS', 60);
const swaps = countOfRun('GONGPING_SWAPS', 8);

let folder = '';
/** A shop at rest, with an earlier copy of its store, a backup and a package. */
let base = '';
/** The same shop killed in the middle of a transaction. */
let torn = '';
let content = '';
let backedUp = '';
let earlier: Buffer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gongping-chaos-'));
  base = join(folder, 'base');
  torn = join(folder, 'torn');
  ({ earlier, backedUp } = await shopWithHistory(base, async (place) => contentOf(place)));
  content = await contentOf(copyOf(base, join(folder, 'place')));
  copyOf(base, torn);
  const script = await buildScript('test/chaos/scripts/tear.ts');
  await runScript(script, [torn]).ended;
  script.remove();
  const { size } = statSync(storePath(torn, 'store.db-journal'));
  if (size < 4096) throw new Error('The transaction was not cut off in the middle');
});

afterAll(() => rmSync(folder, { recursive: true }));

/** How a damaged file was found out; `same` if it holds what it held. */
type Finding = string;

interface Target {
  readonly file: string;
  readonly share: number;
  readonly from: () => string;
  readonly path: (place: string) => string;
}

const targets: readonly Target[] = [
  { file: 'store', share: 0.3, from: () => base, path: (place) => storePath(place, 'store.db') },
  {
    file: 'store with a journal',
    share: 0.1,
    from: () => torn,
    path: (place) => storePath(place, 'store.db'),
  },
  {
    file: 'journal',
    share: 0.15,
    from: () => torn,
    path: (place) => storePath(place, 'store.db-journal'),
  },
  {
    file: 'key slots',
    share: 0.1,
    from: () => base,
    path: (place) => storePath(place, pick(['keyslots.json', 'keyslots.copy.json'], random)),
  },
  {
    file: 'witness',
    share: 0.1,
    from: () => base,
    path: (place) => onlyFile(join(place, 'witness'), '.witness'),
  },
];

describe('a file of a shop that was changed', () => {
  it.each(targets)(
    `by itself, $file: the program finds it out or holds what it held (seed ${seed})`,
    async ({ file, share, from, path }) => {
      const place = join(folder, 'place');
      const found = new Map<Finding, number>();
      const count = Math.ceil(mutations * share);
      for (let each = 0; each < count; each += 1) {
        const target = path(copyOf(from(), place));
        const { how, changed } = mutateBytes(readFileSync(target), random);
        writeFileSync(target, changed);
        note(found, await findingOf(place, content), `${file} ${each}: ${how}`);
      }
      report(file, count, found);
    },
    600_000 + mutations * 5000,
  );

  it(
    `by one page of an earlier copy or as a whole is found out (seed ${seed})`,
    async () => {
      const place = join(folder, 'place');
      const found = new Map<Finding, number>();
      for (let each = 0; each < swaps; each += 1) {
        const target = storePath(copyOf(base, place), 'store.db');
        const isWhole = each % 10 === 9;
        const now = readFileSync(target);
        writeFileSync(target, isWhole ? earlier : swapPage(now, earlier, random));
        note(found, await findingOf(place, content), `swap ${each}`);
      }
      report('pages of an earlier copy', swaps, found);
    },
    600_000 + swaps * 5000,
  );

  it(
    `as a backup is not restored, or brings back what was backed up (seed ${seed})`,
    async () => {
      const [storeId = ''] = readdirSync(join(base, 'backups'));
      const whole = readFileSync(onlyFile(join(base, 'backups', storeId), '.gpbak'));
      const place = join(folder, 'elsewhere');
      const path = join(folder, 'damaged.gpbak');
      const found = new Map<Finding, number>();
      const count = Math.ceil(mutations * 0.15);
      for (let each = 0; each < count; each += 1) {
        rmSync(place, { recursive: true, force: true });
        const { how, changed } = mutateBytes(whole, random);
        writeFileSync(path, changed);
        const finding = await explain(async () => {
          const program = programOn(place, 700_000);
          await using(program, async () => {
            const token = program.context.files.grant(path);
            await program.call('backup.restoreFile', { token, secret: null });
          });
          return findingOf(place, backedUp);
        });
        note(found, finding, `backup ${each}: ${how}`);
      }
      report('backup', count, found);
    },
    600_000 + mutations * 5000,
  );

  it(
    `as a package is refused (seed ${seed})`,
    async () => {
      const place = copyOf(base, join(folder, 'place'));
      const program = programOn(place, 800_000);
      await openShop(program);
      const whole = readFileSync(join(place, 'targets', officePackage));
      const path = join(folder, 'damaged.gongping');
      program.dialogs.file = path;
      const found = new Map<Finding, number>();
      const count = Math.ceil(mutations * 0.1);
      for (let each = 0; each < count; each += 1) {
        const { how, changed } = mutateBytes(whole, random);
        writeFileSync(path, changed);
        const finding = await explain(async () => {
          const read = await program.call('handOff.readFile', {});
          return read?.kind === 'package' ? 'silent' : 'not a package';
        });
        note(found, finding, `package ${each}: ${how}`);
      }
      await program.close();
      report('package', count, found);
    },
    600_000 + mutations * 5000,
  );
});

async function findingOf(place: string, expected: string): Promise<Finding> {
  return explain(async () => {
    const found = await examine(place);
    if (found.alarm !== null) return `alarm ${found.alarm.kind}`;
    if (found.problem !== null) return `check ${found.problem.kind}`;
    return found.content === expected ? 'same' : 'silent';
  });
}

/** What the user is told, where a step is refused. */
async function explain(work: () => Promise<Finding>): Promise<Finding> {
  try {
    return await work();
  } catch (error) {
    const known = storeError(error);
    if (known instanceof AppError) return known.code;
    throw error;
  }
}

function note(found: Map<Finding, number>, finding: Finding, where: string): void {
  expect(['silent', 'unexpected'], where).not.toContain(finding);
  found.set(finding, (found.get(finding) ?? 0) + 1);
}

function report(file: string, count: number, found: ReadonlyMap<Finding, number>): void {
  console.info(JSON.stringify({ seed, file, count, silent: 0, ...Object.fromEntries(found) }));
}

async function using(program: TestProgram, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } finally {
    await program.close();
  }
}

async function contentOf(place: string): Promise<string> {
  const { alarm, problem, content: found } = await examine(place);
  expect({ alarm, problem }).toEqual({ alarm: null, problem: null });
  return found;
}

function storePath(place: string, name: string): string {
  const [storeId = ''] = readdirSync(join(place, 'stores'));
  return join(place, 'stores', storeId, name);
}

function onlyFile(from: string, ending: string): string {
  const name = readdirSync(from).find((each) => each.endsWith(ending));
  if (name === undefined) throw new Error(`${from} has no ${ending}`);
  return join(from, name);
}
