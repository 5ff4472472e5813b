import { listAttributions } from '@electron/database/queries/attribution';
import { listEmployees } from '@electron/database/queries/employee';
import type { StoreHandle } from '@electron/database/open';
import type {
  DecidedConflicts,
  ImportPreview,
  MappingOrigin,
  PreviewMention,
} from '@shared/contract/import';
import type { Employee } from '@shared/domain/employee';
import { decideConflicts } from '@shared/import/decideConflicts';
import { nameKey } from '@shared/import/normaliseText';
import { requiredConfirmations } from '@shared/import/requiredConfirmations';
import { suggestEmployees } from '@shared/import/suggestEmployees';
import { listConflicts } from './listConflicts';
import { toKnown, type FileToPlan, type PlannedImport } from './planImport';

/** More findings than this are counted, not sent. */
const shownIssues = 200;

export interface PreviewInput {
  readonly token: string;
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly read: FileToPlan & { readonly conflicts: DecidedConflicts | undefined };
  readonly origin: MappingOrigin;
  readonly planned: PlannedImport;
}

/** Everything a person needs to see before an import is written. */
export async function previewImport(db: StoreHandle, input: PreviewInput): Promise<ImportPreview> {
  const { token, fileName, sizeBytes, read, origin, planned } = input;
  const { reading, recognition } = read;
  const { counts, issues, conflicts, firstOn, lastOn } = planned.plan;
  const employees = await listEmployees(db);
  const choices = decideConflicts(conflicts, read.conflicts);
  const isStaffList = planned.kind === 'staffList';
  return {
    token,
    kind: read.kind,
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
    confirmations: requiredConfirmations(recognition),
    counts,
    replaced: new Set(choices.filter(({ decision }) => decision === 'take').map(({ row }) => row))
      .size,
    firstOn,
    lastOn,
    droppedRows: recognition.droppedRows,
    notices: reading.notices,
    issues: issues.slice(0, shownIssues),
    issueCount: issues.length,
    conflicts: await listConflicts(db, planned, choices),
    mentions: isStaffList ? [] : await mentionsOf(db, read, planned, employees),
    distributions: planned.kind === 'survey' ? planned.plan.distributions : [],
    newUnits: isStaffList ? planned.plan.newUnitPaths : [],
    newPositions: isStaffList ? planned.plan.newPositionNames : [],
    perEmployee: isStaffList ? [] : countPerEmployee(planned, employees),
  };
}

/** Ways of writing an employee that a person should see: those not matched for sure go first. */
async function mentionsOf(
  db: StoreHandle,
  read: FileToPlan,
  planned: Exclude<PlannedImport, { kind: 'staffList' }>,
  employees: readonly Employee[],
): Promise<readonly PreviewMention[]> {
  const decided = new Set(read.attributions.map(({ text }) => nameKey(text)));
  const remembered = new Set((await listAttributions(db)).map(({ text }) => nameKey(text)));
  const known = employees.map(toKnown);
  return planned.plan.mentions.map((mention) => {
    const key = nameKey(mention.text);
    return {
      ...mention,
      isRemembered: mention.by === 'decision' && remembered.has(key) && !decided.has(key),
      suggestions: suggestEmployees(mention, known),
    };
  });
}

function countPerEmployee(
  planned: Exclude<PlannedImport, { kind: 'staffList' }>,
  employees: readonly Employee[],
): ImportPreview['perEmployee'] {
  const rows = planned.kind === 'survey' ? planned.plan.responses : planned.plan.tickets;
  const counts = Map.groupBy<string | null, { readonly employeeId: string | null }>(
    rows,
    ({ employeeId }) => employeeId,
  );
  const named = employees.map(({ employeeId, employeeNo, name }) => ({
    employeeNo,
    name,
    count: counts.get(employeeId)?.length ?? 0,
  }));
  const nobody = counts.get(null)?.length ?? 0;
  return [
    ...named.filter(({ count }) => count > 0),
    ...(nobody > 0 ? [{ employeeNo: null, name: '', count: nobody }] : []),
  ];
}
