import { useCallQuery } from '@renderer/api/useCallQuery';
import { formatDayTime } from '@renderer/text/formatDate';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Loading } from '@renderer/ui/Loading';
import type { ImportDetails, ImportRecord } from '@shared/contract/import';
import { Drawer, Table } from '@mantine/core';
import { questionWords, shapeWords } from '../codeWords';
import styles from './ImportList.module.css';

interface ImportDetailProps {
  /** The import that is looked at; null keeps the drawer closed. */
  readonly record: ImportRecord | null;
  readonly onClose: () => void;
}

/** What was kept of one import: its file, how it was read, and what was decided. */
export function ImportDetail({ record, onClose }: ImportDetailProps) {
  const { t } = useText();
  return (
    <Drawer
      opened={record !== null}
      onClose={onClose}
      size={664}
      title={record?.fileName ?? ''}
      closeButtonProps={{ 'aria-label': t('importList.close') }}
    >
      {record !== null && <Detail record={record} />}
    </Drawer>
  );
}

function Detail({ record }: { readonly record: ImportRecord }) {
  const { t } = useText();
  const { data, error } = useCallQuery('import.details', { importId: record.importId });
  if (error !== null) return <ErrorAlert error={error} />;
  if (data === undefined) return <Loading />;
  const sheet = data.sheetName === '' ? [] : [t('import.sheet', { name: data.sheetName })];
  const readAs = [shapeWords(t, data.shape), ...sheet, t('import.row', { row: data.headerRow })];
  return (
    <div className={styles['detail']}>
      <dl className={styles['facts']}>
        <dt>{t('importList.importColumn.importedAt')}</dt>
        <dd>{formatDayTime(data.importedAt, t)}</dd>
        <dt>{t('importList.readAs')}</dt>
        <dd>{readAs.join(' · ')}</dd>
        <dt>{t('importList.hash')}</dt>
        <dd className={styles['hash']}>{data.fileHash}</dd>
      </dl>
      <h3>{t('importList.columns')}</h3>
      <UsedColumns details={data} />
      <h3>{t('importList.decisions')}</h3>
      <Decisions details={data} />
      {data.conflicts.length > 0 && (
        <>
          <h3>{t('importList.conflicts')}</h3>
          <p>
            {t('importList.conflictCounts', {
              keep: data.conflicts.filter(({ decision }) => decision === 'keep').length,
              take: data.conflicts.filter(({ decision }) => decision === 'take').length,
            })}
          </p>
        </>
      )}
    </div>
  );
}

function UsedColumns({ details }: { readonly details: ImportDetails }) {
  const { t } = useText();
  return (
    <Table layout="fixed">
      <Table.Tbody>
        {details.columns
          .filter(({ use }) => use !== 'ignored')
          .map((column) => (
            <Table.Tr key={column.index}>
              <Table.Td>{column.header}</Table.Td>
              <Table.Td>
                <strong>
                  {questionWords(t, column.questionKey) ?? t(`import.use.${column.use}`)}
                </strong>
              </Table.Td>
              <Table.Td>
                {column.scale !== null &&
                  t('mapping.scaleWords', {
                    min: column.scale.min,
                    max: column.scale.max,
                    best: column.isReversed ? column.scale.min : column.scale.max,
                  })}
              </Table.Td>
            </Table.Tr>
          ))}
      </Table.Tbody>
    </Table>
  );
}

function Decisions({ details: { attributions } }: { readonly details: ImportDetails }) {
  const { t } = useText();
  if (attributions.length === 0) return <p>{t('importList.noDecisions')}</p>;
  return (
    <Table layout="fixed">
      <Table.Tbody>
        {attributions.map(({ text, employeeName }) => (
          <Table.Tr key={text}>
            <Table.Td>{text === '' ? t('attribution.blank') : text}</Table.Td>
            <Table.Td>
              <strong>{employeeName ?? t('attribution.nobodyChosen')}</strong>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
