import { formatDayTime } from '@renderer/text/formatDate';
import { useText } from '@renderer/text/useText';
import { Panel } from '@renderer/ui/Panel';
import type { InterviewEntry } from '@shared/contract/interview';
import { interviewTopics } from '@shared/domain/interview';
import styles from './InterviewPage.module.css';

/** What the record said before it was corrected, and why it was. */
export function VersionsPanel({ versions }: Pick<InterviewEntry, 'versions'>) {
  const { t } = useText();
  if (versions.length === 0) return null;
  return (
    <Panel title={t('interview.record.versions')}>
      {versions.map(({ version, reason, userName, replacedAt, content }) => (
        <details key={version}>
          <summary>
            {t('interview.record.version', {
              version,
              reason,
              user: userName,
              day: formatDayTime(replacedAt, t),
            })}
          </summary>
          <dl className={styles['version']}>
            {interviewTopics
              .filter((topic) => content[topic] !== '')
              .map((topic) => (
                <div key={topic}>
                  <dt>{t(`interview.topic.${topic}`)}</dt>
                  <dd>{content[topic]}</dd>
                </div>
              ))}
            {content.steps.map(({ target, dueOn, ownerName }, place) => (
              <div key={place}>
                <dt>{t('interview.step.title')}</dt>
                <dd>
                  {t('interview.record.earlierStep', {
                    target,
                    dueOn: dueOn ?? t('program.blank'),
                    ownerName,
                  })}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </Panel>
  );
}
