import { useCallQuery } from '@renderer/api/useCallQuery';
import { useMay } from '@renderer/api/useMay';
import { useCycle } from '@renderer/frame/useCycle';
import { useText } from '@renderer/text/useText';
import { EmptyState } from '@renderer/ui/EmptyState';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Loading } from '@renderer/ui/Loading';
import { Page } from '@renderer/ui/Page';
import type { Cycle } from '@shared/domain/cycle';
import type { EventId } from '@shared/domain/ids';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { EventDrawer } from './EventDrawer';
import { emptyDraft, kindOf, type EventDraft } from './eventDraft';
import { EventTable } from './EventTable';
import { LogBar } from './LogBar';

interface EventsPageProps {
  /** A new event to begin with, as the address names it. */
  readonly begins?: { readonly kind: string; readonly employeeId: string };
}

/** What happened in the chosen cycle, and the way to write it down. */
export function EventsPage({ begins }: EventsPageProps) {
  const cycle = useCycle();
  if (cycle === null) return null;
  const key = `${cycle.cycleId} ${begins?.kind ?? ''} ${begins?.employeeId ?? ''}`;
  return <CycleEvents key={key} cycle={cycle} begins={begins} />;
}

interface CycleEventsProps {
  readonly cycle: Cycle;
  readonly begins: EventsPageProps['begins'] | undefined;
}

function CycleEvents({ cycle, begins }: CycleEventsProps) {
  const { t } = useText();
  const { data, error } = useCallQuery('event.overview', { cycleId: cycle.cycleId });
  const mayRecord = useMay('event.save');
  const { data: store } = useCallQuery('store.current', {});
  const [opened, setOpened] = useState<EventId | 'new' | null>(begins === undefined ? null : 'new');
  const [draft, setDraft] = useState<EventDraft | null>(null);
  const empty = emptyDraft(cycle.startsOn, store?.user.name ?? '');
  const fresh =
    begins === undefined
      ? empty
      : { ...empty, kind: kindOf(begins.kind), employeeId: begins.employeeId };
  const event = data?.events.find(({ eventId }) => eventId === opened) ?? null;
  return (
    <Page
      title={t('event.title')}
      subtitle={t('event.lead')}
      actions={
        mayRecord &&
        data !== undefined &&
        data.events.length > 0 && (
          <Button
            leftSection={<IconPlus size={16} stroke={1.7} aria-hidden="true" />}
            onClick={() => setOpened('new')}
          >
            {t('event.add')}
          </Button>
        )
      }
    >
      {error !== null && <ErrorAlert error={error} />}
      {data === undefined && error === null && <Loading lines={10} />}
      {data !== undefined && data.log.isScored && <LogBar cycle={cycle} log={data.log} />}
      {data !== undefined && data.events.length === 0 && (
        <EmptyState
          title={t('event.none')}
          text={t('event.noneHint')}
          steps={[
            {
              title: t('event.noneStep'),
              detail: t('event.noneStepDetail'),
              state: 'current',
              ...(mayRecord
                ? { action: { label: t('event.add'), onRun: () => setOpened('new') } }
                : {}),
            },
          ]}
        />
      )}
      {data !== undefined && data.events.length > 0 && (
        <EventTable events={data.events} onOpen={setOpened} />
      )}
      {data !== undefined && (
        <EventDrawer
          isOpen={opened !== null}
          event={event}
          employees={data.employees}
          draft={draft ?? fresh}
          onDraft={setDraft}
          onSaved={(eventId) => {
            setDraft(null);
            setOpened(eventId);
          }}
          onClose={() => setOpened(null)}
        />
      )}
    </Page>
  );
}
