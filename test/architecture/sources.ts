import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseSync, Visitor, type ParseResult, type VisitorObject } from 'oxc-parser';

/** One parsed file of ours; `path` is relative to the repository, with slashes. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly parsed: ParseResult;
}

export const root = resolve(import.meta.dirname, '../..');
export const sourceFolders = ['shared', 'migrations', 'electron', 'renderer', 'test'] as const;

/** Parses a text as the file it stands for; the tests of the rules use it with a few lines. */
export function parseSource(path: string, text: string): Source {
  const parsed = parseSync(path, text);
  const [fault] = parsed.errors;
  if (fault !== undefined) throw new Error(`${path}: ${fault.message}`);
  return { path, text, parsed };
}

/** Every file below the folders, sorted, as paths relative to the repository. */
export function listFiles(folders: readonly string[]): readonly string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name)),
    )
    .map((path) => path.slice(root.length + 1).replaceAll('\\', '/'))
    .toSorted();
}

let known: readonly Source[] | undefined;

/** Every TypeScript file of the five folders, parsed once per run. */
export function allSources(): readonly Source[] {
  known ??= listFiles(sourceFolders)
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => parseSource(path, readFileSync(join(root, path), 'utf8')));
  return known;
}

/** Says of every place that the visitor reports what is wrong there, as `file:line: words`. */
export function findIn(
  source: Source,
  visitorOf: (report: (at: { readonly start: number }, words: string) => void) => VisitorObject,
): readonly string[] {
  const findings: string[] = [];
  const visitor = visitorOf((at, words) => findings.push(finding(source, at.start, words)));
  new Visitor(visitor).visit(source.parsed.program);
  return findings;
}

export function finding(source: Source, offset: number, words: string): string {
  const line = source.text.slice(0, offset).split('\n').length;
  return `${source.path}:${line}: ${words}`;
}

export function isBelow(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path === folder || path.startsWith(`${folder}/`));
}
