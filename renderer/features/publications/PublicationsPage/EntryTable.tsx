import { useText } from '@renderer/text/useText';
import { GradeBadge } from '@renderer/ui/GradeBadge';
import type { PublicationEntry } from '@shared/domain/publication';
import { Table } from '@mantine/core';

/** The list as it would be put up now. */
export function EntryTable({ entries }: { readonly entries: readonly PublicationEntry[] }) {
  const { t } = useText();
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('publication.column.unit')}</Table.Th>
          <Table.Th>{t('publication.column.name')}</Table.Th>
          <Table.Th>{t('publication.column.position')}</Table.Th>
          <Table.Th>{t('publication.column.grade')}</Table.Th>
          <Table.Th>{t('publication.column.score')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {entries.map((entry) => (
          <Table.Tr key={entry.appraisalId}>
            <Table.Td>{entry.unitName ?? t('program.blank')}</Table.Td>
            <Table.Td>
              <strong>{entry.employeeName}</strong>
            </Table.Td>
            <Table.Td>{entry.positionName}</Table.Td>
            <Table.Td>
              {entry.grade === null ? t('publication.noGrade') : <GradeBadge grade={entry.grade} />}
            </Table.Td>
            <Table.Td>{entry.display ?? t('program.blank')}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
