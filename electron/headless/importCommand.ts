import { parseFile, type ParsedFile } from '@electron/files/parseFile';
import type { ParseOptions } from '@electron/files/parseOptions';
import { delimiters, textEncodings } from '@shared/domain/textTable';
import type { DecidedAttribution, ImportPreview } from '@shared/contract/import';
import { importKinds } from '@shared/contract/import';
import { AppError } from '@shared/contract/result';
import { examineTable, type Examination } from '@shared/examination/examineTable';
import type { KnownEmployee } from '@shared/import/importPlan';
import { idKey } from '@shared/import/normaliseText';
import {
  readSavedMapping,
  toSavedMapping,
  type SavedMapping,
} from '@shared/import/savedMapping/savedMapping';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { examinationAsJson } from './examination';
import { openShop, type HeadlessProgram } from './headlessProgram';
import { RefusedAnswer, UsageError } from './output';

/** Minutes within which a ticket is answered and solved where no scheme says otherwise. */
const targets = { responseTargetMinutes: 60, resolutionTargetMinutes: 1440 } as const;

/**
 * Reads a file and says what it holds. With a shop it is written there, unless `--preview` is
 * given; what still has to be confirmed is refused unless `--accept` takes the proposals.
 */
export async function runImport(headless: HeadlessProgram): Promise<unknown> {
  const { input, t, output } = headless;
  if (input.file === null) throw new UsageError(t('headless.needs', { option: 'FILE' }));
  const path = resolve(input.file);
  if (input.shop !== null) await openShop(headless);
  const mapping = input.mapping === null ? null : await readMapping(resolve(input.mapping));
  const file = await readImportFile(headless, path);
  const employees = input.shop === null ? null : await knownEmployees(headless);
  const found = examine(headless, file, mapping, employees);
  if (input.saveMapping !== null) {
    await writeMapping(resolve(input.saveMapping), found, mapping);
  }
  print(headless, found, file);
  const examination = examinationAsJson(found, file);
  if (input.shop === null) return { examination, preview: null, written: null };
  const preview = await previewFile(headless, path, found, mapping);
  const { token: _token, ...shown } = preview;
  const answer = { examination, preview: shown, written: null };
  if (input.isPreview) return answer;
  // The shop may remember what was confirmed for an earlier file.
  const isOpen = preview.confirmations.some(({ isBlocking }) => isBlocking || !input.isAccepted);
  if (isOpen) throw new RefusedAnswer(answer);
  const written = await headless.call('import.commit', { token: preview.token });
  output.line(t('headless.importWritten'));
  return { ...answer, written };
}

async function readImportFile(headless: HeadlessProgram, path: string): Promise<ParsedFile> {
  return parseFile(path, textChoices(headless));
}

/** Encoding and separator as the command line names them. */
function textChoices({ input, t }: HeadlessProgram): ParseOptions {
  const encoding = textEncodings.find((each) => each === input.encoding);
  const delimiter = delimiters.find((each) => each === input.delimiter);
  if (input.encoding !== null && encoding === undefined) {
    throw new UsageError(t('headless.needs', { option: `--encoding ${textEncodings.join('|')}` }));
  }
  if (input.delimiter !== null && delimiter === undefined) {
    throw new UsageError(t('headless.needs', { option: '--delimiter , | ; | …' }));
  }
  return {
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter }),
  };
}

function examine(
  { input, t }: HeadlessProgram,
  { reading }: ParsedFile,
  mapping: SavedMapping | null,
  employees: readonly KnownEmployee[] | null,
): Examination {
  const kind = importKinds.find((each) => each === input.kind) ?? null;
  if (input.kind !== null && kind === null) {
    throw new UsageError(t('headless.needs', { option: `--kind ${importKinds.join('|')}` }));
  }
  return examineTable({
    reading,
    kind,
    choice: {
      ...(input.sheet === null ? {} : { sheetName: input.sheet }),
      ...(input.headerRow === null ? {} : { headerRow: input.headerRow }),
    },
    mapping,
    employees,
    hashText: (text) => createHash('sha256').update(text).digest('hex'),
    targets: { ...targets, measuredAt: new Date().toISOString().slice(0, 19) },
  });
}

