import { decideConflicts, takeConflicts, type ConflictChoice } from './decideConflicts';
import type {
  EmployeeCount,
  FilePlan,
  PlanPart,
  PlanRequest,
  RecognisedFile,
  RecognitionRequest,
  ShownConflict,
} from './filePlan';
import type { ImportIssue } from './importIssue';
import type {
  EmployeeImportPlan,
  KnownRecord,
  SurveyImportPlan,
  TicketImportPlan,
} from './importPlan';
import { planEmployeeImport } from './planEmployeeImport';
import { planSurveyImport } from './planSurveyImport';
import { planTicketImport } from './planTicketImport';
import { recogniseFile } from './recogniseFile';
import type { FileReading } from './table';

/** Conflicts and findings beyond these are counted, not listed. */
const shownRows = 200;
/** So few rows that writing them never lets the window wait. */
export const rowsPerPart = 100;
const issuesPerPage = 5000;

/**
 * Keeps a read file and plans imports of it, as often as choices change. All rows stay in here; only
 * what a person looks at and, at last, the rows to be written go out, a few at a time.
 */
export interface FilePlanner {
  recognise(request: RecognitionRequest): RecognisedFile;
  /** Records the store has, for the next plan; called as often as there are parts of them. */
  learn(records: readonly KnownRecord[]): void;
  plan(request: PlanRequest): FilePlan;
  /** One part of the rows of the last plan, counted from 0; null when there are no more. */
  part(index: number): PlanPart | null;
  /** What is wrong in the file by the last plan, from this number on. */
  issues(start: number): readonly ImportIssue[];
}

type Planned =
  | { readonly kind: 'staffList'; readonly plan: EmployeeImportPlan }
  | { readonly kind: 'survey'; readonly plan: SurveyImportPlan }
  | { readonly kind: 'ticketExport'; readonly plan: TicketImportPlan };

export function createFilePlanner(
  reading: FileReading,
  hashText: (text: string) => string,
): FilePlanner {
  let known: KnownRecord[] = [];
  let partAt: (index: number) => PlanPart | null = () => null;
  let issues: readonly ImportIssue[] = [];
  return {
    recognise: (request) => recogniseFile(reading, request, hashText),
    learn(records) {
      known.push(...records);
    },
    plan(request) {
      const records = known;
      known = [];
      const planned = planRows(reading, request, records, hashText);
      const choices = decideConflicts(planned.plan.conflicts, request.conflicts);
      issues = planned.plan.issues;
      partAt = partsOf(planned, choices);
      return summarise(planned, choices);
    },
    part: (index) => partAt(index),
    issues: (start) => issues.slice(start, start + issuesPerPage),
  };
}

function planRows(
  reading: FileReading,
  request: PlanRequest,
  records: readonly KnownRecord[],
  hashText: (text: string) => string,
): Planned {
  const { kind, recognition, employees, attributions, unitPaths, positionNames } = request;
  const common = { reading, recognition, employees };
  switch (kind) {
    case 'staffList':
      return { kind, plan: planEmployeeImport({ ...common, unitPaths, positionNames }) };
    case 'survey': {
      const plan = planSurveyImport({ ...common, responses: records, attributions, hashText });
      return { kind, plan };
    }
    case 'ticketExport': {
      const plan = planTicketImport({ ...common, tickets: records, attributions, hashText });
      return { kind, plan };
    }
  }
}

function summarise(planned: Planned, choices: readonly ConflictChoice[]): FilePlan {
  const { counts, issues, firstOn, lastOn } = planned.plan;
  const common = {
    counts,
    issues: issues.slice(0, shownRows),
    issueCount: issues.length,
    firstOn,
    lastOn,
    choices,
  };
  switch (planned.kind) {
    case 'staffList': {
      const { conflicts, newUnitPaths, newPositionNames } = planned.plan;
      return {
        ...common,
        kind: planned.kind,
        conflicts: conflicts.slice(0, shownRows),
        newUnitPaths,
        newPositionNames,
      };
    }
    case 'survey': {
      const { conflicts, responses, mentions, questions, distributions } = planned.plan;
      return {
        ...common,
        kind: planned.kind,
        conflicts: shownConflicts(conflicts, responses),
        mentions,
        perEmployee: countPerEmployee(responses),
        questions,
        distributions,
      };
    }
    case 'ticketExport': {
      const { conflicts, tickets, mentions, setAside } = planned.plan;
      return {
        ...common,
        kind: planned.kind,
        setAside,
        conflicts: shownConflicts(conflicts, tickets),
        mentions,
        perEmployee: countPerEmployee(tickets),
      };
    }
  }
}

function shownConflicts<Row extends { readonly identity: string }>(
  conflicts: readonly { readonly row: number; readonly planned: Row }[],
  rows: readonly Row[],
): readonly ShownConflict<Row>[] {
  const shown = conflicts.slice(0, shownRows);
  const wanted = new Set(shown.map(({ planned }) => planned.identity));
  const earlier = new Map(
    rows.filter(({ identity }) => wanted.has(identity)).map((row) => [row.identity, row]),
  );
  return shown.map(({ row, planned }) => ({
    row,
    planned,
    earlier: earlier.get(planned.identity) ?? null,
  }));
}

function countPerEmployee(
  rows: readonly { readonly employeeId: string | null }[],
): readonly EmployeeCount[] {
  const counts = new Map<string | null, number>();
  for (const { employeeId } of rows) counts.set(employeeId, (counts.get(employeeId) ?? 0) + 1);
  return [...counts].map(([employeeId, count]) => ({ employeeId, count }));
}

/** Cuts what is to be written into parts; rows that were decided for the file are among them. */
function partsOf(
  planned: Planned,
  choices: readonly ConflictChoice[],
): (index: number) => PlanPart | null {
  switch (planned.kind) {
    case 'staffList': {
      const { kind, plan } = planned;
      return (index) => (index === 0 ? { kind, plan } : null);
    }
    case 'survey': {
      const { kind, plan } = planned;
      return cut(plan.responses, plan, choices, (rows) => ({ kind, ...rows }));
    }
    case 'ticketExport': {
      const { kind, plan } = planned;
      return cut(plan.tickets, plan, choices, (rows) => ({ kind, ...rows }));
    }
  }
}

interface Rows<Row> {
  readonly added: readonly Row[];
  readonly replacing: readonly Row[];
  readonly duplicates: readonly KnownRecord[];
}

function cut<Row extends { readonly identity: string }>(
  rows: readonly Row[],
  plan: {
    readonly conflicts: readonly { readonly row: number; readonly planned: Row }[];
    readonly duplicates: readonly KnownRecord[];
  },
  choices: readonly ConflictChoice[],
  partOf: (rows: Rows<Row>) => PlanPart,
): (index: number) => PlanPart | null {
  const { added, replacing } = takeConflicts(
    rows,
    plan.conflicts,
    choices,
    ({ identity }) => identity,
  );
  const none = { added: [], replacing: [], duplicates: [] };
  // In this order: what a row repeats stands in the store before it, and as it was.
  const parts = [
    ...slices(added).map((slice) => ({ ...none, added: slice })),
    ...slices(plan.duplicates).map((slice) => ({ ...none, duplicates: slice })),
    ...slices(replacing).map((slice) => ({ ...none, replacing: slice })),
  ];
  return (index) => {
    const part = parts[index];
    return part === undefined ? null : partOf(part);
  };
}

function slices<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  return Array.from({ length: Math.ceil(rows.length / rowsPerPart) }, (_, index) =>
    rows.slice(index * rowsPerPart, (index + 1) * rowsPerPart),
  );
}
