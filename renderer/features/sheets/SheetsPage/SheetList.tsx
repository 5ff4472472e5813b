import { useText } from '@renderer/text/useText';
import { GradeBadge } from '@renderer/ui/GradeBadge';
import type { ResultRow } from '@shared/contract/appraisal';
import type { AppraisalId } from '@shared/domain/ids';
import { Checkbox, Table } from '@mantine/core';
import type { SheetGroup } from './sheetOrder';
import styles from './SheetsPage.module.css';

interface SheetListProps {
  readonly groups: readonly SheetGroup[];
  readonly chosen: readonly AppraisalId[];
  readonly onToggle: (appraisalIds: readonly AppraisalId[], isChosen: boolean) => void;
}

/** Everybody with a result; ticked people get a sheet. */
export function SheetList({ groups, chosen, onToggle }: SheetListProps) {
  const { t } = useText();
  const everybody = groups.flatMap(({ rows }) => rows.map(({ appraisalId }) => appraisalId));
  const areAll = chosen.length === everybody.length;
  return (
    <Table className={styles['list'] ?? ''}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th className={styles['tick']}>
            <Checkbox
              size="xs"
              radius={3}
              aria-label={t('sheetPage.all')}
              checked={areAll}
              indeterminate={!areAll && chosen.length > 0}
              onChange={() => onToggle(everybody, !areAll)}
            />
          </Table.Th>
          <Table.Th className={styles['number']}>{t('appraisal.column.employeeNo')}</Table.Th>
          <Table.Th>{t('appraisal.column.name')}</Table.Th>
          <Table.Th className={styles['number']}>{t('appraisal.column.total')}</Table.Th>
          <Table.Th>{t('appraisal.column.grade')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      {groups.map(({ positionName, rows }) => (
        <Table.Tbody key={positionName}>
          <Table.Tr className={styles['group'] ?? ''}>
            <Table.Th scope="rowgroup" colSpan={5}>
              {positionName}
            </Table.Th>
          </Table.Tr>
          {rows.map((row) => (
            <Row
              key={row.appraisalId}
              row={row}
              isChosen={chosen.includes(row.appraisalId)}
              onToggle={(isChosen) => onToggle([row.appraisalId], isChosen)}
            />
          ))}
        </Table.Tbody>
      ))}
    </Table>
  );
}

interface RowProps {
  readonly row: ResultRow;
  readonly isChosen: boolean;
  readonly onToggle: (isChosen: boolean) => void;
}

function Row({ row, isChosen, onToggle }: RowProps) {
  const { t } = useText();
  return (
    <Table.Tr>
      <Table.Td className={styles['tick']}>
        <Checkbox
          size="xs"
          radius={3}
          aria-label={t('sheetPage.choose', { name: row.name })}
          checked={isChosen}
          onChange={(event) => onToggle(event.currentTarget.checked)}
        />
      </Table.Td>
      <Table.Td className={styles['number']}>{row.employeeNo}</Table.Td>
      <Table.Td>
        <strong>{row.name}</strong>
      </Table.Td>
      <Table.Td className={styles['number']}>
        {row.display ?? <span title={t('sheetPage.noTotal')}>{t('program.blank')}</span>}
      </Table.Td>
      <Table.Td>
        {row.grade === null ? (
          t('sheetPage.noTotal')
        ) : (
          <GradeBadge
            grade={row.grade}
            {...(row.status === 'provisional' ? { mark: t('appraisal.provisional') } : {})}
          />
        )}
      </Table.Td>
    </Table.Tr>
  );
}
