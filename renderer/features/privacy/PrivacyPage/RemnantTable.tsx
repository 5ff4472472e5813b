import { useText } from '@renderer/text/useText';
import type { Remnant } from '@shared/contract/remnant';
import { Button, Table } from '@mantine/core';
import styles from './PrivacyPage.module.css';

interface RemnantTableProps {
  readonly remnants: readonly Remnant[];
  /** Old backups must stay until there is one from after the erasure. */
  readonly isBlocked: boolean;
  readonly isBusy: boolean;
  readonly onDelete: (remnant: Remnant) => void;
  readonly onTick: (remnant: Remnant) => void;
}

/** What to delete, file by file: the program deletes what it can reach, the rest is ticked off. */
export function RemnantTable({ remnants, isBlocked, isBusy, onDelete, onTick }: RemnantTableProps) {
  const { t } = useText();
  return (
    <div className={styles['scroll']}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('remnant.column.file')}</Table.Th>
            <Table.Th>{t('remnant.column.place')}</Table.Th>
            <Table.Th>{t('remnant.column.madeAt')}</Table.Th>
            <Table.Th className={styles['number']}>{t('remnant.column.people')}</Table.Th>
            <Table.Th />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {remnants.map((remnant) => {
            const { remnantId, kind, fileName, where, placeName, madeAt, people } = remnant;
            return (
              <Table.Tr key={remnantId}>
                <Table.Td>
                  {t(`remnant.kind.${kind}`)} · {fileName ?? t('remnant.noFileName')}
                </Table.Td>
                <Table.Td>{t(`remnant.where.${where}`, { name: placeName ?? '' })}</Table.Td>
                <Table.Td>{new Date(madeAt).toLocaleDateString('sv-SE')}</Table.Td>
                <Table.Td className={styles['number']}>
                  {t('remnant.people', { count: people })}
                </Table.Td>
                <Table.Td className={styles['actions']}>
                  {kind === 'package' ? (
                    <Button
                      size="xs"
                      variant="default"
                      disabled={isBusy}
                      onClick={() => onTick(remnant)}
                    >
                      {t('remnant.tick')}
                    </Button>
                  ) : (
                    <Button
                      size="xs"
                      variant="default"
                      disabled={isBusy || (isBlocked && kind === 'backup')}
                      onClick={() => onDelete(remnant)}
                    >
                      {t('remnant.delete')}
                    </Button>
                  )}
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </div>
  );
}
