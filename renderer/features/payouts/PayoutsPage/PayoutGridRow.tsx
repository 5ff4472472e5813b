import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { GradeBadge } from '@renderer/ui/GradeBadge';
import type { PayoutRow } from '@shared/contract/payout';
import { moneyText } from '@shared/sheets/summarySheet';
import { Table, TextInput } from '@mantine/core';
import { useState } from 'react';
import styles from './PayoutsPage.module.css';
import { payoutFields, readPayoutRow, typedOf } from './readPayoutRow';

interface PayoutGridRowProps {
  readonly row: PayoutRow;
  readonly mayWrite: boolean;
  readonly onPaste: (text: string, field: (typeof payoutFields)[number]) => void;
}

/** One person: typed cells are kept when the cell is left; what cannot be read stays and says so. */
export function PayoutGridRow({ row, mayWrite, onPaste }: PayoutGridRowProps) {
  const { t } = useText();
  const save = useCommand('payout.save');
  const [typed, setTyped] = useState(() => typedOf(row));
  const input = readPayoutRow(typed);
  const blank = t('program.blank');

  function keep() {
    if (input === null || JSON.stringify(typed) === JSON.stringify(typedOf(row))) return;
    save.mutate({ rows: [{ appraisalId: row.appraisalId, input }] });
  }

  return (
    <Table.Tr>
      <Table.Td>{row.employeeNo}</Table.Td>
      <Table.Td>
        <strong>{row.name}</strong>
        {save.error !== null && <ErrorAlert error={save.error} />}
      </Table.Td>
      <Table.Td>{row.grade === null ? blank : <GradeBadge grade={row.grade} />}</Table.Td>
      {payoutFields.map((field) => (
        <Table.Td key={field} className={styles['field'] ?? ''}>
          <TextInput
            size="xs"
            classNames={{ input: styles['amount'] ?? '' }}
            aria-label={`${row.name} ${t(`payout.column.${field}`)}`}
            inputMode="decimal"
            readOnly={!mayWrite}
            value={typed[field]}
            error={input === null && typed[field] !== typedOf(row)[field] && t('payout.wrong')}
            onChange={(event) => setTyped({ ...typed, [field]: event.currentTarget.value })}
            onBlur={keep}
            onKeyDown={(event) => {
              if (event.key === 'Enter') keep();
            }}
            onPaste={(event) => {
              const text = event.clipboardData.getData('text/plain');
              if (!mayWrite || !/[\t\n]/u.test(text.trimEnd())) return;
              event.preventDefault();
              onPaste(text, field);
            }}
          />
        </Table.Td>
      ))}
      <Table.Td className={styles['number'] ?? ''}>
        {row.coefficient ?? blank}
        {row.isVetoed && <span className={styles['vetoed']}>{t('payout.vetoed')}</span>}
      </Table.Td>
      <Table.Td className={styles['number'] ?? ''}>
        <strong>{row.fen === null ? blank : moneyText(row.fen)}</strong>
      </Table.Td>
      <Table.Td className={styles['number'] ?? ''}>
        {row.fixedFen === null ? blank : moneyText(row.fixedFen)}
      </Table.Td>
    </Table.Tr>
  );
}
