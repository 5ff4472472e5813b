import { z } from 'zod';
import { localeSchema } from '../domain/locale';
import { programCommand, storeCommand } from './call';
import { everyone, fileToken, leaders, line } from './inputs';

/** A recovery key that nothing hangs on yet. It is shown once. */
export interface NewRecoveryKey {
  readonly token: string;
  /** Groups of four characters. */
  readonly groups: readonly string[];
  /** Places, from 0, of the groups that must be typed back from the paper. */
  readonly asked: readonly number[];
}

/** The proof that a new recovery key was written down: the groups that were asked for. */
export const provenRecoveryKey = z.strictObject({
  token: fileToken,
  groups: z.array(z.string().max(20)).min(1).max(9),
});

export const recoveryKeyCalls = {
  'recoveryKey.make': programCommand({
    roles: everyone,
    input: z.strictObject({}),
    changes: [],
  }).returns<NewRecoveryKey>(),
  /** One page to keep, saved where the user chooses; null if the dialog was closed. */
  'recoveryKey.print': programCommand({
    roles: everyone,
    input: z.strictObject({ token: fileToken, shopName: line, locale: localeSchema }),
    changes: [],
  }).returns<{ readonly fileName: string } | null>(),
  /** Takes the place of the recovery key before, which opens nothing any more. */
  'recoveryKey.renew': storeCommand({
    roles: leaders,
    input: provenRecoveryKey,
    changes: ['user'],
  }).returns<null>(),
} as const;
