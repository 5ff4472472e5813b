import { useText } from '@renderer/text/useText';
import { GradeBadge } from '@renderer/ui/GradeBadge';
import type { PrintedScore } from '@shared/scoring/replayScheme';
import styles from './PrintedResult.module.css';

interface PrintedResultProps {
  readonly result: PrintedScore;
  readonly isStrong?: boolean;
}

/** A total with its grade; a total that is missing is a dash with the reason. */
export function PrintedResult({ result, isStrong }: PrintedResultProps) {
  const { t } = useText();
  const { display, grade, status } = result;
  if (display === null || grade === null) {
    return (
      <span className={styles['result']}>
        <span aria-hidden="true">{t('program.blank')}</span>
        <span className={styles['missing']}>{t('schemeTrial.noTotal')}</span>
      </span>
    );
  }
  return (
    <span className={styles['result']}>
      {isStrong === true ? <strong>{display}</strong> : <span>{display}</span>}
      <GradeBadge
        grade={grade}
        {...(status === 'provisional' && { mark: t('appraisal.provisional') })}
      />
    </span>
  );
}
