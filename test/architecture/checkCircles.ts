import { importsOf, targetOf } from './checkImports';
import type { Source } from './sources';

/** Says which files import each other in a circle, types included: each circle once, by its paths. */
export function checkCircles(sources: readonly Source[]): readonly string[] {
  const files = new Set(sources.map(({ path }) => fileOf(path)));
  const imports = new Map(
    sources.map((source) => [fileOf(source.path), importedFiles(source, files)] as const),
  );
  const circles: string[] = [];
  const done = new Set<string>();

  function follow(file: string, way: readonly string[]): void {
    const start = way.indexOf(file);
    if (start >= 0) circles.push([...way.slice(start), file].join(' → '));
    if (start >= 0 || done.has(file)) return;
    for (const next of imports.get(file) ?? []) follow(next, [...way, file]);
    done.add(file);
  }

  for (const file of files) follow(file, []);
  return circles;
}

function importedFiles(source: Source, files: ReadonlySet<string>): readonly string[] {
  const targets = importsOf(source).map(({ specifier }) =>
    targetOf(fileOf(source.path), specifier),
  );
  return targets.flatMap((target) => [target, `${target}/index`].filter((file) => files.has(file)));
}

function fileOf(path: string): string {
  return path.replace(/\.tsx?$/, '');
}
