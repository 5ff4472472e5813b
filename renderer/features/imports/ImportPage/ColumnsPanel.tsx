import { useText } from '@renderer/text/useText';
import { Panel } from '@renderer/ui/Panel';
import { StatusText } from '@renderer/ui/StatusText';
import type { ImportPreview } from '@shared/contract/import';
import type { ColumnMapping } from '@shared/import/recognition';
import { Button, Table } from '@mantine/core';
import { changeUse } from './columnChoices';
import styles from './ColumnsPanel.module.css';
import { detailWords } from './detailWords';
import { UseSelect } from './UseSelect';

interface ColumnsPanelProps {
  readonly preview: ImportPreview;
  /** Index of the column whose details are open. */
  readonly selected: number | null;
  readonly onSelect: (index: number) => void;
  readonly onColumns: (columns: readonly ColumnMapping[]) => void;
}

/** Each column of the file with examples and what it is taken for; all of it can be changed. */
export function ColumnsPanel({ preview, selected, onSelect, onColumns }: ColumnsPanelProps) {
  const { t } = useText();
  const { columns } = preview;
  const ignored = columns.filter(({ use }) => use === 'ignored').length;
  return (
    <Panel
      isFlush
      title={t('import.columns')}
      note={t('import.columnsNote', { used: columns.length - ignored, ignored })}
    >
      <div className={styles['scroll']}>
        <Table layout="fixed" className={styles['table'] ?? ''}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('import.column.header')}</Table.Th>
              <Table.Th>{t('import.column.samples')}</Table.Th>
              <Table.Th w={170}>{t('import.column.use')}</Table.Th>
              <Table.Th w={170}>{t('import.column.reason')}</Table.Th>
              <Table.Th w={124}>{t('import.column.confidence')}</Table.Th>
              <Table.Th w={76}>
                <span className="gp-visually-hidden">{t('mapping.details')}</span>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {columns.map((column) => (
              <Table.Tr
                key={column.index}
                className={styles['row'] ?? ''}
                data-unsure={isUnsure(column) || undefined}
                data-selected={selected === column.index || undefined}
              >
                <Table.Td title={column.header}>{column.header}</Table.Td>
                <Table.Td className={styles['samples'] ?? ''}>
                  {column.samples.filter((sample) => sample !== '').join(' / ')}
                </Table.Td>
                <Table.Td>
                  <UseSelect
                    kind={preview.kind}
                    column={column}
                    onChange={(value) => onColumns(changeUse(columns, column, value))}
                  />
                </Table.Td>
                <Table.Td className={styles['samples'] ?? ''} title={detailWords(t, column)}>
                  {detailWords(t, column)}
                </Table.Td>
                <Table.Td>
                  {column.use !== 'ignored' && (
                    <StatusText isPill tone={isUnsure(column) ? 'warn' : 'done'}>
                      {t(`import.confidence.${column.confidence}`)}
                    </StatusText>
                  )}
                </Table.Td>
                <Table.Td>
                  {column.use !== 'ignored' && (
                    <Button
                      size="xs"
                      variant="subtle"
                      aria-label={t('mapping.detailsOf', { header: column.header })}
                      onClick={() => onSelect(column.index)}
                    >
                      {t('mapping.details')}
                    </Button>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </Panel>
  );
}

function isUnsure({ use, confidence }: ColumnMapping): boolean {
  return use !== 'ignored' && confidence === 'low';
}
