import { useCommand } from '@renderer/api/useCommand';
import { formatDayTime } from '@renderer/text/formatDate';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { StatusText } from '@renderer/ui/StatusText';
import type { MarkedEntry } from '@shared/contract/auditEntry';
import { readAuditMark } from '@shared/sheets/auditMark';
import { formatNumber } from '@shared/text/formatNumber';
import { Button, Group, Paper, TextInput } from '@mantine/core';
import { IconFileSearch } from '@tabler/icons-react';
import { useState } from 'react';

/** Paper is what nobody can rewrite: its mark tells whether the trail is the one it was printed from. */
export function FindMark() {
  const { t } = useText();
  const find = useCommand('auditEntry.find');
  const [typed, setTyped] = useState('');
  const isUnread = typed !== '' && readAuditMark(typed) === null;

  return (
    <Paper withBorder p="sm">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (readAuditMark(typed) !== null) find.mutate({ mark: typed });
        }}
      >
        <Group justify="space-between" align="flex-end" gap="sm">
          <output aria-live="polite">
            {find.data === undefined ? t('auditEntry.markHint') : <Found entry={find.data} />}
          </output>
          <Group align="flex-end" gap="sm">
            <TextInput
              label={t('auditEntry.markTyped')}
              value={typed}
              error={isUnread && typed.length > 14 ? t('auditEntry.markUnread') : null}
              onChange={(event) => {
                setTyped(event.currentTarget.value);
                find.reset();
              }}
            />
            <Button
              type="submit"
              variant="default"
              disabled={typed === '' || isUnread}
              loading={find.isPending}
              leftSection={<IconFileSearch size={16} stroke={1.7} aria-hidden="true" />}
            >
              {t('auditEntry.markFind')}
            </Button>
          </Group>
        </Group>
      </form>
      {find.error !== null && <ErrorAlert error={find.error} />}
    </Paper>
  );
}

function Found({ entry }: { readonly entry: MarkedEntry | null }) {
  const { t } = useText();
  if (entry === null) return <StatusText tone="bad">{t('auditEntry.markMissing')}</StatusText>;
  return (
    <StatusText tone="done">
      {t('auditEntry.markFound', {
        seq: formatNumber(entry.seq, 0),
        at: formatDayTime(entry.writtenAt, t),
        later: formatNumber(entry.later, 0),
      })}
    </StatusText>
  );
}
