import { useText } from '@renderer/text/useText';
import type { MeasureColumn, MeasurementTable } from '@shared/contract/measurement';
import { Table } from '@mantine/core';
import { MeasurementField } from './MeasurementField';
import styles from './MeasurementGrid.module.css';

/** Employees × measures; only the measures of the position's scheme can be filled. */
export function MeasurementGrid({ table }: { readonly table: MeasurementTable }) {
  const { t } = useText();
  const positions = [...new Set(table.rows.map(({ positionName }) => positionName))];
  return (
    <Table className={styles['table'] ?? ''}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th className={styles['employeeNo']}>{t('measurement.column.employeeNo')}</Table.Th>
          <Table.Th className={styles['name']}>{t('measurement.column.name')}</Table.Th>
          {table.columns.map((column) => (
            <MeasureHead key={column.measure} column={column} />
          ))}
        </Table.Tr>
      </Table.Thead>
      {positions.map((position) => (
        <Table.Tbody key={position}>
          <Table.Tr className={styles['group'] ?? ''}>
            <Table.Th scope="rowgroup" colSpan={table.columns.length + 2}>
              {position}
            </Table.Th>
          </Table.Tr>
          {table.rows
            .filter(({ positionName }) => positionName === position)
            .map((row) => (
              <Table.Tr key={row.appraisalId}>
                <Table.Td className={styles['employeeNo']}>{row.employeeNo}</Table.Td>
                <Table.Td className={styles['name']}>
                  <strong>{row.name}</strong>
                </Table.Td>
                {table.columns.map((column) => {
                  const cell = row.cells.find(({ measure }) => measure === column.measure);
                  return (
                    <Table.Td key={column.measure} className={styles['cell']}>
                      {cell === undefined ? (
                        <span className={styles['quiet']} title={t('measurement.notInSchemeHint')}>
                          {t('measurement.notInScheme')}
                        </span>
                      ) : (
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
              </Table.Tr>
            ))}
        </Table.Tbody>
      ))}
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
