import { servqualGaps } from '@shared/survey/servqualGaps';
import type { ServqualSummary } from '@shared/survey/servqualGaps';
import { summariseResponses } from '@shared/survey/summariseResponses';
import type { ResponseSummary } from '@shared/survey/summariseResponses';
import { measureTickets } from '@shared/ticket/measureTickets';
import type { TicketMeasureOptions } from '@shared/ticket/countTickets';
import type { TicketMeasures } from '@shared/ticket/measureTickets';
import { employeesInFile } from '@shared/import/employeesInFile';
import type {
  EmployeeImportPlan,
  KnownEmployee,
  SurveyImportPlan,
  TicketImportPlan,
} from '@shared/import/importPlan';
import { idKey } from '@shared/import/normaliseText';
import { planEmployeeImport } from '@shared/import/planEmployeeImport';
import { planSurveyImport } from '@shared/import/planSurveyImport';
import { planTicketImport } from '@shared/import/planTicketImport';
import type { Recognition, TableKind } from '@shared/import/recognition';
import { detectTable, draftRecognition } from '@shared/import/recogniseTable';
import type { RecognitionChoice } from '@shared/import/recogniseTable';
import { requiredConfirmations } from '@shared/import/requiredConfirmations';
import type { Confirmation } from '@shared/import/requiredConfirmations';
import { applySavedMapping } from '@shared/import/savedMapping/savedMapping';
import type { SavedMapping } from '@shared/import/savedMapping/savedMapping';
import type { FileReading } from '@shared/import/table';

export interface ExaminationInput {
  readonly reading: FileReading;
  /** null = the kind the file looks most like. */
  readonly kind: TableKind | null;
  readonly choice: RecognitionChoice;
  readonly mapping: SavedMapping | null;
  /** null = the people whom the file names. */
  readonly employees: readonly KnownEmployee[] | null;
  readonly hashText: (text: string) => string;
  readonly targets: TicketMeasureOptions;
}

type Plan = SurveyImportPlan | TicketImportPlan | EmployeeImportPlan;

/** What a file holds and what would become of it, without a store. */
export interface Examination {
  readonly recognition: Recognition;
  readonly confirmations: readonly Confirmation[];
  readonly plan: Plan;
  readonly employees: readonly KnownEmployee[];
  readonly survey: {
    readonly plan: SurveyImportPlan;
    readonly all: ResponseSummary;
    readonly employees: readonly ResponseSummary[];
    readonly servqual: ServqualSummary | null;
  } | null;
  readonly tickets: {
    readonly plan: TicketImportPlan;
    readonly all: TicketMeasures;
    readonly unattributed: TicketMeasures;
    readonly employees: readonly TicketMeasures[];
  } | null;
}

/**
 * Reads a table as an import would, and sums it up per employee and question. Nothing is refused
 * for a missing column; the confirmations say what is missing.
 * Throws the errors of draftRecognition and applySavedMapping.
 */
export function examineTable(input: ExaminationInput): Examination {
  const { reading, mapping } = input;
  const recognised = recognise(input);
  const recognition = mapping === null ? recognised : applySavedMapping(mapping, recognised);
  const employees = withAttributed(input.employees ?? employeesInFile(reading, recognition), input);
  const attributions = attributionsOf(mapping, employees);
  const common = { reading, recognition, employees, attributions, hashText: input.hashText };
  const base = { recognition, employees, survey: null, tickets: null };
  switch (recognition.kind) {
    case 'staffList':
      return {
        ...base,
        confirmations: requiredConfirmations(recognition),
        plan: planEmployeeImport({ ...common, employees: [], unitPaths: [], positionNames: [] }),
      };
    case 'survey': {
      const plan = planSurveyImport({ ...common, responses: [] });
      const summary = summariseResponses(plan.responses, plan.questions);
      const servqual = servqualGaps(recognition.columns, plan.responses);
      const confirmations = requiredConfirmations(recognition, plan.mentions);
      return { ...base, confirmations, plan, survey: { plan, ...summary, servqual } };
    }
    case 'ticketExport': {
      const plan = planTicketImport({ ...common, tickets: [] });
      const confirmations = requiredConfirmations(recognition, plan.mentions);
      const measured = measureTickets(plan.tickets, input.targets);
      return { ...base, confirmations, plan, tickets: { plan, ...measured } };
    }
  }
}

function recognise({ reading, kind, choice, mapping }: ExaminationInput): Recognition {
  const wanted = kind ?? mapping?.kind ?? null;
  if (wanted !== null) return draftRecognition(reading, wanted, choice);
  return detectTable(reading, choice) ?? draftRecognition(reading, 'survey', choice);
}

/** People whom only the saved mapping names, where nobody else is known. */
function withAttributed(
  employees: readonly KnownEmployee[],
  { mapping, employees: given }: ExaminationInput,
): readonly KnownEmployee[] {
  if (mapping === null || given !== null) return employees;
  const known = new Set(employees.map(({ employeeNo }) => idKey(employeeNo)));
  const named = mapping.attributions.flatMap(({ employeeNo }) => employeeNo ?? []);
  const missing = [...new Set(named)].filter((employeeNo) => !known.has(idKey(employeeNo)));
  return [
    ...employees,
    ...missing.map((employeeNo): KnownEmployee => ({
      employeeId: idKey(employeeNo),
      employeeNo,
      name: '',
      status: 'active',
    })),
  ];
}

function attributionsOf(mapping: SavedMapping | null, employees: readonly KnownEmployee[]) {
  const ids = new Map(
    employees.map(({ employeeNo, employeeId }) => [idKey(employeeNo), employeeId]),
  );
  return (mapping?.attributions ?? []).map(({ text, employeeNo }) => ({
    text,
    employeeId: employeeNo === null ? null : (ids.get(idKey(employeeNo)) ?? null),
  }));
}
