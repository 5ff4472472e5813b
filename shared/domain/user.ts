import { z } from 'zod';
import type { UserId } from './ids';

/**
 * What a user may do: `admin` everything; `supervisor` see and review the own team; `viewer` look at
 * everything but the trail; `auditor` look at everything and change nothing.
 */
export const roles = ['admin', 'supervisor', 'viewer', 'auditor'] as const;
export const roleSchema = z.enum(roles);
export type Role = z.infer<typeof roleSchema>;

/** A person who signs in to this program. */
export interface User {
  readonly userId: UserId;
  readonly name: string;
  readonly role: Role;
}

/** A user as administrators see them. */
export interface UserEntry extends User {
  /** Whose people a supervisor sees: the superior as the staff list names them. */
  readonly superiorName: string | null;
  readonly removedAt: string | null;
}
