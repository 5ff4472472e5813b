import { useText } from '@renderer/text/useText';
import { Panel } from '@renderer/ui/Panel';
import { StatusText } from '@renderer/ui/StatusText';
import type { ImportPreview } from '@shared/contract/import';
import type { ColumnMapping } from '@shared/import/recognition';
import { Table } from '@mantine/core';
import { IconBan } from '@tabler/icons-react';
import { questionWords } from './codeWords';
import styles from './ColumnsPanel.module.css';

/** Each column of the file with examples and what it is taken for. */
export function ColumnsPanel({ preview }: { readonly preview: ImportPreview }) {
  const { t } = useText();
  const ignored = preview.columns.filter(({ use }) => use === 'ignored').length;
  return (
    <Panel
      isFlush
      title={t('import.columns')}
      note={t('import.columnsNote', { used: preview.columns.length - ignored, ignored })}
      {...(preview.sheetName === ''
        ? {}
        : {
            actions: (
              <span className={styles['sheet']}>
                {t('import.sheet', { name: preview.sheetName })}
              </span>
            ),
          })}
    >
      <div className={styles['scroll']}>
        <Table layout="fixed" className={styles['table'] ?? ''}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('import.column.header')}</Table.Th>
              <Table.Th>{t('import.column.samples')}</Table.Th>
              <Table.Th w={160}>{t('import.column.use')}</Table.Th>
              <Table.Th w={150}>{t('import.column.reason')}</Table.Th>
              <Table.Th w={110}>{t('import.column.confidence')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {preview.columns.map((column) => (
              <ColumnRow key={column.index} column={column} />
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </Panel>
  );
}

function ColumnRow({ column }: { readonly column: ColumnMapping }) {
  const { t } = useText();
  const isIgnored = column.use === 'ignored';
  const isUnsure = !isIgnored && column.confidence === 'low';
  return (
    <Table.Tr className={styles['row'] ?? ''} data-unsure={isUnsure || undefined}>
      <Table.Td title={column.header}>{column.header}</Table.Td>
      <Table.Td className={styles['samples'] ?? ''}>
        {column.samples.filter((sample) => sample !== '').join(' / ')}
      </Table.Td>
      <Table.Td>
        {isIgnored ? (
          <span className={styles['ignored']}>
            <IconBan size={14} stroke={1.7} aria-hidden="true" />
            {t('import.use.ignored')}
          </span>
        ) : (
          <strong>{questionWords(t, column.questionKey) ?? t(`import.use.${column.use}`)}</strong>
        )}
      </Table.Td>
      <Table.Td className={styles['samples'] ?? ''}>{t(`import.reason.${column.reason}`)}</Table.Td>
      <Table.Td>
        {!isIgnored && (
          <StatusText isPill tone={isUnsure ? 'warn' : 'done'}>
            {t(`import.confidence.${column.confidence}`)}
          </StatusText>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
