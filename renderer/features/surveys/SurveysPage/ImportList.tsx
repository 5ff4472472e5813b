import { useCallQuery } from '@renderer/api/useCallQuery';
import { formatDayTime } from '@renderer/text/formatDate';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Panel } from '@renderer/ui/Panel';
import { StatusText } from '@renderer/ui/StatusText';
import type { ImportRecord } from '@shared/contract/import';
import { formatNumber } from '@shared/text/formatNumber';
import { Button, Table } from '@mantine/core';
import { useState } from 'react';
import styles from './ImportList.module.css';
import { UndoImport } from './UndoImport';

/** Every file that was imported; surveys and tickets can be taken back as a whole. */
export function ImportList() {
  const { t } = useText();
  const { data, error } = useCallQuery('import.list', {});
  const [undoing, setUndoing] = useState<ImportRecord | null>(null);
  return (
    <Panel title={t('survey.imports')} note={t('survey.importsHint')} isFlush>
      {error !== null && <ErrorAlert error={error} />}
      {data?.length === 0 && <p className={styles['none']}>{t('survey.noImports')}</p>}
      {data !== undefined && data.length > 0 && (
        <Table className={styles['table'] ?? ''}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('survey.importColumn.fileName')}</Table.Th>
              <Table.Th>{t('survey.importColumn.kind')}</Table.Th>
              <Table.Th>{t('survey.importColumn.importedAt')}</Table.Th>
              <Table.Th className={styles['number']}>{t('survey.importColumn.added')}</Table.Th>
              <Table.Th className={styles['number']}>{t('survey.importColumn.duplicate')}</Table.Th>
              <Table.Th className={styles['number']}>{t('survey.importColumn.rejected')}</Table.Th>
              <Table.Th />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {data.map((record) => (
              <Row key={record.importId} record={record} onUndo={() => setUndoing(record)} />
            ))}
          </Table.Tbody>
        </Table>
      )}
      <UndoImport record={undoing} onClose={() => setUndoing(null)} />
    </Panel>
  );
}

interface RowProps {
  readonly record: ImportRecord;
  readonly onUndo: () => void;
}

function Row({ record, onUndo }: RowProps) {
  const { t } = useText();
  const { counts, kind, undoneAt } = record;
  const canUndo = kind !== 'staffList' && undoneAt === null && counts.new > 0;
  return (
    <Table.Tr data-undone={undoneAt !== null || undefined}>
      <Table.Td>
        <strong>{record.fileName}</strong>
      </Table.Td>
      <Table.Td>{t(`survey.kind.${kind}`)}</Table.Td>
      <Table.Td>{formatDayTime(record.importedAt, t)}</Table.Td>
      <Table.Td className={styles['number']}>{formatNumber(counts.new, 0)}</Table.Td>
      <Table.Td className={styles['number']}>{formatNumber(counts.duplicate, 0)}</Table.Td>
      <Table.Td className={styles['number']}>{formatNumber(counts.rejected, 0)}</Table.Td>
      <Table.Td className={styles['action']}>
        {undoneAt !== null && <StatusText tone="none">{t('survey.undone')}</StatusText>}
        {canUndo && (
          <Button size="xs" variant="default" onClick={onUndo}>
            {t('survey.undo', { count: counts.new })}
          </Button>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
