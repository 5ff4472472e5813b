import { z } from 'zod';
import { longestPassword } from '../domain/password';
import { roles } from '../domain/user';

/** For calls without input. */
export const nothing = z.strictObject({});
/** A name or another single line. */
export const line = z.string().trim().min(1).max(100);
/** A comment: several lines, may be empty. */
export const comment = z.string().max(2000);
/** Why something that was settled is changed; kept with the change. */
export const reason = z.string().trim().min(1).max(500);
/** What the main process handed out for a file that the user chose. */
export const fileToken = z.uuid();
/** What somebody typed for a password; whether it is good enough is judged when it is set. */
export const typedPassword = z.string().max(longestPassword * 2);

export const everyone = roles;
/** Who answers for the whole shop. */
export const leaders = ['admin'] as const;
/** Who enters reviews: supervisors for their own team, by the rows they see. */
export const writers = ['admin', 'supervisor'] as const;
/** Who looks into how the program is used. */
export const overseers = ['admin', 'auditor'] as const;
/** Who takes data out of the program as a table. */
export const exporters = ['admin', 'supervisor', 'auditor'] as const;
