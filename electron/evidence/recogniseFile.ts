import type { StoreHandle } from '@electron/database/open';
import { listMappings } from '@electron/database/queries/mapping';
import type { ImportChoices, ImportKind, MappingOrigin } from '@shared/contract/import';
import { AppError } from '@shared/contract/result';
import { applyMapping } from '@shared/import/applyMapping';
import {
  draftRecognition,
  recogniseTable,
  type RecognitionChoice,
} from '@shared/import/recogniseTable';
import type { Recognition } from '@shared/import/recognition';
import {
  applySavedMapping,
  fitsMapping,
  mappingKey,
} from '@shared/import/savedMapping/savedMapping';
import type { FileReading } from '@shared/import/table';

export interface RecognisedFile {
  readonly recognition: Recognition;
  readonly origin: MappingOrigin;
}

interface RecognitionContext {
  readonly db: StoreHandle;
  hashText(text: string): string;
}

/**
 * What the columns of a file are: as recognised, as remembered from the last file of this shape,
 * or as the user chose. Columns that are missing are no error here: they can still be chosen.
 */
export async function recogniseFile(
  { db, hashText }: RecognitionContext,
  reading: FileReading,
  kind: ImportKind,
  choices: ImportChoices,
): Promise<RecognisedFile> {
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
  const mappings = await listMappings(db);
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

function recognise(reading: FileReading, kind: ImportKind, choice: RecognitionChoice): Recognition {
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
