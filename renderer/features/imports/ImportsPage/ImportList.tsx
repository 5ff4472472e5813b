import { useCallQuery } from '@renderer/api/useCallQuery';
import { formatDayTime } from '@renderer/text/formatDate';
import { Allowed } from '@renderer/frame/Allowed';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Panel } from '@renderer/ui/Panel';
import { StatusText } from '@renderer/ui/StatusText';
import type { ImportRecord } from '@shared/contract/import';
import { formatNumber } from '@shared/text/formatNumber';
import { Button, Table } from '@mantine/core';
import { useState } from 'react';
import { ImportDetail } from './ImportDetail';
import styles from './ImportList.module.css';
import { UndoImport } from './UndoImport';

/** Every file that was imported; each can be looked at and taken back as a whole. */
export function ImportList() {
  const { t } = useText();
  const { data, error } = useCallQuery('import.list', {});
  const [undoing, setUndoing] = useState<ImportRecord | null>(null);
  const [shown, setShown] = useState<ImportRecord | null>(null);
  return (
    <Panel title={t('importList.imports')} note={t('importList.importsHint')} isFlush>
      {error !== null && <ErrorAlert error={error} />}
      {data?.length === 0 && <p className={styles['none']}>{t('importList.noImports')}</p>}
      {data !== undefined && data.length > 0 && (
        <Table className={styles['table'] ?? ''}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('importList.importColumn.fileName')}</Table.Th>
              <Table.Th>{t('importList.importColumn.kind')}</Table.Th>
              <Table.Th>{t('importList.importColumn.importedAt')}</Table.Th>
              <Table.Th className={styles['number']}>{t('importList.importColumn.added')}</Table.Th>
              <Table.Th className={styles['number']}>{t('importList.replaced')}</Table.Th>
              <Table.Th className={styles['number']}>
                {t('importList.importColumn.duplicate')}
              </Table.Th>
              <Table.Th className={styles['number']}>
                {t('importList.importColumn.rejected')}
              </Table.Th>
              <Table.Th />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {data.map((record) => (
              <Row
                key={record.importId}
                record={record}
                onShow={() => setShown(record)}
                onUndo={() => setUndoing(record)}
              />
            ))}
          </Table.Tbody>
        </Table>
      )}
      <UndoImport record={undoing} onClose={() => setUndoing(null)} />
      <ImportDetail record={shown} onClose={() => setShown(null)} />
    </Panel>
  );
}

interface RowProps {
  readonly record: ImportRecord;
  readonly onShow: () => void;
  readonly onUndo: () => void;
}

function Row({ record, onShow, onUndo }: RowProps) {
  const { t } = useText();
  const { counts, kind, replaced, undoneAt } = record;
  return (
    <Table.Tr data-undone={undoneAt !== null || undefined}>
      <Table.Td>
        <strong>{record.fileName}</strong>
      </Table.Td>
      <Table.Td>{t(`importList.kind.${kind}`)}</Table.Td>
      <Table.Td>{formatDayTime(record.importedAt, t)}</Table.Td>
      <Table.Td className={styles['number']}>{formatNumber(counts.new, 0)}</Table.Td>
      <Table.Td className={styles['number']}>{formatNumber(replaced, 0)}</Table.Td>
      <Table.Td className={styles['number']}>{formatNumber(counts.duplicate, 0)}</Table.Td>
      <Table.Td className={styles['number']}>
        {formatNumber(counts.rejected - Math.min(replaced, counts.rejected), 0)}
      </Table.Td>
      <Table.Td className={styles['action']}>
        {undoneAt !== null && <StatusText tone="none">{t('importList.undone')}</StatusText>}
        <Button
          size="xs"
          variant="subtle"
          aria-label={t('importList.detailsOf', { file: record.fileName })}
          onClick={onShow}
        >
          {t('importList.details')}
        </Button>
        {undoneAt === null && (
          <Allowed call="import.undo">
            <Button size="xs" variant="default" onClick={onUndo}>
              {t('importList.undo', { count: counts.new + replaced })}
            </Button>
          </Allowed>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
