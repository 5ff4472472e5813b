import { useCommand } from '@renderer/api/useCommand';
import { formatDayTime } from '@renderer/text/formatDate';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { StatusText } from '@renderer/ui/StatusText';
import type { BackupOverview } from '@shared/contract/backup';
import { Button, Group } from '@mantine/core';
import { IconFolder } from '@tabler/icons-react';

/** Where copies go besides this computer, and a reminder while none does. */
export function SecondPlace({ overview }: { readonly overview: BackupOverview }) {
  const { t } = useText();
  const choose = useCommand('backup.chooseSecond');
  const { second, needsSecond } = overview;
  const copiedAt = second?.copiedAt ?? null;
  return (
    <>
      <Group gap="md">
        <IconFolder size={16} stroke={1.7} aria-hidden="true" />
        {second === null ? (
          <span>{t('backup.noPlace')}</span>
        ) : (
          <strong>{t('backup.place', { name: second.name })}</strong>
        )}
        {second !== null && !second.isReachable && (
          <StatusText tone="warn" isPill>
            {t('backup.unreachable')}
          </StatusText>
        )}
        {copiedAt !== null && (
          <StatusText tone="done">
            {t('backup.copiedAt', { at: formatDayTime(copiedAt, t) })}
          </StatusText>
        )}
        {needsSecond && (
          <StatusText tone="warn" isPill>
            {t('backup.remind')}
          </StatusText>
        )}
        <Button
          size="xs"
          variant="default"
          loading={choose.isPending}
          onClick={() => choose.mutate({})}
        >
          {t('backup.choosePlace')}
        </Button>
      </Group>
      {choose.error !== null && <ErrorAlert error={choose.error} />}
    </>
  );
}
