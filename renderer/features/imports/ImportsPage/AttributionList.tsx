import { useCallQuery } from '@renderer/api/useCallQuery';
import { useCommand } from '@renderer/api/useCommand';
import { formatDayTime } from '@renderer/text/formatDate';
import { Allowed } from '@renderer/frame/Allowed';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Panel } from '@renderer/ui/Panel';
import { Button, Table } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import styles from './ImportList.module.css';

/** Whom ways of writing mean in every further file, as decided before; each can be forgotten. */
export function AttributionList() {
  const { t } = useText();
  const { data = [], error } = useCallQuery('attribution.list', {});
  const revoke = useCommand('attribution.revoke');
  const failure = error ?? revoke.error;
  return (
    <Panel isFlush title={t('attribution.memory')} note={t('attribution.memoryHint')}>
      {failure !== null && <ErrorAlert error={failure} />}
      {data.length === 0 && <p className={styles['none']}>{t('attribution.none')}</p>}
      {data.length > 0 && (
        <Table className={styles['table'] ?? ''}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('attribution.listColumn.text')}</Table.Th>
              <Table.Th>{t('attribution.listColumn.employee')}</Table.Th>
              <Table.Th>{t('attribution.listColumn.file')}</Table.Th>
              <Table.Th>{t('attribution.listColumn.at')}</Table.Th>
              <Table.Th />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {data.map(({ text, employeeName, employeeNo, fileName, decidedAt }) => (
              <Table.Tr key={text}>
                <Table.Td>
                  <strong>{text === '' ? t('attribution.blank') : text}</strong>
                </Table.Td>
                <Table.Td>
                  {employeeName === null || employeeNo === null
                    ? t('attribution.nobodyChosen')
                    : t('attribution.named', { name: employeeName, employeeNo })}
                </Table.Td>
                <Table.Td>{fileName}</Table.Td>
                <Table.Td>{formatDayTime(decidedAt, t)}</Table.Td>
                <Table.Td className={styles['action']}>
                  <Allowed call="attribution.revoke">
                    <Button
                      size="xs"
                      variant="default"
                      aria-label={t('attribution.revokeOf', { text })}
                      onClick={() =>
                        revoke.mutate(
                          { text },
                          {
                            onSuccess: () =>
                              notifications.show({ message: t('attribution.revoked') }),
                          },
                        )
                      }
                    >
                      {t('attribution.revoke')}
                    </Button>
                  </Allowed>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Panel>
  );
}
