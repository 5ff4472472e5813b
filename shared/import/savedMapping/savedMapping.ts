import { AppError } from '@shared/contract/result';
import { applyMapping } from '../applyMapping';
import { wordKey } from '../normaliseText';
import { columnUses } from '../recognition';
import type { ColumnMapping, Recognition } from '../recognition';
import { savedMappingVersion1 } from './version1';
import { fromVersion1, savedMappingVersion2, type SavedMappingVersion2 } from './version2';

/** A confirmed mapping, to be used for the next file of the same shape. */
export type SavedMapping = SavedMappingVersion2;

/** The mapping as a file keeps it: what was decided, nothing of what the file held. */
export function toSavedMapping(
  recognition: Recognition,
  attributions: SavedMapping['attributions'] = [],
): SavedMapping {
  const { kind, shape, columns } = recognition;
  return {
    format: 'gongping-mapping',
    version: 2,
    kind,
    shape,
    columns: columns.map(
      ({ index: _index, samples: _samples, confidence: _confidence, reason: _reason, ...column }) =>
        column,
    ),
    attributions,
  };
}

/** Checks the content of a mapping file. Throws mappingNewer or mappingUnreadable. */
export function readSavedMapping(content: unknown): SavedMapping {
  const first = savedMappingVersion1.safeParse(content);
  const read = savedMappingVersion2.safeParse(first.success ? fromVersion1(first.data) : content);
  if (read.success && read.data.columns.every(({ use }) => isKnownUse(use))) return read.data;
  throw new AppError(isOfLaterVersion(content) ? 'mappingNewer' : 'mappingUnreadable');
}

/**
 * The key under which a mapping is remembered: kind, shape and the set of headings, whatever
 * their order. A file with further columns has another key but may still fit (`fitsMapping`).
 */
export function mappingKey({ kind, shape, columns }: SavedMapping | Recognition): string {
  return JSON.stringify([kind, shape, columns.map(({ header }) => wordKey(header)).toSorted()]);
}

/** True if the table is of the same kind and shape and has every column the mapping uses. */
export function fitsMapping(saved: SavedMapping, recognition: Recognition): boolean {
  if (saved.kind !== recognition.kind || saved.shape !== recognition.shape) return false;
  const there = countHeadings(recognition.columns);
  const used = countHeadings(saved.columns.filter(({ use }) => use !== 'ignored'));
  return [...used].every(([heading, count]) => (there.get(heading) ?? 0) >= count);
}

/**
 * Puts a saved mapping over a recognised table, column by heading. Columns it does not know keep
 * what was recognised; an answer that is new in this file keeps its own reading and, if it has
 * none, is asked about again. Throws mappingOtherShape if the table lacks one of its columns.
 */
export function applySavedMapping(saved: SavedMapping, recognition: Recognition): Recognition {
  if (!fitsMapping(saved, recognition)) {
    throw new AppError('mappingOtherShape', { wanted: saved.shape, found: recognition.shape });
  }
  const applied = applyMapping(recognition, saved.columns.map(asChoice));
  const columns = applied.columns.map((column, place) => {
    const before = recognition.columns[place];
    if (before === undefined || column.reason !== 'chosenByUser') return column;
    return withNewWords(column, before);
  });
  const isUnsure = columns.some(({ confidence }) => confidence === 'low');
  return { ...applied, columns, confidence: isUnsure ? 'low' : 'high' };
}

function withNewWords(column: ColumnMapping, before: ColumnMapping): ColumnMapping {
  if (column.use !== before.use) return column;
  const known = new Set([...column.words.map(({ text }) => text), ...column.noAnswers]);
  const fresh = before.words.filter(({ text }) => !known.has(text));
  if (fresh.length === 0) return column;
  const words = [...column.words, ...fresh];
  return fresh.every(({ value }) => value !== null)
    ? { ...column, words }
    : { ...column, words, confidence: 'low', reason: 'wordsUnclear' };
}

function asChoice(column: SavedMapping['columns'][number], index: number): ColumnMapping {
  const use = columnUses.find((each) => each === column.use) ?? 'ignored';
  return {
    ...column,
    use,
    index,
    samples: ['', '', ''],
    confidence: 'high',
    reason: 'chosenByUser',
  };
}

function countHeadings(columns: readonly { readonly header: string }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { header } of columns) {
    counts.set(wordKey(header), (counts.get(wordKey(header)) ?? 0) + 1);
  }
  return counts;
}

function isKnownUse(use: string): boolean {
  return columnUses.some((each) => each === use);
}

function isOfLaterVersion(content: unknown): boolean {
  return (
    typeof content === 'object' &&
    content !== null &&
    'version' in content &&
    typeof content.version === 'number' &&
    content.version > 2
  );
}
