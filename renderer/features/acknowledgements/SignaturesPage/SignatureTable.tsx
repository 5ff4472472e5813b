import { useText } from '@renderer/text/useText';
import { GradeBadge } from '@renderer/ui/GradeBadge';
import { StatusText, type StatusTone } from '@renderer/ui/StatusText';
import type { SignatureRow } from '@shared/contract/acknowledgement';
import type { AppraisalId } from '@shared/domain/ids';
import { Table } from '@mantine/core';
import styles from './SignaturesPage.module.css';

const tones: Readonly<Record<SignatureRow['state'], StatusTone>> = {
  awaited: 'running',
  outdated: 'warn',
  agreed: 'done',
  disagreed: 'warn',
  refused: 'warn',
};

interface SignatureTableProps {
  readonly rows: readonly SignatureRow[];
  readonly chosenId: AppraisalId | null;
  readonly onChoose: (appraisalId: AppraisalId) => void;
}

/** One line per sheet, with what was signed on it. */
export function SignatureTable({ rows, chosenId, onChoose }: SignatureTableProps) {
  const { t } = useText();
  return (
    <Table className={styles['table'] ?? ''}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('acknowledgement.column.name')}</Table.Th>
          <Table.Th className={styles['number']}>{t('acknowledgement.column.total')}</Table.Th>
          <Table.Th>{t('acknowledgement.column.grade')}</Table.Th>
          <Table.Th>{t('acknowledgement.column.state')}</Table.Th>
          <Table.Th>{t('acknowledgement.column.signedOn')}</Table.Th>
          <Table.Th>{t('acknowledgement.column.appealUntil')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr
            key={row.appraisalId}
            className={styles['row'] ?? ''}
            data-chosen={row.appraisalId === chosenId || undefined}
            onClick={() => onChoose(row.appraisalId)}
          >
            <Table.Td>
              <button
                type="button"
                className={styles['name']}
                aria-pressed={row.appraisalId === chosenId}
              >
                {row.name}
              </button>
            </Table.Td>
            <Table.Td className={styles['number']}>{row.display ?? t('program.blank')}</Table.Td>
            <Table.Td>
              {row.grade === null ? (
                t('sheetPage.noTotal')
              ) : (
                <GradeBadge
                  grade={row.grade}
                  {...(row.isAdjusted ? { mark: t('acknowledgement.adjusted') } : {})}
                />
              )}
            </Table.Td>
            <Table.Td>
              <StatusText tone={tones[row.state]}>
                {t(`acknowledgement.state.${row.state}`)}
              </StatusText>
            </Table.Td>
            <Table.Td>{signedWords(row, t)}</Table.Td>
            <Table.Td>
              {row.appeal === null
                ? (row.appealUntil ?? t('program.blank'))
                : t('acknowledgement.appeal', { status: t(`appeal.status.${row.appeal.status}`) })}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function signedWords(row: SignatureRow, t: ReturnType<typeof useText>['t']): string {
  const [newest] = row.acknowledgements;
  if (newest === undefined) return t('program.blank');
  const { signedOn, witnessName } = newest;
  if (witnessName === '') return signedOn;
  return `${signedOn} ${t('acknowledgement.witness', { name: witnessName })}`;
}
