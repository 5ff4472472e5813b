import type { RecordTable } from './recordTable';

/** Who works here, and who no longer may be known. */
export const rosterRecordTables = {
  erasure: {
    table: 'erasure',
    key: ['employeeId'],
    columns: ['employeeId', 'reason', 'erasedAt'],
    users: [{ column: 'userId' }],
  },
  unit: { table: 'unit', key: ['unitId'], columns: ['unitId', 'name'] },
  position: { table: 'position', key: ['positionId'], columns: ['positionId', 'name'] },
  employee: {
    table: 'employee',
    key: ['employeeId'],
    columns: [
      'employeeId',
      'employeeNo',
      'name',
      'status',
      'unitId',
      'positionId',
      'superiorName',
      'hiredOn',
    ],
    stamps: { made: ['createdAt'], changed: ['changedAt'] },
  },
  employeeChange: {
    table: 'employeeChange',
    key: ['employeeId', 'field', 'changedAt'],
    columns: ['employeeId', 'field', 'before', 'after', 'changedAt'],
    users: [{ column: 'userId' }],
  },
} as const satisfies Readonly<Record<string, RecordTable>>;
