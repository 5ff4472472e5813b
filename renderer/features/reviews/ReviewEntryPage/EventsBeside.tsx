import { formatDay } from '@renderer/text/formatDate';
import { useText } from '@renderer/text/useText';
import { Panel } from '@renderer/ui/Panel';
import type { ReviewEntry } from '@shared/contract/review';
import { Link } from 'wouter';
import styles from './EventsBeside.module.css';

/** What happened to this person in the cycle, to be remembered while rating. */
export function EventsBeside({ events }: Pick<ReviewEntry, 'events'>) {
  const { t } = useText();
  return (
    <Panel
      title={t('review.entry.events.title')}
      actions={<Link href="/events">{t('review.entry.events.all')}</Link>}
    >
      {events.length === 0 ? (
        <p className={styles['none']}>{t('review.entry.events.none')}</p>
      ) : (
        <ul className={styles['list']}>
          {events.map(({ eventId, happenedOn, kind, note }) => (
            <li key={eventId}>
              <span className={styles['head']}>
                {formatDay(happenedOn, t)} · {t(`event.kind.${kind}`)}
              </span>
              {note}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
