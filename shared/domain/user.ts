import { z } from 'zod';
import type { UserId } from './ids';

/** What a user may do: `admin` everything, `viewer` look only. */
export const roles = ['admin', 'manager', 'supervisor', 'viewer'] as const;
export const roleSchema = z.enum(roles);
export type Role = z.infer<typeof roleSchema>;

/** A person who signs in to this program. */
export interface User {
  readonly userId: UserId;
  readonly name: string;
  readonly role: Role;
}
