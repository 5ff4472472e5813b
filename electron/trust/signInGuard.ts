import { signInDelay } from '@shared/domain/password';
import { AppError } from '@shared/contract/result';
import type { StoreId } from '@shared/domain/ids';

export interface SignInGuardOptions {
  readonly readFailures: (storeId: StoreId) => number;
  readonly saveFailures: (storeId: StoreId, failures: number) => void;
  /** Milliseconds that only go forward, whatever is done to the clock of the computer. */
  readonly elapsed: () => number;
}

/** Makes each wrong password wait longer than the one before. */
export interface SignInGuard {
  /** Throws signInDelayed while the last failure is too near. */
  check(storeId: StoreId): void;
  failed(storeId: StoreId): void;
  /** How many tries had failed before this one. */
  succeeded(storeId: StoreId): number;
}

export function createSignInGuard(options: SignInGuardOptions): SignInGuard {
  // After a restart the whole delay begins again: closing the program must not shorten it.
  const startedAt = options.elapsed();
  const failedAt = new Map<StoreId, number>();
  return {
    check(storeId) {
      const delay = signInDelay(options.readFailures(storeId)) * 1000;
      const passed = options.elapsed() - (failedAt.get(storeId) ?? startedAt);
      if (passed < delay) {
        throw new AppError('signInDelayed', { seconds: Math.ceil((delay - passed) / 1000) });
      }
    },
    failed(storeId) {
      failedAt.set(storeId, options.elapsed());
      options.saveFailures(storeId, options.readFailures(storeId) + 1);
    },
    succeeded(storeId) {
      const failures = options.readFailures(storeId);
      if (failures > 0) options.saveFailures(storeId, 0);
      return failures;
    },
  };
}
