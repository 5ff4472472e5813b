import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './sources';

export interface Glossary {
  /** Names in small words: `trainingNeed` is `training need`. */
  readonly words: ReadonlySet<string>;
  /** What not to write -> the word to write. */
  readonly synonyms: ReadonlyMap<string, string>;
}

/** Reads the tables of GLOSSARY: first column the words, last column what not to write. */
export function parseGlossary(markdown: string): Glossary {
  const words = new Set<string>();
  const synonyms = new Map<string, string>();
  for (const line of markdown.split('\n').filter((each) => each.startsWith('|'))) {
    const cells = line.split('|').slice(1, -1);
    const names = listed(cells[0] ?? '');
    const isHead = names.includes('word') || /^[\s:-]*$/.test(cells[0] ?? '');
    if (isHead) continue;
    for (const name of names) words.add(name);
    for (const synonym of listed(cells.at(-1) ?? '')) synonyms.set(synonym, names.join(' / '));
  }
  return { words, synonyms };
}

export function readGlossary(): Glossary {
  return parseGlossary(readFileSync(join(root, 'GLOSSARY.md'), 'utf8'));
}

/** The synonyms inside a name, each as `"form" is written sheet`. */
export function forbiddenWords(name: string, { synonyms }: Glossary): readonly string[] {
  const words = wordsOf(name);
  const singular = words.map((word) => word.replace(/s$/, ''));
  return [...synonyms]
    .filter(([synonym]) => includesRun(words, synonym) || includesRun(singular, synonym))
    .map(([synonym, word]) => `"${synonym}" is written ${word}`);
}

/** Whether the whole name, or each part of it, is a word of the glossary. */
export function isGlossaryName(name: string, { words }: Glossary): boolean {
  const parts = wordsOf(name);
  return words.has(parts.join(' ')) || coversAll(parts, words);
}

function coversAll(parts: readonly string[], words: ReadonlySet<string>): boolean {
  if (parts.length === 0) return true;
  return parts.some(
    (_, i) => words.has(parts.slice(0, i + 1).join(' ')) && coversAll(parts.slice(i + 1), words),
  );
}

function listed(cell: string): readonly string[] {
  return cell
    .replaceAll(/\([^)]*\)/g, '')
    .split(/[,/]/)
    .map((each) => wordsOf(each).join(' '))
    .filter((each) => each !== '');
}

function wordsOf(name: string): readonly string[] {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

function includesRun(words: readonly string[], run: string): boolean {
  return ` ${words.join(' ')} `.includes(` ${run} `);
}
