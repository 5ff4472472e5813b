import { useText } from '@renderer/text/useText';
import { GradeBadge } from '@renderer/ui/GradeBadge';
import type { AppraisalId } from '@shared/domain/ids';
import { Checkbox, Table } from '@mantine/core';
import type { SheetGroup, SheetRow } from './sheetOrder';
import styles from './SheetsPage.module.css';

interface SheetListProps {
  readonly groups: readonly SheetGroup[];
  /** What a tick does, for those who cannot see the column. */
  readonly tickLabel: (name: string) => string;
  readonly chosen: readonly AppraisalId[];
  readonly onToggle: (appraisalIds: readonly AppraisalId[], isChosen: boolean) => void;
}

/** Everybody by position; ticked people get a sheet. Results are shown where there are any. */
export function SheetList({ groups, tickLabel, chosen, onToggle }: SheetListProps) {
  const { t } = useText();
  const everybody = groups.flatMap(({ rows }) => rows.map(({ appraisalId }) => appraisalId));
  const hasResults = groups.some(({ rows }) => rows.some(({ result }) => result !== null));
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
          {hasResults && (
            <>
              <Table.Th className={styles['number']}>{t('appraisal.column.total')}</Table.Th>
              <Table.Th>{t('appraisal.column.grade')}</Table.Th>
            </>
          )}
        </Table.Tr>
      </Table.Thead>
      {groups.map(({ heading, rows }) => (
        <Table.Tbody key={heading}>
          <Table.Tr className={styles['group'] ?? ''}>
            <Table.Th scope="rowgroup" colSpan={hasResults ? 5 : 3}>
              {heading === '' ? t('sheetPage.employees') : heading}
            </Table.Th>
          </Table.Tr>
          {rows.map((row) => (
            <Row
              key={row.appraisalId}
              row={row}
              label={tickLabel(row.name)}
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
  readonly row: SheetRow;
  readonly label: string;
  readonly isChosen: boolean;
  readonly onToggle: (isChosen: boolean) => void;
}

function Row({ row, label, isChosen, onToggle }: RowProps) {
  return (
    <Table.Tr>
      <Table.Td className={styles['tick']}>
        <Checkbox
          size="xs"
          radius={3}
          aria-label={label}
          checked={isChosen}
          onChange={(event) => onToggle(event.currentTarget.checked)}
        />
      </Table.Td>
      <Table.Td className={styles['number']}>{row.employeeNo}</Table.Td>
      <Table.Td>
        <strong>{row.name}</strong>
      </Table.Td>
      {row.result !== null && <ResultCells result={row.result} />}
    </Table.Tr>
  );
}

function ResultCells({ result }: { readonly result: NonNullable<SheetRow['result']> }) {
  const { t } = useText();
  const { display, grade, status } = result;
  return (
    <>
      <Table.Td className={styles['number']}>
        {display ?? <span title={t('sheetPage.noTotal')}>{t('program.blank')}</span>}
      </Table.Td>
      <Table.Td>
        {grade === null ? (
          t('sheetPage.noTotal')
        ) : (
          <GradeBadge
            grade={grade}
            {...(status === 'provisional' ? { mark: t('appraisal.provisional') } : {})}
          />
        )}
      </Table.Td>
    </>
  );
}
