import { allSources, isBelow } from '@test/architecture/sources';

/** The names of the functions that the files of a folder export, by file. */
export function exportedFunctions(folder: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { path, parsed } of allSources()) {
    if (!isBelow(path, [folder])) continue;
    for (const node of parsed.program.body) {
      if (node.type !== 'ExportNamedDeclaration') continue;
      const { declaration } = node;
      if (declaration?.type === 'FunctionDeclaration' && declaration.id !== null) {
        found.set(declaration.id.name, path);
      }
    }
  }
  return found;
}
