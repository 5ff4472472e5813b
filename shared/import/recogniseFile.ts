import { AppError } from '@shared/contract/result';
import { applyMapping } from './applyMapping';
import type { RecognisedFile, RecognitionRequest } from './filePlan';
import { draftRecognition, recogniseTable, type RecognitionChoice } from './recogniseTable';
import type { Recognition, TableKind } from './recognition';
import { applySavedMapping, fitsMapping, mappingKey } from './savedMapping/savedMapping';
import type { FileReading } from './table';

/**
 * What the columns of a file are: as recognised, as remembered from the last file of this shape,
 * or as the user chose. Columns that are missing are no error here: they can still be chosen.
 * Throws the other errors of recogniseTable.
 */
export function recogniseFile(
  reading: FileReading,
  { kind, choices, mappings }: RecognitionRequest,
  hashText: (text: string) => string,
): RecognisedFile {
  const recognition = recognise(reading, kind, {
    ...(choices.sheetName === undefined ? {} : { sheetName: choices.sheetName }),
    ...(choices.headerRow === undefined ? {} : { headerRow: choices.headerRow }),
  });
  if (choices.columns !== undefined) {
    return {
      recognition: applyMapping(recognition, choices.columns),
      origin: { kind: 'chosen' },
    };
  }
  if (choices.isMappingFresh === true) return { recognition, origin: { kind: 'recognised' } };
  const fingerprint = hashText(mappingKey(recognition));
  const remembered =
    mappings.find((each) => each.fingerprint === fingerprint) ??
    mappings.find(({ content }) => fitsMapping(content, recognition));
  if (remembered === undefined) return { recognition, origin: { kind: 'recognised' } };
  const { content, fileName, rememberedAt } = remembered;
  return {
    recognition: applySavedMapping(content, recognition),
    origin: { kind: 'remembered', fileName, rememberedAt },
  };
}

function recognise(reading: FileReading, kind: TableKind, choice: RecognitionChoice): Recognition {
  try {
    return recogniseTable(reading, kind, choice);
  } catch (error) {
    const isIncomplete =
      error instanceof AppError &&
      (error.code === 'importNoEmployeeColumn' || error.code === 'importNoRatingColumn');
    if (!isIncomplete) throw error;
    return draftRecognition(reading, kind, choice);
  }
}
