import { useCallQuery } from '@renderer/api/useCallQuery';
import { formatDay } from '@renderer/text/formatDate';
import { useText } from '@renderer/text/useText';
import { Panel } from '@renderer/ui/Panel';
import { StatusText } from '@renderer/ui/StatusText';
import type { EmployeeId } from '@shared/domain/ids';
import styles from './EventsPanel.module.css';

const shownAtOnce = 6;

/** What was written down about this person, newest first. */
export function EventsPanel({ employeeId }: { readonly employeeId: EmployeeId }) {
  const { t } = useText();
  const { data } = useCallQuery('event.ofEmployee', { employeeId });
  const events = (data ?? []).filter(({ withdrawnReason }) => withdrawnReason === null);
  return (
    <Panel
      title={t('event.ofEmployee')}
      {...(events.length > shownAtOnce ? { note: t('event.all', { count: events.length }) } : {})}
    >
      {data !== undefined && events.length === 0 && (
        <p className={styles['none']}>{t('event.noneOfEmployee')}</p>
      )}
      <ul className={styles['events']}>
        {events.slice(0, shownAtOnce).map(({ eventId, happenedOn, kind, note, attachments }) => (
          <li key={eventId}>
            <span>{formatDay(happenedOn, t)}</span>
            <StatusText tone={kind === 'compliment' ? 'done' : 'warn'}>
              {t(`event.kind.${kind}`)}
            </StatusText>
            <span className={styles['note']} title={note}>
              {note}
            </span>
            <span className={styles['files']}>
              {attachments.length > 0 && t('event.files', { count: attachments.length })}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
