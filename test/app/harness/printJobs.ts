import type { PrintJob } from '@electron/pdf/printJob';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { z } from 'zod';

const project = resolve(import.meta.dirname, '../../..');

const reportSchema = z.object({
  milliseconds: z.record(z.string(), z.number()),
  /** The largest working set of a print window. */
  megabytes: z.record(z.string(), z.number()),
  loaded: z.array(z.string()),
  refused: z.array(z.string()),
  failed: z.array(z.string()),
  progress: z.array(z.string()),
});

export type PrintReport = z.infer<typeof reportSchema> & { readonly folder: string };

/**
 * Prints the jobs in a real Electron without a display; the PDFs lie in the folder it names. Those
 * of `plain` names are printed as one document with nothing around it, to be compared with.
 */
export async function printJobs(
  jobs: Readonly<Record<string, PrintJob>>,
  plain: ReadonlySet<string> = new Set(),
): Promise<PrintReport> {
  const folder = mkdtempSync(join(tmpdir(), 'gongping-print-'));
  await buildHarness(folder);
  const list = Object.entries(jobs).map(([name, job]) => ({
    name,
    job,
    isPlain: plain.has(name),
  }));
  writeFileSync(join(folder, 'jobs.json'), JSON.stringify(list));
  await runElectron(folder);
  const report = reportSchema.parse(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')));
  return { ...report, folder };
}

async function buildHarness(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    root: project,
    mode: 'production',
    resolve: {
      alias: Object.fromEntries(
        ['shared', 'electron', 'renderer', 'migrations'].map((name) => [
          `@${name}`,
          join(project, name),
        ]),
      ),
    },
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, 'printMain.ts'),
      outDir: join(folder, 'program'),
      emptyOutDir: false,
      rollupOptions: {
        external: ['electron', /^node:/],
        output: { format: 'es', entryFileNames: 'main.js' },
      },
    },
  });
  const manifest = { name: 'print-harness', version: '0.0.0', type: 'module', main: 'main.js' };
  writeFileSync(join(folder, 'program', 'package.json'), JSON.stringify(manifest));
}

async function runElectron(folder: string): Promise<void> {
  const executable = process.env['ELECTRON_EXEC_PATH'];
  if (executable === undefined) {
    throw new Error('ELECTRON_EXEC_PATH is not set: start these tests with "npm test"');
  }
  const switches = ['--no-sandbox', '--ozone-platform=headless', '--disable-gpu'];
  const environment = { ...process.env };
  delete environment['ELECTRON_RUN_AS_NODE'];
  const run = spawn(executable, [...switches, join(folder, 'program')], {
    env: { ...environment, PRINT_FOLDER: folder, PRINT_FONTS: join(project, 'out', 'fonts') },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaints = '';
  run.stderr.on('data', (chunk: Buffer) => {
    complaints += chunk.toString();
  });
  const code = await new Promise<number | null>((done) => run.on('close', done));
  if (code !== 0) throw new Error(`Electron ended with ${code}:\n${complaints}`);
}
