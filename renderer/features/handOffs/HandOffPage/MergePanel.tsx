import { useCommand } from '@renderer/api/useCommand';
import { formatDayTime } from '@renderer/text/formatDate';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Panel } from '@renderer/ui/Panel';
import type { ReadHandOffFile } from '@shared/contract/handOff';
import { Button, Table } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { FieldList } from './FieldList';
import styles from './HandOffPage.module.css';
import { useRecordWords } from './useRecordWords';

interface MergePanelProps {
  readonly file: Extract<ReadHandOffFile, { kind: 'package' }>;
  readonly onClose: () => void;
}

/** What a package would change here; nothing is written before the button. */
export function MergePanel({ file, onClose }: MergePanelProps) {
  const { t } = useText();
  const words = useRecordWords();
  const merge = useCommand('handOff.merge');
  const { preview, token } = file;
  const { counts, differences } = preview;
  const changes = counts.new + counts.changed + counts.deleted + counts.conflict;

  function submit() {
    merge.mutate(
      { token },
      {
        onSuccess: () => {
          notifications.show({ message: t('handOff.read.done', { count: changes }) });
          onClose();
        },
      },
    );
  }

  return (
    <Panel
      title={t('handOff.read.title')}
      note={t('handOff.read.from', {
        partner: preview.partnerName,
        shop: preview.shopName,
        day: formatDayTime(preview.createdAt, t),
      })}
      isFlush
      footer={
        <div className={styles['foot']}>
          <Button variant="default" onClick={onClose}>
            {t(changes > 0 ? 'handOff.read.close' : 'handOff.read.shut')}
          </Button>
          {changes > 0 && (
            <Button loading={merge.isPending} onClick={submit}>
              {t('handOff.read.merge', { count: changes })}
            </Button>
          )}
        </div>
      }
    >
      <div className={styles['summary']}>
        {preview.isRepeated && <p>{t('handOff.read.repeated')}</p>}
        {!preview.isRepeated && changes === 0 && <p>{t('handOff.read.nothing')}</p>}
        {counts.conflict > 0 && <p>{t('handOff.read.conflictsHint')}</p>}
        <dl className={styles['counts']}>
          {(['new', 'changed', 'deleted', 'conflict', 'unchanged', 'older'] as const)
            .filter((outcome) => counts[outcome] > 0)
            .map((outcome) => (
              <div key={outcome}>
                <dt>{t(`handOff.outcome.${outcome}`)}</dt>
                <dd>{counts[outcome]}</dd>
              </div>
            ))}
        </dl>
        {merge.error !== null && (
          <ErrorAlert error={merge.error} subject={String(merge.error.details['names'] ?? '')} />
        )}
      </div>
      {differences.length > 0 && (
        <div className={styles['scroll']}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('handOff.column.what')}</Table.Th>
                <Table.Th>{t('handOff.column.outcome')}</Table.Th>
                <Table.Th>{t('handOff.column.fields')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {differences.map((difference) => (
                <Table.Tr key={`${difference.kind} ${difference.key}`}>
                  <Table.Td>{words.record(difference)}</Table.Td>
                  <Table.Td data-outcome={difference.outcome}>
                    {t(`handOff.outcome.${difference.outcome}`)}
                  </Table.Td>
                  <Table.Td>
                    <FieldList fields={difference.fields} />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
          {differences.length < changes && (
            <p className={styles['hint']}>
              {t('handOff.read.more', { count: differences.length })}
            </p>
          )}
        </div>
      )}
    </Panel>
  );
}
