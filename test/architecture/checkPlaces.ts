import { findIn, finding, isBelow, type Source } from './sources';

interface Place {
  readonly what: string;
  readonly folders: readonly string[];
}

/** Names that may be imported from `electron` in these places only. */
const electronNames: Readonly<Record<string, Place>> = {
  ipcMain: { what: 'ipcMain', folders: ['electron/ipc'] },
  ipcRenderer: { what: 'ipcRenderer', folders: ['electron/preload.ts'] },
  contextBridge: { what: 'contextBridge', folders: ['electron/preload.ts'] },
  shell: { what: 'shell', folders: ['electron/files', 'electron/openLink.ts'] },
  dialog: { what: 'dialogs', folders: ['electron/files', 'electron/main.ts'] },
};

const sqlFolders = ['electron/database', 'migrations', 'test'];
const sqlMethods = new Set([
  'selectFrom',
  'insertInto',
  'updateTable',
  'deleteFrom',
  'replaceInto',
  'mergeInto',
  'selectNoFrom',
]);

/** Says where something is used outside the one place that may use it. */
export function checkPlaces(source: Source): readonly string[] {
  const { path } = source;
  if (isBelow(path, ['test'])) return [];
  return [
    ...namesFromElectron(source).flatMap(({ name, offset }) => {
      const place = electronNames[name];
      if (place === undefined || isBelow(path, place.folders)) return [];
      return [finding(source, offset, `${place.what} belongs to ${place.folders.join(' and ')}`)];
    }),
    ...(isBelow(path, sqlFolders) ? [] : findSql(source)),
    ...(isBelow(path, ['shared']) ? findImpure(source) : []),
  ];
}

function namesFromElectron({ parsed }: Source) {
  return parsed.module.staticImports
    .filter(({ moduleRequest }) => moduleRequest.value === 'electron')
    .flatMap(({ entries }) =>
      entries.map(({ importName }) => ({
        name: importName.name ?? '*',
        offset: importName.start ?? 0,
      })),
    );
}

function findSql(source: Source): readonly string[] {
  return findIn(source, (report) => ({
    MemberExpression(node) {
      if (node.property.type === 'Identifier' && sqlMethods.has(node.property.name)) {
        report(node, 'SQL belongs to electron/database/queries');
      }
    },
    TaggedTemplateExpression(node) {
      if (node.tag.type === 'Identifier' && node.tag.name === 'sql') {
        report(node, 'SQL belongs to electron/database/queries');
      }
    },
  }));
}

const impureMembers = new Set([
  'Date.now',
  'Math.random',
  'performance.now',
  'crypto.randomUUID',
  'crypto.getRandomValues',
  'process.env',
]);
const localeMethods = new Set(['localeCompare', 'toLocaleLowerCase', 'toLocaleUpperCase']);

/** Clock, chance and the language of the computer: rules get them as arguments. */
function findImpure(source: Source): readonly string[] {
  return findIn(source, (report) => ({
    MemberExpression(node) {
      if (node.object.type !== 'Identifier' || node.property.type !== 'Identifier') return;
      const name = `${node.object.name}.${node.property.name}`;
      if (impureMembers.has(name)) report(node, `${name} comes in as an argument`);
      if (node.object.name === 'Intl' && node.property.name !== 'Segmenter') {
        if (!hasLocale(source.text.slice(node.end))) report(node, `${name} needs its locale`);
      }
    },
    NewExpression(node) {
      const isDate = node.callee.type === 'Identifier' && node.callee.name === 'Date';
      if (isDate && node.arguments.length === 0) report(node, 'the time comes in as an argument');
    },
    CallExpression(node) {
      if (node.callee.type === 'Identifier' && node.callee.name === 'Date') {
        report(node, 'the time comes in as an argument');
      }
      if (node.callee.type !== 'MemberExpression') return;
      const { property } = node.callee;
      if (property.type !== 'Identifier') return;
      const hasNoLocale =
        localeMethods.has(property.name) && node.arguments.length < localeArguments(property.name);
      if (
        hasNoLocale ||
        (/^toLocale.*String$/.test(property.name) && node.arguments.length === 0)
      ) {
        report(node, `${property.name} needs its locale`);
      }
    },
  }));
}

function localeArguments(method: string): number {
  return method === 'localeCompare' ? 2 : 1;
}

/** Whether what follows the name of an Intl class starts with a locale. */
function hasLocale(following: string): boolean {
  return /^\(\s*(?!\)|undefined|\[\s*\])/.test(following) || !following.startsWith('(');
}
