import { useText } from '@renderer/text/useText';
import { Panel } from '@renderer/ui/Panel';
import { StatusText } from '@renderer/ui/StatusText';
import type { SchemeOverview } from '@shared/contract/scheme';
import { Button, Table } from '@mantine/core';
import { useLocation } from 'wouter';
import styles from './PositionPanel.module.css';

/** Each position with the scheme that holds for it. */
export function PositionPanel({ overview }: { readonly overview: SchemeOverview }) {
  const { t, localText } = useText();
  const [, go] = useLocation();
  const { positions, schemes } = overview;
  if (positions.length === 0) {
    return (
      <Panel title={t('scheme.positions')}>
        <p className={styles['none']}>{t('scheme.noPositions')}</p>
        <Button onClick={() => go('/employees/import')}>{t('scheme.importList')}</Button>
      </Panel>
    );
  }
  const assigned = positions.filter(({ schemeId }) => schemeId !== null).length;
  return (
    <Panel
      isFlush
      title={t('scheme.positions')}
      note={t('scheme.positionsNote', { assigned, total: positions.length })}
    >
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('scheme.column.position')}</Table.Th>
            <Table.Th ta="right">{t('scheme.column.employees')}</Table.Th>
            <Table.Th>{t('scheme.column.scheme')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {positions.map((position) => {
            const scheme = schemes.find(({ schemeId }) => schemeId === position.schemeId);
            return (
              <Table.Tr key={position.positionId}>
                <Table.Td fw={700}>{position.name}</Table.Td>
                <Table.Td ta="right">
                  {t('scheme.people', { count: position.activeEmployees })}
                </Table.Td>
                <Table.Td>
                  {scheme === undefined ? (
                    <StatusText tone="warn">{t('scheme.none')}</StatusText>
                  ) : (
                    t('scheme.version', {
                      name: localText(scheme.content.name),
                      version: scheme.version,
                    })
                  )}
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </Panel>
  );
}
