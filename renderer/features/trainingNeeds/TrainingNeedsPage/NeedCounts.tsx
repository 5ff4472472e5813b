import { StackedCounts } from '@renderer/charts/StackedCounts';
import { useText } from '@renderer/text/useText';
import { Panel } from '@renderer/ui/Panel';
import type { TrainingNeedGroup } from '@shared/contract/trainingNeed';
import { Button, Table } from '@mantine/core';
import { useMemo, useState } from 'react';
import { countByDimension } from './shopCounts';
import styles from './TrainingNeedsPage.module.css';

const series = [
  ['train', 'train'],
  ['watch', 'watch'],
  ['met', 'none'],
  ['observe', 'observe'],
] as const;

/** How many people need training in which dimension, as bars or as a table. */
export function NeedCounts({ groups }: { readonly groups: readonly TrainingNeedGroup[] }) {
  const { t, localText } = useText();
  const [isTable, setTable] = useState(false);
  const rows = useMemo(
    () => countByDimension(groups).map((row) => ({ ...row, name: localText(row.name) })),
    [groups, localText],
  );
  const named = useMemo(
    () => series.map(([key, status]) => ({ key, name: t(`trainingNeed.status.${status}`) })),
    [t],
  );
  const words = rows
    .map(({ name, counts }) => t('trainingNeed.chartRow', { dimension: name, ...counts }))
    .join(t('trainingNeed.chartRowSeparator'));
  return (
    <Panel
      title={t('trainingNeed.chart')}
      actions={
        <Button size="xs" variant="subtle" onClick={() => setTable(!isTable)}>
          {t(isTable ? 'trainingNeed.asChart' : 'trainingNeed.asTable')}
        </Button>
      }
    >
      {isTable ? (
        <Table className={styles['counts'] ?? ''}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('trainingNeed.column.dimension')}</Table.Th>
              {named.map(({ key, name }) => (
                <Table.Th key={key}>{name}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ key, name, counts }) => (
              <Table.Tr key={key}>
                <Table.Th scope="row">{name}</Table.Th>
                {named.map((one) => (
                  <Table.Td key={one.key}>{counts[one.key]}</Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      ) : (
        <StackedCounts
          label={t('trainingNeed.chartLabel', { rows: words })}
          series={named}
          rows={rows}
        />
      )}
    </Panel>
  );
}
