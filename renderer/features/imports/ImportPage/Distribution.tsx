import { useText } from '@renderer/text/useText';
import type { QuestionDistribution } from '@shared/import/importPlan';
import styles from './Distribution.module.css';

/** How often each answer was given, as small bars with the numbers beside them. */
export function Distribution({ distribution }: { readonly distribution: QuestionDistribution }) {
  const { t } = useText();
  const { values, noAnswer } = distribution;
  const largest = Math.max(1, noAnswer, ...values.map(({ count }) => count));
  const rows = [
    ...values.map(({ value, count }) => ({ label: value, count })).toReversed(),
    ...(noAnswer > 0 ? [{ label: t('mapping.noAnswer'), count: noAnswer }] : []),
  ];
  return (
    <ul className={styles['bars']} aria-label={t('mapping.distribution')}>
      {rows.map(({ label, count }) => (
        <li key={label} className={styles['row']}>
          <span>{label}</span>
          <span className={styles['track']} aria-hidden="true">
            <span className={styles['bar']} style={{ width: `${(count / largest) * 100}%` }} />
          </span>
          <span className={styles['count']}>{count}</span>
        </li>
      ))}
    </ul>
  );
}
