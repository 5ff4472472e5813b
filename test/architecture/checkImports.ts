import { posix } from 'node:path';
import { finding, type Source } from './sources';
import type { ImportRule } from './importTable';

interface Imported {
  readonly specifier: string;
  readonly offset: number;
  readonly isType: boolean;
}

/** Says which imports of a file its folder may not make, and which climb two folders. */
export function checkImports(source: Source, table: readonly ImportRule[]): readonly string[] {
  const file = source.path.replace(/\.tsx?$/, '');
  const rule = ruleFor(file, table);
  if (rule === undefined) return [finding(source, 0, 'the table of imports has no row for it')];
  return importsOf(source).flatMap(({ specifier, offset, isType }) => {
    if (specifier.startsWith('../../')) {
      return [finding(source, offset, `${specifier} climbs two folders: use an alias`)];
    }
    const target = targetOf(file, specifier);
    if (mayImport(rule, file, target, isType)) return [];
    return [finding(source, offset, `must not import ${specifier}: ${rule.why}`)];
  });
}

export function importsOf({ parsed, text }: Source): readonly Imported[] {
  const { staticImports, staticExports, dynamicImports } = parsed.module;
  return [
    ...staticImports.map(({ moduleRequest, entries }) => ({
      specifier: moduleRequest.value,
      offset: moduleRequest.start,
      isType: entries.length > 0 && entries.every((entry) => entry.isType),
    })),
    ...staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest === null
          ? []
          : [{ specifier: moduleRequest.value, offset: moduleRequest.start, isType }],
      ),
    ),
    ...dynamicImports.flatMap(({ moduleRequest: { start, end } }) => {
      const literal = /^['"`]([^'"`$]*)['"`]$/.exec(text.slice(start, end))?.[1];
      return literal === undefined ? [] : [{ specifier: literal, offset: start, isType: false }];
    }),
  ];
}

function ruleFor(file: string, table: readonly ImportRule[]): ImportRule | undefined {
  return table
    .filter(({ folder }) => isWithin(file, folder))
    .toSorted((a, b) => b.folder.length - a.folder.length)[0];
}

/** A path of the repository without its ending, or the specifier of a package. */
export function targetOf(file: string, specifier: string): string {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(file), specifier);
  return specifier.replace(/^@(shared|migrations|electron|renderer|scripts|test)\//, '$1/');
}

function mayImport(rule: ImportRule, file: string, target: string, isType: boolean): boolean {
  if (isWithin(target, ownFolder(rule, file))) {
    return rule.ownFiles === undefined || rule.ownFiles.includes(target);
  }
  const allowed = isType ? [...rule.may, ...(rule.types ?? [])] : rule.may;
  return allowed.some((each) =>
    each === 'node:' ? target.startsWith('node:') : isWithin(target, each),
  );
}

/** With `*` in the row: the one folder in which the file stands. */
function ownFolder(rule: ImportRule, file: string): string {
  return file.split('/').slice(0, rule.folder.split('/').length).join('/');
}

/** `electron` is the package, `electron/*` a folder of ours. */
function isWithin(path: string, folder: string): boolean {
  if (folder === 'electron') return path === 'electron';
  const names = path.split('/');
  return folder
    .split('/')
    .every((name, i) => (name === '*' ? names.length > i : name === names[i]));
}
