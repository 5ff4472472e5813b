import type { ReactNode } from 'react';
import styles from './HeadedPart.module.css';

interface HeadedPartProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A headed part of a drawer or form, set off from the one above by a line. */
export function HeadedPart({ title, children }: HeadedPartProps) {
  return (
    <section className={styles['part']}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
