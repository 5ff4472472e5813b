import { AppError } from '@shared/contract/result';
import { wordKey } from './normaliseText';
import type { ColumnMapping, Recognition } from './recognition';
import { missingColumn } from './recogniseTable';

/**
 * Puts a mapping that the user chose, or that was remembered from an earlier file, over what was
 * recognised. Columns are found by heading (equal headings by their order), never by place.
 * Throws importNoEmployeeColumn, importNoRatingColumn or importWrongKind if the result lacks one.
 */
export function applyMapping(
  recognition: Recognition,
  chosen: readonly ColumnMapping[],
): Recognition {
  const waiting = new Map<string, ColumnMapping[]>();
  for (const column of chosen) {
    const key = wordKey(column.header);
    waiting.set(key, [...(waiting.get(key) ?? []), column]);
  }
  const columns = recognition.columns.map((column) => {
    const choice = waiting.get(wordKey(column.header))?.shift();
    return choice === undefined || isSame(column, choice) ? column : withChoice(column, choice);
  });
  const missing = missingColumn(recognition.kind, columns);
  const countsForShop =
    missing === 'importNoEmployeeColumn' &&
    missingColumn(recognition.kind, recognition.columns) === missing;
  if (missing !== null && !countsForShop) {
    throw new AppError(missing, { wanted: recognition.kind, found: 'unknown', headers: '' });
  }
  const isUnsure = columns.some(({ confidence }) => confidence === 'low');
  return { ...recognition, columns, confidence: isUnsure ? 'low' : 'high' };
}

function isSame(column: ColumnMapping, choice: ColumnMapping): boolean {
  return (
    column.use === choice.use &&
    column.questionKey === choice.questionKey &&
    column.questionText === choice.questionText &&
    column.scale?.min === choice.scale?.min &&
    column.scale?.max === choice.scale?.max &&
    column.isReversed === choice.isReversed &&
    column.dateOrder === choice.dateOrder &&
    column.durationUnit === choice.durationUnit &&
    column.utcOffsetMinutes === choice.utcOffsetMinutes &&
    column.aspect === choice.aspect &&
    JSON.stringify([column.words, column.noAnswers]) ===
      JSON.stringify([choice.words, choice.noAnswers]) &&
    column.confidence === choice.confidence
  );
}

function withChoice(column: ColumnMapping, choice: ColumnMapping): ColumnMapping {
  return {
    ...choice,
    index: column.index,
    header: column.header,
    samples: column.samples,
    confidence: 'high',
    reason: 'chosenByUser',
  };
}
