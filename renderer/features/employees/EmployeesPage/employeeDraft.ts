import type { CallInput } from '@shared/contract';
import { localDateSchema } from '@shared/base/localDate';
import type { Employee } from '@shared/domain/employee';

/** What stands in the form of an employee; blank fields are empty texts. */
export interface EmployeeDraft {
  readonly employeeNo: string;
  readonly name: string;
  readonly status: 'active' | 'left';
  readonly unitName: string;
  readonly positionName: string;
  readonly superiorName: string;
  readonly hiredOn: string;
}

export type DraftFault = 'employeeNo' | 'name' | 'hiredOn';

export function draftOf(employee: Employee | null): EmployeeDraft {
  return {
    employeeNo: employee?.employeeNo ?? '',
    name: employee?.name ?? '',
    status: employee?.status ?? 'active',
    unitName: employee?.unitName ?? '',
    positionName: employee?.positionName ?? '',
    superiorName: employee?.superiorName ?? '',
    hiredOn: employee?.hiredOn ?? '',
  };
}

/** The form as the call takes it; `2026/1/8` and full-width digits are days too. */
export function toInput(
  draft: EmployeeDraft,
  employee: Employee | null,
): CallInput<'employee.save'> {
  return {
    employeeId: employee?.employeeId ?? null,
    employeeNo: draft.employeeNo.trim(),
    name: draft.name.trim(),
    status: draft.status,
    unitName: draft.unitName.trim() || null,
    positionName: draft.positionName.trim() || null,
    superiorName: draft.superiorName.trim() || null,
    hiredOn: readDay(draft.hiredOn) || null,
  };
}

/** Fields that cannot be saved as they are. */
export function faultsOf(draft: EmployeeDraft): readonly DraftFault[] {
  const day = readDay(draft.hiredOn);
  return [
    ...(draft.employeeNo.trim() === '' ? (['employeeNo'] as const) : []),
    ...(draft.name.trim() === '' ? (['name'] as const) : []),
    ...(day !== '' && !localDateSchema.safeParse(day).success ? (['hiredOn'] as const) : []),
  ];
}

function readDay(typed: string): string {
  const text = typed.normalize('NFKC').trim();
  const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u.exec(text);
  if (parts === null) return text;
  const [, year = '', month = '', day = ''] = parts;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
