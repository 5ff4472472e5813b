import { useCallQuery } from '@renderer/api/useCallQuery';
import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import type { EventEntry, EventOverview } from '@shared/contract/event';
import { eventKinds } from '@shared/domain/event';
import { employeeIdSchema, type EventId } from '@shared/domain/ids';
import { Button, Group, SegmentedControl, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type FormEvent } from 'react';
import { faultsOf, kindOf, toInput, type EventDraft, type EventFault } from './eventDraft';
import styles from './EventsPage.module.css';
import { LinkSelect } from './LinkSelect';

interface EventFormProps {
  /** Null for a new one. */
  readonly event: EventEntry | null;
  readonly employees: EventOverview['employees'];
  readonly draft: EventDraft;
  readonly onDraft: (draft: EventDraft) => void;
  readonly onSaved: (eventId: EventId) => void;
  readonly onCancel: () => void;
}

/** What happened, as it is written down or corrected. */
export function EventForm({ event, employees, draft, onDraft, onSaved, onCancel }: EventFormProps) {
  const { t } = useText();
  const save = useCommand('event.save');
  const [isTried, setTried] = useState(false);
  const faults = faultsOf(draft);
  const faultOf = (fault: EventFault) =>
    isTried && faults.includes(fault) ? t(`event.form.fault.${fault}`) : null;
  const set = (change: Partial<EventDraft>) => onDraft({ ...draft, ...change });

  function submit(form: FormEvent) {
    form.preventDefault();
    setTried(true);
    if (faults.length > 0) return;
    save.mutate(toInput(draft, event), {
      onSuccess: ({ eventId }) => {
        notifications.show({
          message: t(event === null ? 'event.form.saved' : 'event.form.changed'),
        });
        onSaved(eventId);
      },
    });
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <div className={styles['pair']}>
          <Select
            searchable
            label={t('event.form.employee')}
            data={employees.map(({ employeeId, employeeNo, name }) => ({
              value: employeeId,
              label: `${employeeNo} ${name}`,
            }))}
            value={draft.employeeId === '' ? null : draft.employeeId}
            disabled={event !== null}
            error={faultOf('employee')}
            data-autofocus={event === null || undefined}
            onChange={(employeeId) => set({ employeeId: employeeId ?? '', link: null })}
          />
          <TextInput
            type="date"
            label={t('event.form.happenedOn')}
            value={draft.happenedOn}
            error={faultOf('happenedOn')}
            onChange={({ currentTarget }) => set({ happenedOn: currentTarget.value })}
          />
        </div>
        <SegmentedControl
          aria-label={t('event.column.kind')}
          value={draft.kind}
          data={eventKinds.map((value) => ({ value, label: t(`event.kind.${value}`) }))}
          onChange={(value) => set({ kind: kindOf(value) })}
        />
        <Textarea
          label={t('event.form.note')}
          placeholder={t('event.form.noteHint')}
          rows={3}
          maxLength={1000}
          value={draft.note}
          error={faultOf('note')}
          onChange={({ currentTarget }) => set({ note: currentTarget.value })}
        />
        <div className={styles['pair']}>
          <TextInput
            label={t('event.form.reportedBy')}
            placeholder={t('event.form.reportedByHint')}
            maxLength={100}
            value={draft.reportedBy}
            onChange={({ currentTarget }) => set({ reportedBy: currentTarget.value })}
          />
          <TextInput
            label={t('event.form.recordedBy')}
            maxLength={100}
            value={draft.recordedBy}
            onChange={({ currentTarget }) => set({ recordedBy: currentTarget.value })}
          />
        </div>
        <div className={styles['pair']}>
          <TextInput
            label={t('event.form.voucherNo')}
            placeholder={t('event.form.voucherHint')}
            maxLength={40}
            value={draft.voucherNo}
            onChange={({ currentTarget }) => set({ voucherNo: currentTarget.value })}
          />
          <TextInput
            label={t('event.form.count')}
            inputMode="numeric"
            value={draft.count}
            error={faultOf('count')}
            onChange={({ currentTarget }) => set({ count: currentTarget.value })}
          />
        </div>
        <LinkChoice draft={draft} onDraft={onDraft} />
        {save.error !== null && <ErrorAlert error={save.error} />}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onCancel}>
            {t('event.form.cancel')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {t(event === null ? 'event.form.save' : 'event.form.saveChange')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Asks for the choices only once person and day are known. */
function LinkChoice({ draft, onDraft }: Pick<EventFormProps, 'draft' | 'onDraft'>) {
  const { employeeId, happenedOn } = draft;
  const known = employeeIdSchema.safeParse(employeeId);
  if (!known.success || happenedOn === '') return null;
  return <KnownLinks employeeId={known.data} draft={draft} onDraft={onDraft} />;
}

function KnownLinks({
  employeeId,
  draft,
  onDraft,
}: Pick<EventFormProps, 'draft' | 'onDraft'> & Pick<EventEntry, 'employeeId'>) {
  const { happenedOn } = draft;
  const { data } = useCallQuery('event.choices', { employeeId, happenedOn });
  if (data === undefined) return null;
  return (
    <LinkSelect
      links={data.links}
      value={draft.link}
      onChange={(link) => onDraft({ ...draft, link })}
    />
  );
}
