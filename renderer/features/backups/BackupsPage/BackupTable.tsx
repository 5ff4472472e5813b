import { formatDayTime } from '@renderer/text/formatDate';
import { useText } from '@renderer/text/useText';
import { StatusText } from '@renderer/ui/StatusText';
import type { Backup } from '@shared/contract/backup';
import { formatNumber } from '@shared/text/formatNumber';
import { Button, Group, Table } from '@mantine/core';
import { IconTestPipe } from '@tabler/icons-react';
import styles from './BackupTable.module.css';

interface BackupTableProps {
  readonly backups: readonly Backup[];
  readonly testing: string | null;
  readonly onTest: (backup: Backup) => void;
  readonly onRestore: (backup: Backup) => void;
}

/** The backups on this computer, newest first. */
export function BackupTable({ backups, testing, onTest, onRestore }: BackupTableProps) {
  const { t } = useText();
  if (backups.length === 0) return <p className={styles['none']}>{t('backup.none')}</p>;
  return (
    <Table className={styles['table'] ?? ''}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('backup.column.time')}</Table.Th>
          <Table.Th>{t('backup.column.reason')}</Table.Th>
          <Table.Th className={styles['number']}>{t('backup.column.seq')}</Table.Th>
          <Table.Th className={styles['number']}>{t('backup.column.size')}</Table.Th>
          <Table.Th>{t('backup.column.tested')}</Table.Th>
          <Table.Th />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {backups.map((backup) => (
          <Table.Tr key={backup.backupId}>
            <Table.Td>
              <strong>{formatDayTime(backup.madeAt, t)}</strong>
            </Table.Td>
            <Table.Td>{t(`backup.reason.${backup.reason}`)}</Table.Td>
            <Table.Td className={styles['number']}>{formatNumber(backup.seq, 0)}</Table.Td>
            <Table.Td className={styles['number']}>
              {t('backup.size', { size: formatNumber(backup.sizeBytes / 1_000_000, 1) })}
            </Table.Td>
            <Table.Td>
              <Tested tested={backup.tested} />
            </Table.Td>
            <Table.Td>
              <Group gap="xs" justify="flex-end" wrap="nowrap">
                <Button
                  size="xs"
                  variant="default"
                  loading={testing === backup.backupId}
                  leftSection={<IconTestPipe size={14} stroke={1.7} aria-hidden="true" />}
                  onClick={() => onTest(backup)}
                >
                  {t('backup.test')}
                </Button>
                <Button size="xs" variant="default" onClick={() => onRestore(backup)}>
                  {t('backup.restore')}
                </Button>
              </Group>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Tested({ tested }: Pick<Backup, 'tested'>) {
  const { t } = useText();
  if (tested === null) return <StatusText tone="none">{t('backup.notTested')}</StatusText>;
  const at = formatDayTime(tested.at, t);
  return tested.isGood ? (
    <StatusText tone="done">{t('backup.testedAt', { at })}</StatusText>
  ) : (
    <StatusText tone="bad">{t('backup.failedTest', { at })}</StatusText>
  );
}
