import { listAttributions } from '@electron/database/queries/attribution';
import { listEmployees } from '@electron/database/queries/employee';
import type { StoreHandle } from '@electron/database/open';
import type { ImportPreview, MappingOrigin, PreviewMention } from '@shared/contract/import';
import type { Employee } from '@shared/domain/employee';
import type { FilePlan } from '@shared/import/filePlan';
import { nameKey } from '@shared/import/normaliseText';
import { requiredConfirmations } from '@shared/import/requiredConfirmations';
import { suggestEmployees } from '@shared/import/suggestEmployees';
import { listConflicts } from './listConflicts';
import type { FileReading } from '@shared/import/table';
import { toKnown, type FileToPlan } from './planRequest';

export interface PreviewInput {
  readonly token: string;
  readonly fileName: string;
  readonly sizeBytes: number;
  /** What was read, without its rows. */
  readonly reading: FileReading;
  readonly file: FileToPlan;
  readonly origin: MappingOrigin;
  readonly plan: FilePlan;
}

/** Everything a person needs to see before an import is written. */
export async function previewImport(db: StoreHandle, input: PreviewInput): Promise<ImportPreview> {
  const { token, fileName, sizeBytes, reading, file, origin, plan } = input;
  const { recognition } = file;
  const { counts, issues, issueCount, choices, firstOn, lastOn } = plan;
  const employees = await listEmployees(db);
  const isStaffList = plan.kind === 'staffList';
  return {
    token,
    kind: file.kind,
    fileName,
    sizeBytes,
    format: reading.format,
    encoding: reading.encoding,
    delimiter: reading.delimiter,
    shape: recognition.shape,
    sheetName: recognition.sheetName,
    sheets: reading.sheets.map(({ name, hidden }) => ({ name, isHidden: hidden })),
    headerRow: recognition.headerRow,
    columns: recognition.columns,
    mappingOrigin: origin,
    confirmations: requiredConfirmations(recognition, isStaffList ? [] : plan.mentions),
    counts,
    replaced: new Set(choices.filter(({ decision }) => decision === 'take').map(({ row }) => row))
      .size,
    firstOn,
    lastOn,
    droppedRows: recognition.droppedRows,
    notices: reading.notices,
    issues,
    issueCount,
    conflicts: await listConflicts(db, plan),
    mentions: isStaffList ? [] : await mentionsOf(db, file, plan, employees),
    setAside: plan.kind === 'ticketExport' ? plan.setAside : [],
    distributions: plan.kind === 'survey' ? plan.distributions : [],
    newUnits: isStaffList ? plan.newUnitPaths : [],
    newPositions: isStaffList ? plan.newPositionNames : [],
    perEmployee: isStaffList ? [] : perEmployee(plan, employees),
  };
}

/** Ways of writing an employee that a person should see: those not matched for sure go first. */
async function mentionsOf(
  db: StoreHandle,
  file: FileToPlan,
  plan: RecordPlan,
  employees: readonly Employee[],
): Promise<readonly PreviewMention[]> {
  const decided = new Set(file.attributions.map(({ text }) => nameKey(text)));
  const remembered = new Set((await listAttributions(db)).map(({ text }) => nameKey(text)));
  const known = employees.map(toKnown);
  return plan.mentions.map((mention) => {
    const key = nameKey(mention.text);
    return {
      ...mention,
      isRemembered: mention.by === 'decision' && remembered.has(key) && !decided.has(key),
      suggestions: suggestEmployees(mention, known),
    };
  });
}

type RecordPlan = Exclude<FilePlan, { readonly kind: 'staffList' }>;

function perEmployee(
  plan: RecordPlan,
  employees: readonly Employee[],
): ImportPreview['perEmployee'] {
  const counts = new Map(plan.perEmployee.map(({ employeeId, count }) => [employeeId, count]));
  const named = employees.map(({ employeeId, employeeNo, name }) => ({
    employeeNo,
    name,
    count: counts.get(employeeId) ?? 0,
  }));
  const nobody = counts.get(null) ?? 0;
  return [
    ...named.filter(({ count }) => count > 0),
    ...(nobody > 0 ? [{ employeeNo: null, name: '', count: nobody }] : []),
  ];
}
