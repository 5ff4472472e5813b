import { useCallQuery } from '@renderer/api/useCallQuery';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Loading } from '@renderer/ui/Loading';
import { Page } from '@renderer/ui/Page';
import { Panel } from '@renderer/ui/Panel';
import { auditMark } from '@shared/sheets/auditMark';
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { AlarmPanel } from './AlarmPanel';
import { AuditEntryTable } from './AuditEntryTable';
import { CheckTrail } from './CheckTrail';
import { EntryExport } from './EntryExport';
import { FindMark } from './FindMark';
import { anyEntry, EntryFilter, instantsOf, type ChosenEntries } from './EntryFilter';

const rowsPerPage = 100;

/** Who did what, newest first; a check of the whole trail; what to do if it does not fit. */
export function AuditEntriesPage() {
  const { t } = useText();
  const [chosen, setChosen] = useState<ChosenEntries>(anyEntry);
  /** Where each older page began; empty on the newest one. */
  const [starts, setStarts] = useState<readonly number[]>([]);
  const filter = instantsOf(chosen);
  const state = useCallQuery('auditEntry.state', {});
  const alarm = state.data?.alarm ?? null;
  const before = starts.at(-1) ?? null;
  const { data, error } = useCallQuery('auditEntry.list', {
    ...filter,
    before,
    limit: rowsPerPage,
  });
  const last = data?.rows.at(-1)?.seq ?? 1;

  return (
    <Page
      title={t('auditEntry.title')}
      subtitle={t('auditEntry.note')}
      actions={<EntryExport filter={filter} />}
    >
      {alarm !== null && <AlarmPanel alarm={alarm} />}
      <CheckTrail />
      <FindMark />
      {error !== null && <ErrorAlert error={error} />}
      {data === undefined && error === null && <Loading lines={10} />}
      {data !== undefined && (
        <Panel
          title={t('auditEntry.count', { count: data.total })}
          note={
            state.data !== undefined &&
            t('auditEntry.state.mark', { mark: auditMark(state.data.head) })
          }
          isFlush
        >
          <EntryFilter
            chosen={chosen}
            users={data.users}
            concepts={data.concepts}
            onChoose={(next) => {
              setChosen(next);
              setStarts([]);
            }}
          />
          <AuditEntryTable rows={data.rows} />
          <Group justify="flex-end" gap="sm" p="sm">
            <Button
              variant="default"
              size="xs"
              disabled={starts.length === 0}
              onClick={() => setStarts(starts.slice(0, -1))}
            >
              {t('auditEntry.newer')}
            </Button>
            <Button
              variant="default"
              size="xs"
              disabled={data.rows.length < rowsPerPage}
              onClick={() => setStarts([...starts, last])}
            >
              {t('auditEntry.older')}
            </Button>
          </Group>
        </Panel>
      )}
    </Page>
  );
}
