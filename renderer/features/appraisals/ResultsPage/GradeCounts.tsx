import { useText } from '@renderer/text/useText';
import { GradeBadge } from '@renderer/ui/GradeBadge';
import type { Results } from '@shared/contract/appraisal';
import { gradeKeys } from '@shared/domain/scheme';
import styles from './GradeCounts.module.css';

/** How many people have which grade. */
export function GradeCounts({ groups }: { readonly groups: Results['groups'] }) {
  const { t } = useText();
  const rows = groups.flatMap((group) => group.rows);
  const used = gradeKeys.filter((grade) =>
    groups.some(({ content }) => content.grades.some(({ key }) => key === grade)),
  );
  const withoutTotal = rows.filter(({ decided }) => decided.grade === null).length;
  return (
    <ul className={styles['counts']} aria-label={t('appraisal.counts')}>
      {used.map((grade) => (
        <li key={grade} className={styles['count']}>
          <GradeBadge grade={grade} />
          <strong>{rows.filter((row) => row.decided.grade === grade).length}</strong>
        </li>
      ))}
      {withoutTotal > 0 && (
        <li className={styles['rest']}>
          {t('appraisal.incompleteCount', { count: withoutTotal })}
        </li>
      )}
    </ul>
  );
}
