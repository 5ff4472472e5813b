import { useText } from '@renderer/text/useText';
import { Link } from 'wouter';
import styles from './FeedbackTabs.module.css';

const tabs = [
  ['plans', '/action-plans'],
  ['interviews', '/action-plans/interviews'],
] as const;

/** The pages about what follows from results, side by side. */
export function FeedbackTabs({ current }: { readonly current: (typeof tabs)[number][0] }) {
  const { t } = useText();
  return (
    <nav className={styles['tabs']} aria-label={t('actionPlan.tabs.label')}>
      {tabs.map(([key, path]) => (
        <Link
          key={key}
          href={path}
          className={styles['tab'] ?? ''}
          aria-current={key === current ? 'page' : undefined}
        >
          {t(`actionPlan.tabs.${key}`)}
        </Link>
      ))}
    </nav>
  );
}
