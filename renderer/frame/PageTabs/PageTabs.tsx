import { useText } from '@renderer/text/useText';
import { Link } from 'wouter';
import styles from './PageTabs.module.css';

interface PageTab {
  readonly path: string;
  readonly word: string;
  /** Something on it is due. */
  readonly isMarked?: boolean;
}

interface PageTabsProps {
  /** What the pages have in common, for those who hear the page. */
  readonly label: string;
  readonly tabs: readonly PageTab[];
  /** The address of the page that is shown. */
  readonly current: string;
}

/** Pages that belong together, side by side. */
export function PageTabs({ label, tabs, current }: PageTabsProps) {
  const { t } = useText();
  return (
    <nav className={styles['tabs']} aria-label={label}>
      {tabs.map(({ path, word, isMarked }) => (
        <Link
          key={path}
          href={path}
          className={styles['tab'] ?? ''}
          aria-current={path === current ? 'page' : undefined}
        >
          {word}
          {isMarked === true && (
            <span className={styles['mark']} role="img" aria-label={t('frame.due')} />
          )}
        </Link>
      ))}
    </nav>
  );
}
