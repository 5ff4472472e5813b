import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { build } from 'vite';

const cache = resolve('node_modules/.cache/gongping');

export interface Built {
  readonly path: string;
  remove(): void;
}

/** Bundles one script of the tests with the program's own code, so that plain Node can run it. */
export async function buildScript(entry: string): Promise<Built> {
  mkdirSync(cache, { recursive: true });
  // Beside node_modules, so that packages are found from there.
  const folder = mkdtempSync(join(cache, 'script-'));
  const name = `${basename(entry, '.ts')}.mjs`;
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: {
      alias: Object.fromEntries(
        ['shared', 'migrations', 'electron', 'test'].map((each) => [`@${each}`, resolve(each)]),
      ),
    },
    // All in one file loads twice as fast as many; the addon alone must be found by its package.
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: resolve(entry),
      outDir: folder,
      minify: false,
      rolldownOptions: { output: { entryFileNames: name } },
    },
  });
  return {
    path: join(folder, name),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export interface Script {
  readonly child: ChildProcessWithoutNullStreams;
  readonly lines: Interface;
  /** Resolves with the next whole line, or null when the script has ended. */
  next(): Promise<string | null>;
  readonly ended: Promise<number | null>;
}

/** Runs a built script with the pinned Node; each line it prints is one message. */
export function runScript(
  { path }: Built,
  args: readonly string[],
  limit: {
    readonly fileBlocks?: number;
    readonly environment?: Readonly<Record<string, string>>;
  } = {},
): Script {
  const node = resolve('node_modules/.bin/node');
  const { fileBlocks, environment } = limit;
  const env = { ...process.env, ...environment };
  const child =
    fileBlocks === undefined
      ? spawn(node, [path, ...args], { env })
      : spawn(
          'bash',
          [
            '-c',
            // Blocks of 1,024 bytes; no file may grow beyond, as on a full disk.
            `ulimit -f ${fileBlocks}; exec "$@"`,
            'bash',
            node,
            path,
            ...args,
          ],
          { env },
        );
  child.stderr.pipe(process.stderr);
  const lines = createInterface({ input: child.stdout });
  const iterator = lines[Symbol.asyncIterator]();
  return {
    child,
    lines,
    ended: new Promise((done) => child.once('close', done)),
    async next() {
      const { done, value } = await iterator.next();
      return done === true ? null : value;
    },
  };
}
