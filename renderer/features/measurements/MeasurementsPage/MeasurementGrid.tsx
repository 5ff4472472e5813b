import { useText } from '@renderer/text/useText';
import type { MeasureColumn, MeasurementTable } from '@shared/contract/measurement';
import { Table } from '@mantine/core';
import { MeasurementField } from './MeasurementField';
import styles from './MeasurementGrid.module.css';

/** Employees × measures, position by position: each scheme measures something else. */
export function MeasurementGrid({ table }: { readonly table: MeasurementTable }) {
  const positions = [...new Set(table.rows.map(({ positionName }) => positionName))];
  return positions.map((position) => {
    const rows = table.rows.filter(({ positionName }) => positionName === position);
    const columns = table.columns.filter(({ measure }) =>
      rows.some(({ cells }) => cells.some((cell) => cell.measure === measure)),
    );
    return <PositionGrid key={position} position={position} columns={columns} rows={rows} />;
  });
}

interface PositionGridProps {
  readonly position: string;
  readonly columns: readonly MeasureColumn[];
  readonly rows: MeasurementTable['rows'];
}

function PositionGrid({ position, columns, rows }: PositionGridProps) {
  const { t } = useText();
  return (
    <Table className={styles['table'] ?? ''} aria-label={position}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th className={styles['employeeNo']}>{t('measurement.column.employeeNo')}</Table.Th>
          <Table.Th className={styles['name']}>
            <strong className={styles['position']}>{position}</strong>
            {t('measurement.column.name')}
          </Table.Th>
          {columns.map((column) => (
            <MeasureHead key={column.measure} column={column} />
          ))}
          <Table.Th />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={row.appraisalId}>
            <Table.Td className={styles['employeeNo']}>{row.employeeNo}</Table.Td>
            <Table.Td className={styles['name']}>
              <strong>{row.name}</strong>
            </Table.Td>
            {columns.map((column) => {
              const cell = row.cells.find(({ measure }) => measure === column.measure);
              return (
                <Table.Td key={column.measure}>
                  {cell !== undefined && (
                    <MeasurementField
                      appraisalId={row.appraisalId}
                      employeeName={row.name}
                      column={column}
                      cell={cell}
                    />
                  )}
                </Table.Td>
              );
            })}
            <Table.Td />
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function MeasureHead({ column }: { readonly column: MeasureColumn }) {
  const { t, localText } = useText();
  return (
    <Table.Th className={styles['measure']} title={localText(column.definition)}>
      <strong>{localText(column.name)}</strong>
      <span>{t('measurement.target', { target: localText(column.target) })}</span>
    </Table.Th>
  );
}
