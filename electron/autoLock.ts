interface AutoLockOptions {
  /** Milliseconds that only go forward. */
  readonly elapsed: () => number;
  readonly minutes: () => number;
  readonly lock: () => void;
}

/** Locks after so long without a key or a mouse; the clock of the computer plays no part. */
export interface AutoLock {
  /** Somebody is at work. */
  touch(): void;
  /** Called every few seconds. */
  check(): void;
}

export function createAutoLock({ elapsed, minutes, lock }: AutoLockOptions): AutoLock {
  let touchedAt = elapsed();
  return {
    touch() {
      touchedAt = elapsed();
    },
    check() {
      if (elapsed() - touchedAt < minutes() * 60_000) return;
      touchedAt = elapsed();
      lock();
    },
  };
}
