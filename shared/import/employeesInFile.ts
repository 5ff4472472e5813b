import { createNameReader } from './fullName';
import type { KnownEmployee } from './importPlan';
import { employeeText, isNobody, readEmployeeText } from './matchEmployee';
import { idKey, nameKey } from './normaliseText';
import type { Recognition } from './recognition';
import { cellText } from './table';
import type { FileReading } from './table';
import { cellFor, dataRowsOf } from './tableRows';

/**
 * The people a file names, as if they were the staff: for looking at a file without a shop. One
 * with a number is told by it; a name without a number is a person of its own only if nobody with
 * a number bears it. The number, else the name, stands in for the id.
 */
export function employeesInFile(
  reading: FileReading,
  recognition: Recognition,
): readonly KnownEmployee[] {
  const numbered = new Map<string, KnownEmployee>();
  const named = new Map<string, KnownEmployee>();
  const nameOf = createNameReader(recognition.columns);
  for (const row of dataRowsOf(reading, recognition)) {
    const text = employeeText(
      nameOf(row),
      cellText(cellFor(row, recognition.columns, 'employeeNo')),
    );
    if (isNobody(text)) continue;
    const { no, name } = readEmployeeText(text);
    const known = no === '' ? named : numbered;
    const key = no === '' ? nameKey(name) : idKey(no);
    const before = known.get(key);
    // Of `a008` and `A008` the one in capitals is how lists write it.
    if (before !== undefined && (before.employeeNo === no || no !== no.toUpperCase())) continue;
    known.set(key, { employeeId: key, employeeNo: no, name, status: 'active' });
  }
  const taken = new Set([...numbered.values()].map(({ name }) => nameKey(name)));
  return [
    ...numbered.values(),
    ...[...named.values()].filter(({ name }) => !taken.has(nameKey(name))),
  ];
}
