import { useText } from '@renderer/text/useText';
import type { MeasureColumn, MeasurementTable } from '@shared/contract/measurement';
import { Table } from '@mantine/core';
import type { ClipboardEvent } from 'react';
import { MeasurementField } from './MeasurementField';
import styles from './MeasurementGrid.module.css';
import { pasteTargets, planPaste, type PastePlan } from './planPaste';

interface MeasurementGridProps {
  readonly table: MeasurementTable;
  readonly onPaste: (plan: PastePlan) => void;
}

/** Employees × measures, position by position: each scheme measures something else. */
export function MeasurementGrid({ table, onPaste }: MeasurementGridProps) {
  const positions = [...new Set(table.rows.map(({ positionName }) => positionName))];
  return positions.map((position) => {
    const rows = table.rows.filter(({ positionName }) => positionName === position);
    const columns = table.columns.filter(({ measure }) =>
      rows.some(({ cells }) => cells.some((cell) => cell.measure === measure)),
    );
    return (
      <PositionGrid
        key={position}
        position={position}
        columns={columns}
        rows={rows}
        onPaste={onPaste}
      />
    );
  });
}

interface PositionGridProps {
  readonly position: string;
  readonly columns: readonly MeasureColumn[];
  readonly rows: MeasurementTable['rows'];
  readonly onPaste: (plan: PastePlan) => void;
}

function PositionGrid({ position, columns, rows, onPaste }: PositionGridProps) {
  const { t } = useText();

  function paste(event: ClipboardEvent<HTMLElement>) {
    const text = event.clipboardData.getData('text/plain');
    const input = event.target;
    // A single value goes into the field as in any other.
    if (!(input instanceof HTMLInputElement) || !/[\t\n]/u.test(text.trimEnd())) return;
    const row = Number(input.closest('tr')?.dataset['row'] ?? 0);
    const targets = pasteTargets(columns);
    const target = targets.findIndex(
      ({ column, part }) => `${column.measure} ${part}` === input.dataset['column'],
    );
    event.preventDefault();
    onPaste(planPaste(text, rows, targets, { row, target: Math.max(0, target) }));
  }
  return (
    <Table className={styles['table'] ?? ''} aria-label={position} onPaste={paste}>
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
        {rows.map((row, index) => (
          <Table.Tr key={row.appraisalId} data-row={index}>
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
