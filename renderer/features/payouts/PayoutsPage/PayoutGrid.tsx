import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { parseTabbedText } from '@shared/base/parseTabbedText';
import type { PayoutRow } from '@shared/contract/payout';
import { Table } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { PayoutGridRow } from './PayoutGridRow';
import styles from './PayoutsPage.module.css';
import { payoutFields, readPayoutRow, typedOf, type TypedPayout } from './readPayoutRow';

interface PayoutGridProps {
  readonly rows: readonly PayoutRow[];
  readonly mayWrite: boolean;
}

/** Base, position and attendance of everybody, with what they come to. */
export function PayoutGrid({ rows, mayWrite }: PayoutGridProps) {
  const { t } = useText();
  const save = useCommand('payout.save');

  /** Writes a block from a spreadsheet, from this cell on to the right and down. */
  function paste(text: string, place: number, field: (typeof payoutFields)[number]) {
    const first = payoutFields.indexOf(field);
    const planned = parseTabbedText(text).flatMap((cells, down) => {
      const row = rows[place + down];
      if (row === undefined) return [];
      const pasted = Object.fromEntries(
        cells.flatMap((cell, right) => {
          const key = payoutFields[first + right];
          return key === undefined ? [] : [[key, cell]];
        }),
      );
      const typed: TypedPayout = { ...typedOf(row), ...pasted };
      return [{ appraisalId: row.appraisalId, input: readPayoutRow(typed) }];
    });
    const readable = planned.flatMap(({ appraisalId, input }) =>
      input === null ? [] : [{ appraisalId, input }],
    );
    const wrong = planned.length - readable.length;
    if (wrong > 0) {
      notifications.show({ color: 'red', message: t('payout.pasteWrong', { count: wrong }) });
    }
    if (readable.length === 0) return;
    save.mutate(
      { rows: readable },
      {
        onSuccess: () =>
          notifications.show({ message: t('payout.pasted', { count: readable.length }) }),
      },
    );
  }

  return (
    <>
      {save.error !== null && <ErrorAlert error={save.error} />}
      <Table className={styles['grid'] ?? ''}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('payout.column.employeeNo')}</Table.Th>
            <Table.Th>{t('payout.column.name')}</Table.Th>
            <Table.Th>{t('payout.column.grade')}</Table.Th>
            {payoutFields.map((field) => (
              <Table.Th key={field} className={styles['number'] ?? ''}>
                {t(`payout.column.${field}`)}
              </Table.Th>
            ))}
            <Table.Th className={styles['number'] ?? ''}>{t('payout.column.coefficient')}</Table.Th>
            <Table.Th className={styles['number'] ?? ''}>{t('payout.column.amount')}</Table.Th>
            <Table.Th className={styles['number'] ?? ''}>{t('payout.column.fixed')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row, place) => (
            <PayoutGridRow
              key={`${row.appraisalId} ${JSON.stringify(typedOf(row))}`}
              row={row}
              mayWrite={mayWrite}
              onPaste={(text, field) => paste(text, place, field)}
            />
          ))}
        </Table.Tbody>
      </Table>
    </>
  );
}
