import type { StoreHandle } from '@electron/database/open';
import { listEmployees } from '@electron/database/queries/employee';
import { listResponseRows, type ResponseRows } from '@electron/database/queries/survey';
import { listTicketRows, ticketRow, type TicketRow } from '@electron/database/queries/ticket';
import type { ConflictField, PreviewConflict } from '@shared/contract/import';
import { importIdSchema } from '@shared/domain/ids';
import type { FilePlan, ShownConflict } from '@shared/import/filePlan';
import type { EmployeeConflict, PlannedResponse, PlannedTicket } from '@shared/import/importPlan';

/** The first conflicts of a plan field by field, as stored or read earlier and as in the row. */
export async function listConflicts(
  db: StoreHandle,
  plan: FilePlan,
): Promise<readonly PreviewConflict[]> {
  const decisions = new Map(plan.choices.map(({ row, decision }) => [row, decision]));
  const found = await conflictsOf(db, plan);
  return found.map((each) => ({ ...each, decision: decisions.get(each.row) ?? 'keep' }));
}

async function conflictsOf(
  db: StoreHandle,
  plan: FilePlan,
): Promise<readonly Omit<PreviewConflict, 'decision'>[]> {
  if (plan.kind === 'staffList') return plan.conflicts.map(ofEmployee);
  const names = new Map<string, string>(
    (await listEmployees(db)).map(({ employeeId, name, employeeNo }) => [
      employeeId,
      `${name} (${employeeNo})`,
    ]),
  );
  const nameOf = (employeeId: string | null) =>
    employeeId === null ? null : (names.get(employeeId) ?? null);
  if (plan.kind === 'survey') {
    const { conflicts } = plan;
    const stored = await listResponseRows(db, identitiesOf(conflicts));
    const known = new Map(stored.map((each) => [each.row.identity, fieldsOfStored(each)]));
    return conflicts.map(({ row, planned, earlier }) => ({
      row,
      label: planned.sourceId ?? '',
      fields: differences(
        known.get(planned.identity) ?? (earlier === null ? [] : fieldsOfPlanned(earlier)),
        fieldsOfPlanned(planned),
      ),
    }));
  }
  const { conflicts } = plan;
  const stored = await listTicketRows(db, identitiesOf(conflicts));
  const known = new Map(stored.map((row) => [row.identity, fieldsOfTicket(row, nameOf)]));
  return conflicts.map(({ row, planned, earlier }) => ({
    row,
    label: planned.ticketNo ?? '',
    fields: differences(
      known.get(planned.identity) ??
        (earlier === null ? [] : fieldsOfTicket(asRow(earlier), nameOf)),
      fieldsOfTicket(asRow(planned), nameOf),
    ),
  }));

  function fieldsOfPlanned(response: PlannedResponse): readonly Field[] {
    return [
      field('employee', nameOf(response.employeeId)),
      field('submittedAt', response.submittedAt),
      ...response.answers.map(({ questionKey, value }) => field('answer', value, questionKey)),
      field('comment', response.comment),
    ];
  }

  function fieldsOfStored({ row, answers }: ResponseRows): readonly Field[] {
    return [
      field('employee', nameOf(row.employeeId)),
      field('submittedAt', row.submittedAt),
      ...answers.map(({ questionKey, value }) => field('answer', value, questionKey)),
      field('comment', row.comment),
    ];
  }
}

function identitiesOf(
  conflicts: readonly ShownConflict<{ readonly identity: string }>[],
): readonly string[] {
  return conflicts.map(({ planned }) => planned.identity);
}

interface Field {
  readonly field: ConflictField['field'];
  readonly questionKey: string | null;
  readonly value: string | null;
}

function ofEmployee({ row, planned, fields }: EmployeeConflict): Omit<PreviewConflict, 'decision'> {
  return {
    row,
    label: `${planned.name} (${planned.employeeNo})`,
    fields: fields.map((each) => ({ ...each, questionKey: null })),
  };
}

function asRow(ticket: PlannedTicket): TicketRow {
  return ticketRow(importIdSchema.parse('00000000'), { ...ticket, ticketId: '' });
}

function fieldsOfTicket(
  row: TicketRow,
  nameOf: (employeeId: string | null) => string | null,
): readonly Field[] {
  return [
    field('employee', nameOf(row.employeeId)),
    field('createdAt', row.createdAt),
    field('respondedAt', row.respondedAt),
    field('resolvedAt', row.resolvedAt),
    field('isResolved', String(row.isResolved)),
    field('isReopened', row.isReopened === null ? null : String(row.isReopened)),
    field('satisfaction', row.satisfaction),
    field('firstResponseSeconds', text(row.firstResponseSeconds)),
    field('resolutionSeconds', text(row.resolutionSeconds)),
  ];
}

function field(
  name: Field['field'],
  value: string | null,
  questionKey: string | null = null,
): Field {
  return { field: name, questionKey, value };
}

function text(value: number | null): string | null {
  return value === null ? null : String(value);
}

/** What differs, each field once, in the order of the row of the file. */
function differences(known: readonly Field[], inFile: readonly Field[]): readonly ConflictField[] {
  const keyOf = ({ field: name, questionKey }: Field) => `${name} ${questionKey ?? ''}`;
  const before = new Map(known.map((each) => [keyOf(each), each.value]));
  const after = new Map(inFile.map((each) => [keyOf(each), each.value]));
  const all = new Map([...inFile, ...known].map((each) => [keyOf(each), each]));
  return [...all].flatMap(([key, { field: name, questionKey }]) => {
    const [was, is] = [before.get(key) ?? null, after.get(key) ?? null];
    return was === is ? [] : [{ field: name, questionKey, known: was, inFile: is }];
  });
}
