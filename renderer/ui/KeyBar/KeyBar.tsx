import type { ReactNode } from 'react';
import styles from './KeyBar.module.css';

interface KeyBarProps {
  readonly label: string;
  /** List items: a key in `kbd`, then what it does. */
  readonly children: ReactNode;
}

/** The keys of a page, always in sight. */
export function KeyBar({ label, children }: KeyBarProps) {
  return (
    <ul className={styles['keys']} aria-label={label}>
      {children}
    </ul>
  );
}
