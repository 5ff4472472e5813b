import { useCallQuery } from '@renderer/api/useCallQuery';
import { useCommand } from '@renderer/api/useCommand';
import { formatDayTime } from '@renderer/text/formatDate';
import { Allowed } from '@renderer/frame/Allowed';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Panel } from '@renderer/ui/Panel';
import type { RememberedMapping } from '@shared/contract/mapping';
import { Button, Table } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { shapeWords } from '../codeWords';
import styles from './ImportList.module.css';

/** The mappings that the next files are read with; each can be taken along as a file or deleted. */
export function MappingList() {
  const { t } = useText();
  const { data = [], error } = useCallQuery('mapping.list', {});
  const choose = useCommand('mapping.choose');
  const take = useCommand('mapping.import');
  const failure = error ?? choose.error ?? take.error;

  function load() {
    take.reset();
    choose.mutate(
      {},
      {
        onSuccess: (file) => {
          if (file === null) return;
          const { token, fileName } = file;
          take.mutate(
            { token },
            {
              onSuccess: () => notifications.show({ message: t('mapping.imported', { fileName }) }),
            },
          );
        },
      },
    );
  }

  return (
    <Panel
      isFlush
      title={t('mapping.list')}
      note={t('mapping.listHint')}
      actions={
        <Allowed call="mapping.import">
          <Button size="xs" variant="default" loading={take.isPending} onClick={load}>
            {t('mapping.import')}
          </Button>
        </Allowed>
      }
    >
      {failure !== null && <ErrorAlert error={failure} />}
      {data.length === 0 && <p className={styles['none']}>{t('mapping.none')}</p>}
      {data.length > 0 && (
        <Table className={styles['table'] ?? ''}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('mapping.column.file')}</Table.Th>
              <Table.Th>{t('mapping.column.kind')}</Table.Th>
              <Table.Th>{t('mapping.column.shape')}</Table.Th>
              <Table.Th>{t('mapping.column.at')}</Table.Th>
              <Table.Th className={styles['number']}>{t('mapping.column.columns')}</Table.Th>
              <Table.Th />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {data.map((mapping) => (
              <MappingRow key={mapping.mappingId} mapping={mapping} />
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Panel>
  );
}

function MappingRow({ mapping }: { readonly mapping: RememberedMapping }) {
  const { t } = useText();
  const save = useCommand('mapping.export');
  const forget = useCommand('mapping.delete');
  const { mappingId, fileName } = mapping;

  function saveAsFile() {
    save.mutate(
      { mappingId },
      {
        onSuccess: (file) => {
          if (file === null) return;
          notifications.show({ message: t('mapping.exported', { fileName: file.fileName }) });
        },
      },
    );
  }

  return (
    <Table.Tr>
      <Table.Td>
        <strong>{fileName}</strong>
      </Table.Td>
      <Table.Td>{t(`importList.kind.${mapping.kind}`)}</Table.Td>
      <Table.Td>{shapeWords(t, mapping.shape)}</Table.Td>
      <Table.Td>{formatDayTime(mapping.rememberedAt, t)}</Table.Td>
      <Table.Td className={styles['number']}>
        {mapping.columns.filter(({ use }) => use !== 'ignored').length}
      </Table.Td>
      <Table.Td className={styles['action']}>
        <Allowed call="mapping.export">
          <Button size="xs" variant="default" loading={save.isPending} onClick={saveAsFile}>
            {t('mapping.export')}
          </Button>
        </Allowed>
        <Allowed call="mapping.delete">
          <Button
            size="xs"
            variant="default"
            aria-label={t('mapping.deleteOf', { file: fileName })}
            loading={forget.isPending}
            onClick={() =>
              forget.mutate(
                { mappingId },
                { onSuccess: () => notifications.show({ message: t('mapping.deleted') }) },
              )
            }
          >
            {t('mapping.delete')}
          </Button>
        </Allowed>
      </Table.Td>
    </Table.Tr>
  );
}
