import type { ParsedFile } from '@electron/files/parseFile';
import type { Examination } from '@shared/examination/examineTable';
import type { KnownEmployee } from '@shared/import/importPlan';
import type { ColumnMapping } from '@shared/import/recognition';
import type { QuestionSummary, ResponseSummary } from '@shared/survey/summariseResponses';
import type { DurationMeasure, TicketMeasures } from '@shared/ticket/measureTickets';

/** More findings than this are counted, not printed. */
const shownIssues = 1000;

/** What `import` prints of a file: detection, mapping, questions, counts, rejects and aggregates. */
export function examinationAsJson(found: Examination, file: ParsedFile): unknown {
  const { recognition, confirmations, plan } = found;
  const { reading } = file;
  const headers = new Map(recognition.columns.map(({ index, header }) => [index, header]));
  return {
    detection: {
      fileName: file.fileName,
      sizeBytes: file.sizeBytes,
      sha256: file.sha256,
      format: reading.format,
      encoding: reading.encoding,
      delimiter: reading.delimiter,
      sheetName: recognition.sheetName,
      sheets: reading.sheets.map(({ name, hidden, rows }) => ({ name, hidden, rows: rows.length })),
      kind: recognition.kind,
      shape: recognition.shape,
      headerRow: recognition.headerRow,
      headerRows: recognition.headerRows,
      dataRows: recognition.dataRows,
      notices: reading.notices,
    },
    mapping: recognition.columns,
    confirmations: confirmations.map(({ code, columns, isBlocking }) => ({
      code,
      columns: columns.map((index) => headers.get(index) ?? ''),
      isBlocking,
    })),
    counts: { ...plan.counts, dropped: recognition.droppedRows.length },
    firstOn: plan.firstOn,
    lastOn: plan.lastOn,
    droppedRows: recognition.droppedRows,
    rejects: plan.issues.filter(({ isRejection }) => isRejection).slice(0, shownIssues),
    issues: plan.issues.filter(({ isRejection }) => !isRejection).slice(0, shownIssues),
    issueCount: plan.issues.length,
    ignoredHeaders: plan.ignoredHeaders,
    mentions: 'mentions' in plan ? plan.mentions : [],
    staff: 'employees' in plan ? plan.employees : null,
    survey: surveyAsJson(found),
    tickets: ticketsAsJson(found),
  };
}

interface Person {
  readonly employeeNo: string;
  readonly name: string;
}

function peopleOf(employees: readonly KnownEmployee[]): (employeeId: string | null) => Person {
  const people = new Map(employees.map((employee) => [employee.employeeId, employee]));
  return (employeeId) => {
    const known = employeeId === null ? undefined : people.get(employeeId);
    return { employeeNo: known?.employeeNo ?? '', name: known?.name ?? '' };
  };
}

function surveyAsJson({ survey, employees, recognition }: Examination): unknown {
  if (survey === null) return null;
  const personOf = peopleOf(employees);
  const asked = new Map(recognition.columns.map((column) => [column.questionKey, column]));
  const summary = ({ responses, questions }: ResponseSummary) => ({
    responses,
    questions: questions.map((question) => questionAsJson(question, asked)),
  });
  return {
    questions: survey.plan.distributions.map((distribution) => ({
      ...distribution,
      header: asked.get(distribution.questionKey)?.header ?? '',
    })),
    all: summary(survey.all),
    employees: survey.employees.map((row) => ({ ...personOf(row.employeeId), ...summary(row) })),
    unattributed: survey.plan.counts.unattributed,
    servqual: survey.servqual,
  };
}

function questionAsJson(
  { questionKey, n, mean, sd, top2, nps }: QuestionSummary,
  asked: ReadonlyMap<string | null, ColumnMapping>,
): unknown {
  const column = asked.get(questionKey);
  return {
    questionKey,
    questionText: column?.questionText ?? '',
    scale: column?.scale ?? null,
    n,
    mean: rounded(mean),
    sd: rounded(sd),
    top2: rounded(top2),
    nps: rounded(nps),
  };
}

function ticketsAsJson({ tickets, employees }: Examination): unknown {
  if (tickets === null) return null;
  const personOf = peopleOf(employees);
  return {
    setAside: tickets.plan.setAside,
    all: measuresAsJson(tickets.all),
    employees: tickets.employees.map((row) => ({
      ...personOf(row.employeeId),
      ...measuresAsJson(row),
    })),
    unattributed: measuresAsJson(tickets.unattributed),
  };
}

function measuresAsJson(row: TicketMeasures) {
  return {
    tickets: row.tickets,
    resolved: row.resolved,
    resolutionRate: rounded(row.resolutionRate),
    reopenRate: rounded(row.reopenRate),
    firstResponse: durationAsJson(row.firstResponse),
    handling: durationAsJson(row.handling),
    resolution: durationAsJson(row.resolution),
    satisfaction: {
      n: row.satisfaction.n,
      mean: rounded(row.satisfaction.mean),
      top2: rounded(row.satisfaction.top2),
    },
    counted: row.counted,
  };
}

/** Minutes. */
function durationAsJson({ n, median, p90, impossible }: DurationMeasure) {
  return { n, median: rounded(median), p90: rounded(p90), impossible };
}

/** Six decimals are more than any reader needs and less than the noise of doubles. */
function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toFixed(6));
}
