import { useCallQuery } from '@renderer/api/useCallQuery';
import { useText } from '@renderer/text/useText';
import { StatusText } from '@renderer/ui/StatusText';
import type { EventEntry } from '@shared/contract/event';
import { linkKey } from './eventDraft';
import { effectWords } from './effectWords';
import styles from './EventsPage.module.css';

/** What an event counts as, and how far a veto on it has come. */
export function EffectCell({ event }: { readonly event: EventEntry }) {
  const { t } = useText();
  const { veto } = event;
  return (
    <div className={styles['effects']}>
      {event.link === null ? (
        <span className={styles['quiet']}>{t('event.onlyRecord')}</span>
      ) : (
        <LinkWords event={event} />
      )}
      {veto !== null && (
        <StatusText tone={veto.status === 'withdrawn' ? 'none' : 'bad'}>
          {t('veto.title')} · {t(`veto.status.${veto.status}`)}
        </StatusText>
      )}
    </div>
  );
}

function LinkWords({ event }: { readonly event: EventEntry }) {
  const { t, localText } = useText();
  const { employeeId, happenedOn, link, count } = event;
  const { data } = useCallQuery('event.choices', { employeeId, happenedOn });
  const choice = data?.links.find((each) => linkKey(each) === linkKey(link));
  if (choice === undefined) return null;
  const what = effectWords(choice, { t, localText });
  return <span>{count === 1 ? what : t('event.times', { what, number: count })}</span>;
}