async function knownEmployees(headless: HeadlessProgram): Promise<readonly KnownEmployee[]> {
  return (await headless.call('employee.list', {})).map(
    ({ employeeId, employeeNo, name, status }) => ({ employeeId, employeeNo, name, status }),
  );
}

async function readMapping(path: string): Promise<SavedMapping> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new AppError('fileUnreadable', { reason: 'missing' });
  });
  return readSavedMapping(parseJson(text));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new AppError('mappingUnreadable');
  }
}

/** What was proposed or applied, to be looked through, changed and given back. */
async function writeMapping(
  path: string,
  { recognition, plan, employees }: Examination,
  mapping: SavedMapping | null,
): Promise<void> {
  const numbers = new Map(employees.map(({ employeeId, employeeNo }) => [employeeId, employeeNo]));
  const mentions = 'mentions' in plan ? plan.mentions : [];
  const attributions = mentions
    // A name that several bear is left out, so that it is asked about until somebody writes it in.
    .filter(({ outcome }) => outcome === 'matched' || outcome === 'unknown')
    .filter(({ text }) => text !== '')
    .map(({ text, employeeId }) => ({
      text,
      employeeNo: employeeId === null ? null : (numbers.get(employeeId) ?? null),
    }));
  const saved = toSavedMapping(recognition, mapping?.attributions ?? attributions);
  await writeFile(path, `${JSON.stringify(saved, null, 2)}\n`);
}

function print({ output, t }: HeadlessProgram, found: Examination, file: ParsedFile): void {
  const { recognition, confirmations, plan } = found;
  const { fileName } = file;
  const { shape, headerRow, columns } = recognition;
  output.line(t('headless.importRead', { fileName, shape, headerRow }));
  output.line(t('headless.importCounts', { ...plan.counts }));
  for (const { code, columns: places } of confirmations) {
    const headers = columns.filter(({ index }) => places.includes(index));
    const names = headers.map(({ header }) => header).join(', ');
    output.line(t('headless.importConfirm', { code, columns: names }));
  }
  for (const { row, column, code, value } of plan.issues) {
    output.line(t('headless.importIssue', { row, column, code, value }));
  }
}

async function previewFile(
  headless: HeadlessProgram,
  path: string,
  { recognition }: Examination,
  mapping: SavedMapping | null,
): Promise<ImportPreview> {
  const { input } = headless;
  headless.files.setNextFile(path);
  const { kind } = recognition;
  const chosen = await headless.call('import.choose', { kind });
  if (chosen === null) throw new AppError('fileUnreadable', { reason: 'missing' });
  return headless.call('import.preview', {
    token: chosen.token,
    kind,
    ...textChoices(headless),
    ...(input.sheet === null ? {} : { sheetName: input.sheet }),
    ...(input.headerRow === null ? {} : { headerRow: input.headerRow }),
    ...(mapping === null
      ? {}
      : {
          columns: [...recognition.columns],
          attributions: await attributionsOf(headless, mapping),
        }),
  });
}

/** People that a saved mapping names by number and the shop has. */
async function attributionsOf(
  headless: HeadlessProgram,
  mapping: SavedMapping,
): Promise<readonly DecidedAttribution[]> {
  const employees = await headless.call('employee.list', {});
  return mapping.attributions.flatMap(({ text, employeeNo }): DecidedAttribution[] => {
    if (employeeNo === null) return [{ text, employeeId: null }];
    const known = employees.find((each) => idKey(each.employeeNo) === idKey(employeeNo));
    return known === undefined ? [] : [{ text, employeeId: known.employeeId }];
  });
}
