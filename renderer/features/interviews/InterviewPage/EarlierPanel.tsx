import { formatCycle } from '@renderer/text/formatDate';
import { useText } from '@renderer/text/useText';
import { Panel } from '@renderer/ui/Panel';
import type { InterviewEntry } from '@shared/contract/interview';
import styles from './InterviewPage.module.css';

/** What was said and agreed last time, to compare with. */
export function EarlierPanel({ earlier }: Pick<InterviewEntry, 'earlier'>) {
  const { t } = useText();
  if (earlier === null) {
    return (
      <Panel title={t('interview.topic.comparison')}>{t('interview.record.earlierNone')}</Panel>
    );
  }
  const { cycle, display, grade, content } = earlier;
  return (
    <Panel title={t('interview.record.earlier', { cycle: formatCycle(cycle, t) })}>
      {display !== null && grade !== null && (
        <p className={styles['earlier']}>
          {t('interview.record.earlierResult', { total: display, grade: t(`grade.${grade}`) })}
        </p>
      )}
      <p className={styles['earlier']}>{content.improvements}</p>
      {content.steps.length > 0 && (
        <>
          <p className={styles['earlier']}>{t('interview.record.earlierSteps')}</p>
          <ul className={styles['earlierSteps']}>
            {content.steps.map(({ target, dueOn, ownerName }, place) => (
              <li key={place}>
                {t('interview.record.earlierStep', {
                  target,
                  dueOn: dueOn ?? t('program.blank'),
                  ownerName,
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}
