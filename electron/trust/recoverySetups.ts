import { AppError } from '@shared/contract/result';
import type { NewRecoveryKey } from '@shared/contract/recoveryKey';
import { randomInt, randomUUID } from 'node:crypto';
import { groupCount, newRecoveryKey, normaliseGroup } from './recoveryKey';

/** Recovery keys that were shown and are not yet proven to be written down. */
export interface RecoverySetups {
  make(): NewRecoveryKey;
  /** The whole key, to print it. */
  show(token: string): string;
  /** Gives the key once the groups that were asked for were typed back; recoveryNotProven if not. */
  prove(proof: { readonly token: string; readonly groups: readonly string[] }): string;
  /** The key is in use now, and is shown no more. */
  end(token: string): void;
  /** Nobody is at the computer any more who was shown one. */
  forget(): void;
}

/** Who begins again and again forgets the first ones. */
const mostSetups = 5;

export function createRecoverySetups(): RecoverySetups {
  const setups = new Map<string, NewRecoveryKey & { readonly recoveryKey: string }>();

  function find(token: string) {
    const setup = setups.get(token);
    if (setup === undefined) throw new AppError('recoveryNotProven');
    return setup;
  }

  return {
    make() {
      const recoveryKey = newRecoveryKey();
      const first = randomInt(groupCount);
      const second = (first + 1 + randomInt(groupCount - 1)) % groupCount;
      const groups = recoveryKey.split('-');
      const asked = [first, second].toSorted((a, b) => a - b);
      const token = randomUUID();
      setups.set(token, { token, groups, asked, recoveryKey });
      const [oldest] = setups.keys();
      if (setups.size > mostSetups && oldest !== undefined) setups.delete(oldest);
      return { token, groups, asked };
    },
    show: (token) => find(token).recoveryKey,
    prove({ token, groups }) {
      const setup = find(token);
      const typed = groups.map(normaliseGroup);
      const isProven =
        typed.length === setup.asked.length &&
        setup.asked.every((place, index) => setup.groups[place] === typed[index]);
      if (!isProven) throw new AppError('recoveryNotProven');
      return setup.recoveryKey;
    },
    end(token) {
      setups.delete(token);
    },
    forget: () => setups.clear(),
  };
}
