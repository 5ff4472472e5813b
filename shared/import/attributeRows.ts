import type { ImportIssue } from './importIssue';
import type { Attribution, EmployeeMention, KnownEmployee } from './importPlan';
import type { EmployeeMatch } from './matchEmployee';
import { indexEmployees, matchEmployee } from './matchEmployee';
import { nameKey } from './normaliseText';

/** Looks employees up for the rows of one import and keeps a list of how they were written. */
export interface Attributor {
  /** Whom `text` means; decisions of the user go before the rules. */
  readonly find: (text: string) => EmployeeMatch;
  /** Notes a row that will be imported and returns what is to be said about it. */
  readonly note: (row: number, column: string, text: string) => readonly ImportIssue[];
  readonly mentions: () => readonly EmployeeMention[];
}

export function createAttributor(
  employees: readonly KnownEmployee[],
  decisions: readonly Attribution[],
): Attributor {
  const index = indexEmployees(employees);
  const known = new Map(employees.map((employee) => [employee.employeeId, employee]));
  const decided = new Map(decisions.map(({ text, employeeId }) => [nameKey(text), employeeId]));
  const matches = new Map<string, EmployeeMatch>();
  const mentions = new Map<string, { readonly text: string; count: number }>();

  function find(text: string): EmployeeMatch {
    const key = nameKey(text);
    const cached = matches.get(key);
    if (cached !== undefined) return cached;
    const decision = decided.get(key);
    const match = decision === undefined ? matchEmployee(index, text) : byDecision(known, decision);
    matches.set(key, match);
    return match;
  }

  function note(row: number, column: string, text: string): readonly ImportIssue[] {
    const key = nameKey(text);
    const isFirst = !mentions.has(key);
    const mention = mentions.get(key) ?? { text, count: 0 };
    mention.count += 1;
    mentions.set(key, mention);
    const { outcome, nameDiffers, hasLeft } = find(text);
    const issue = { row, column, value: text, isRejection: false };
    if (outcome === 'unknown') return [{ ...issue, code: 'employeeUnknown' }];
    if (outcome === 'ambiguous') return [{ ...issue, code: 'employeeAmbiguous' }];
    if (nameDiffers) return [{ ...issue, code: 'employeeNameDiffers' }];
    return hasLeft && isFirst ? [{ ...issue, code: 'employeeLeft' }] : [];
  }

  return {
    find,
    note,
    mentions: () =>
      [...mentions.values()].map(({ text, count }) => ({ text, count, ...find(text) })),
  };
}

function byDecision(
  known: ReadonlyMap<string, KnownEmployee>,
  employeeId: string | null,
): EmployeeMatch {
  const employee = employeeId === null ? undefined : known.get(employeeId);
  return {
    outcome: employee === undefined ? 'unattributed' : 'matched',
    employeeId: employee?.employeeId ?? null,
    by: 'decision',
    hasLeft: employee?.status === 'left',
    nameDiffers: false,
    candidateIds: [],
  };
}
