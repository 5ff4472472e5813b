import { z } from 'zod';
import { roles } from '../domain/user';

/** For calls without input. */
export const nothing = z.strictObject({});
/** A name or another single line. */
export const line = z.string().trim().min(1).max(100);
/** A comment: several lines, may be empty. */
export const comment = z.string().max(2000);
/** What the main process handed out for a file that the user chose. */
export const fileToken = z.uuid();

export const everyone = roles;
export const writers = ['admin', 'manager', 'supervisor'] as const;
export const leaders = ['admin', 'manager'] as const;
/** Who reads the audit trail. */
export const auditors = ['admin'] as const;
