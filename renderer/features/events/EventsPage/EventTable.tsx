import { formatDay } from '@renderer/text/formatDate';
import { useText } from '@renderer/text/useText';
import { Panel } from '@renderer/ui/Panel';
import { isSought, SearchField } from '@renderer/ui/SearchField';
import { StatusText, type StatusTone } from '@renderer/ui/StatusText';
import type { EventEntry } from '@shared/contract/event';
import type { EventKind } from '@shared/domain/event';
import type { EventId } from '@shared/domain/ids';
import { Button, Switch, Table } from '@mantine/core';
import { useState } from 'react';
import { EffectCell } from './EffectCell';
import styles from './EventsPage.module.css';

export const kindTones: Readonly<Record<EventKind, StatusTone>> = {
  compliment: 'done',
  complaint: 'warn',
  incident: 'warn',
  violation: 'bad',
  spotCheck: 'info',
};

interface EventTableProps {
  readonly events: readonly EventEntry[];
  readonly onOpen: (eventId: EventId) => void;
}

/** The log, newest first; what was withdrawn shows only on request. */
export function EventTable({ events, onOpen }: EventTableProps) {
  const { t } = useText();
  const [sought, setSought] = useState('');
  const [showsWithdrawn, setShowsWithdrawn] = useState(false);
  const shown = events.filter(
    ({ withdrawnReason, employeeName, employeeNo, note }) =>
      (showsWithdrawn || withdrawnReason === null) &&
      isSought(sought, employeeName, employeeNo, note),
  );
  return (
    <Panel
      isFlush
      isFilling
      title={t('event.list')}
      actions={
        <>
          {events.some(({ withdrawnReason }) => withdrawnReason !== null) && (
            <Switch
              size="xs"
              label={t('event.showWithdrawn')}
              checked={showsWithdrawn}
              onChange={(event) => setShowsWithdrawn(event.currentTarget.checked)}
            />
          )}
          <SearchField label={t('event.search')} value={sought} onChange={setSought} />
        </>
      }
      footer={<span>{t('event.footer')}</span>}
    >
      <Table highlightOnHover layout="fixed" className={styles['table'] ?? ''}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={100}>{t('event.column.happenedOn')}</Table.Th>
            <Table.Th w={130}>{t('event.column.employee')}</Table.Th>
            <Table.Th w={120}>{t('event.column.kind')}</Table.Th>
            <Table.Th>{t('event.column.note')}</Table.Th>
            <Table.Th w={230}>{t('event.column.effect')}</Table.Th>
            <Table.Th w={90} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map((event) => (
            <EventRow key={event.eventId} event={event} onOpen={() => onOpen(event.eventId)} />
          ))}
        </Table.Tbody>
      </Table>
      {shown.length === 0 && <p className={styles['none']}>{t('event.noMatch')}</p>}
    </Panel>
  );
}

interface EventRowProps {
  readonly event: EventEntry;
  readonly onOpen: () => void;
}

function EventRow({ event, onOpen }: EventRowProps) {
  const { t } = useText();
  const { employeeName, employeeNo, happenedOn, kind, note, withdrawnReason } = event;
  const day = formatDay(happenedOn, t);
  const words = [
    event.reportedBy === '' ? null : t('event.reported', { name: event.reportedBy }),
    event.recordedBy === '' ? null : t('event.recorded', { name: event.recordedBy }),
    event.attachments.length === 0 ? null : t('event.files', { count: event.attachments.length }),
  ].filter((each) => each !== null);
  return (
    <Table.Tr data-withdrawn={withdrawnReason !== null || undefined}>
      <Table.Td>{day}</Table.Td>
      <Table.Td>
        <strong>{employeeName}</strong>
        <div className={styles['quiet']}>{employeeNo}</div>
      </Table.Td>
      <Table.Td>
        <StatusText isPill tone={kindTones[kind]}>
          {t(`event.kind.${kind}`)}
        </StatusText>
      </Table.Td>
      <Table.Td>
        <div className={styles['note']}>{note}</div>
        <div className={styles['quiet']}>
          {withdrawnReason === null
            ? words.join(' · ')
            : t('event.withdrawnBecause', { reason: withdrawnReason })}
        </div>
      </Table.Td>
      <Table.Td>
        <EffectCell event={event} />
      </Table.Td>
      <Table.Td>
        <Button
          size="xs"
          variant="default"
          aria-label={t('event.open', { name: employeeName, day })}
          onClick={onOpen}
        >
          {t('event.look')}
        </Button>
      </Table.Td>
    </Table.Tr>
  );
}
