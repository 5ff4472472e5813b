import { useCallQuery } from '@renderer/api/useCallQuery';
import { Allowed } from '@renderer/frame/Allowed';
import { formatDay, formatDayTime } from '@renderer/text/formatDate';
import { useText } from '@renderer/text/useText';
import { HeadedPart } from '@renderer/ui/HeadedPart';
import { StatusText } from '@renderer/ui/StatusText';
import type { EventEntry, EventOverview } from '@shared/contract/event';
import type { EventId } from '@shared/domain/ids';
import { Button, Drawer, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { EventFiles } from './EventFiles';
import { EffectCell } from './EffectCell';
import { draftOf, type EventDraft } from './eventDraft';
import { EventForm } from './EventForm';
import styles from './EventsPage.module.css';
import { kindTones } from './EventTable';
import { VetoSection } from './VetoSection';
import { WithdrawEvent } from './WithdrawEvent';

interface EventDrawerProps {
  readonly isOpen: boolean;
  /** Null for a new one. */
  readonly event: EventEntry | null;
  readonly employees: EventOverview['employees'];
  /** What was typed for a new one; closing keeps it. */
  readonly draft: EventDraft;
  readonly onDraft: (draft: EventDraft) => void;
  readonly onSaved: (eventId: EventId) => void;
  readonly onClose: () => void;
}

/** One event with everything that belongs to it, or the form for a new one. */
export function EventDrawer(props: EventDrawerProps) {
  const { t } = useText();
  const { isOpen, event, onClose } = props;
  const title =
    event === null
      ? t('event.form.add')
      : t('event.open', { name: event.employeeName, day: formatDay(event.happenedOn, t) });
  return (
    <Drawer
      opened={isOpen}
      onClose={onClose}
      position="right"
      padding="xl"
      size={560}
      lockScroll={false}
      transitionProps={{ duration: 160 }}
      title={title}
      closeButtonProps={{ 'aria-label': t('event.form.close') }}
    >
      {isOpen && event === null && <EventForm {...props} onCancel={onClose} />}
      {isOpen && event !== null && (
        <OpenEvent key={event.eventId} event={event} employees={props.employees} />
      )}
    </Drawer>
  );
}

function OpenEvent({ event, employees }: Pick<EventDrawerProps, 'employees'> & OpenEventProps) {
  const [draft, setDraft] = useState<EventDraft | null>(null);
  if (draft !== null) {
    const close = () => setDraft(null);
    return (
      <EventForm
        event={event}
        employees={employees}
        draft={draft}
        onDraft={setDraft}
        onSaved={close}
        onCancel={close}
      />
    );
  }
  return (
    <Stack gap="lg">
      <Facts event={event} />
      {event.withdrawnReason === null && (
        <Allowed call="event.save">
          <Actions event={event} onCorrect={() => setDraft(draftOf(event))} />
        </Allowed>
      )}
      <EventFiles event={event} />
      <VetoSection event={event} />
      {event.corrections > 0 && <Versions eventId={event.eventId} />}
    </Stack>
  );
}

interface OpenEventProps {
  readonly event: EventEntry;
}

function Facts({ event }: OpenEventProps) {
  const { t } = useText();
  const { kind, note, reportedBy, recordedBy, voucherNo, userName, withdrawnReason } = event;
  const words = [
    reportedBy === '' ? null : t('event.reported', { name: reportedBy }),
    recordedBy === '' ? null : t('event.recorded', { name: recordedBy }),
    voucherNo === '' ? null : voucherNo,
    t('event.typedBy', { name: userName }),
  ].filter((each) => each !== null);
  return (
    <section className={styles['facts']}>
      <StatusText isPill tone={kindTones[kind]}>
        {t(`event.kind.${kind}`)}
      </StatusText>
      <p className={styles['text']}>{note}</p>
      <div className={styles['quiet']}>{words.join(' · ')}</div>
      <EffectCell event={event} />
      {withdrawnReason !== null && (
        <StatusText tone="warn">
          {t('event.withdrawnBecause', { reason: withdrawnReason })}
        </StatusText>
      )}
    </section>
  );
}

function Actions({ event, onCorrect }: OpenEventProps & { readonly onCorrect: () => void }) {
  const { t } = useText();
  const isHeld = event.veto !== null && event.veto.status !== 'withdrawn';
  return (
    <Group gap="sm">
      <Button variant="default" onClick={onCorrect}>
        {t('event.correct')}
      </Button>
      {!isHeld && <WithdrawEvent eventId={event.eventId} />}
    </Group>
  );
}

function Versions({ eventId }: { readonly eventId: EventId }) {
  const { t } = useText();
  const { data = [] } = useCallQuery('event.versions', { eventId });
  return (
    <HeadedPart title={t('event.versions')}>
      <ul className={styles['lines']}>
        {data.map(({ changedAt, userName, note }) => (
          <li key={changedAt}>
            {t('event.version', { day: formatDayTime(changedAt, t), name: userName, note })}
          </li>
        ))}
      </ul>
    </HeadedPart>
  );
}
