import { z } from 'zod';
import { id, instant, text } from './shapes';

/** A person who was erased: nothing of theirs comes back. */
const erasure = z.strictObject({
  employeeId: id,
  reason: z.enum(['requested', 'retentionOver']),
  erasedAt: instant,
});

const employeeChange = z.strictObject({
  employeeId: id,
  field: z.enum(['employeeNo', 'name', 'status', 'unit', 'position', 'superior', 'hiredOn']),
  before: text.nullable(),
  after: text.nullable(),
  changedAt: instant,
});

/** Who works here, and who no longer may be known. */
export const rosterRecords = { erasure, employeeChange } as const;
