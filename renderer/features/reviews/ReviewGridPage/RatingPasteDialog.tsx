import { useText } from '@renderer/text/useText';
import { Button, Group, Modal, Stack, Table } from '@mantine/core';
import type { RatingPlan } from './planRatings';

interface RatingPasteDialogProps {
  readonly plan: RatingPlan;
  readonly onClose: () => void;
  readonly onWrite: () => void;
}

/** Says what a pasted block would write and which cells it cannot, before anything is written. */
export function RatingPasteDialog({ plan, onClose, onWrite }: RatingPasteDialogProps) {
  const { t } = useText();
  const { cells, rejected } = plan;
  return (
    <Modal opened onClose={onClose} title={t('review.grid.paste.title')}>
      <Stack gap="md">
        <div>{t('review.grid.paste.summary', { count: cells.length })}</div>
        {rejected.length > 0 && (
          <>
            <div>{t('review.grid.paste.rejected', { count: rejected.length })}</div>
            <Table layout="fixed">
              <Table.Tbody>
                {rejected.slice(0, 50).map(({ row, column, text, fault }) => (
                  <Table.Tr key={`${row} ${column}`}>
                    <Table.Td w={150}>{t('review.grid.paste.place', { row, column })}</Table.Td>
                    <Table.Td w={110} title={text}>
                      {text.slice(0, 16)}
                    </Table.Td>
                    <Table.Td>{t(`review.grid.fault.${fault}`)}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </>
        )}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('review.grid.paste.cancel')}
          </Button>
          <Button data-autofocus disabled={cells.length === 0} onClick={onWrite}>
            {t('review.grid.paste.write', { count: cells.length })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
