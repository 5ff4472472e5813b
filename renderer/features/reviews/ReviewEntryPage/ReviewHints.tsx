import { useCallQuery } from '@renderer/api/useCallQuery';
import { useMay } from '@renderer/api/useMay';
import { useText } from '@renderer/text/useText';
import { Panel } from '@renderer/ui/Panel';
import { StatusText } from '@renderer/ui/StatusText';
import type { ReviewEntry } from '@shared/contract/review';
import { insightSentence } from '@shared/insights/insightSentence';
import styles from './EventsBeside.module.css';

/** How the reviewer of a submitted review rates; only their superior is told anything. */
export function ReviewHints({ entry }: { readonly entry: ReviewEntry }) {
  const { t } = useText();
  const { appraisalId, source, place, status } = entry;
  const enabled = useMay('review.hints') && status === 'submitted';
  const { data } = useCallQuery('review.hints', { appraisalId, source, place }, { enabled });
  if (data === undefined || data.length === 0) return null;
  return (
    <Panel title={t('review.entry.hints.title')}>
      <p className={styles['none']}>{t('review.entry.hints.note')}</p>
      <ul className={styles['list']}>
        {data.map(({ subject, insight }) => (
          <li key={`${subject} ${insight.key}`}>
            <StatusText tone="info">
              {t('review.entry.hints.line', {
                subject,
                sentence: insightSentence(insight, t) ?? '',
              })}
            </StatusText>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
