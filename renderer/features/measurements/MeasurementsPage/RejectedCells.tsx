import { useText } from '@renderer/text/useText';
import { Table } from '@mantine/core';
import type { RejectedCell } from './planPaste';

interface RejectedCellsProps {
  readonly cells: readonly RejectedCell[];
}

const shownCells = 50;

/** The cells of a pasted block that cannot be taken: where they stand and why. */
export function RejectedCells({ cells }: RejectedCellsProps) {
  const { t } = useText();
  return (
    <Table layout="fixed">
      <Table.Thead>
        <Table.Tr>
          <Table.Th w={56}>{t('measurement.paste.row')}</Table.Th>
          <Table.Th w={56}>{t('measurement.paste.column')}</Table.Th>
          <Table.Th w={120}>{t('measurement.paste.content')}</Table.Th>
          <Table.Th>{t('measurement.paste.why')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {cells.slice(0, shownCells).map(({ row, column, text, fault }) => (
          <Table.Tr key={`${row} ${column}`}>
            <Table.Td>{row}</Table.Td>
            <Table.Td>{column}</Table.Td>
            <Table.Td title={text}>{text.slice(0, 16)}</Table.Td>
            <Table.Td>{t(`measurement.check.${fault}`)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
