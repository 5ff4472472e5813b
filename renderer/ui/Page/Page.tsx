import type { ReactNode } from 'react';
import styles from './Page.module.css';

interface PageProps {
  readonly title: string;
  readonly subtitle?: ReactNode;
  /** Buttons on the right of the head, the primary one last. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** One page: the only h1, its head, and the content below it. */
export function Page({ title, subtitle, actions, children }: PageProps) {
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <div className={styles['titles']}>
          <h1 className={styles['title']}>{title}</h1>
          {subtitle !== undefined && <p className={styles['subtitle']}>{subtitle}</p>}
        </div>
        {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}
