import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Button, Group, Modal, Stack, Table } from '@mantine/core';
import type { PointsPlan } from './planPoints';

interface PointsPasteDialogProps {
  readonly plan: PointsPlan;
  readonly onClose: () => void;
}

/** Says what a pasted block would write and which cells it cannot, before anything is written. */
export function PointsPasteDialog({ plan, onClose }: PointsPasteDialogProps) {
  const { t } = useText();
  const save = useCommand('courseTest.save');
  const { cells, rejected } = plan;
  return (
    <Modal opened onClose={onClose} title={t('courseTest.paste.title')}>
      <Stack gap="md">
        <div>{t('courseTest.paste.summary', { count: cells.length })}</div>
        {rejected.length > 0 && (
          <>
            <div>{t('courseTest.paste.rejected', { count: rejected.length })}</div>
            <Table layout="fixed" aria-label={t('courseTest.paste.title')}>
              <Table.Tbody>
                {rejected.slice(0, 50).map(({ row, column, text, fault }) => (
                  <Table.Tr key={`${row} ${column}`}>
                    <Table.Td w={150}>{t('courseTest.paste.place', { row, column })}</Table.Td>
                    <Table.Td w={110} title={text}>
                      {text.slice(0, 16)}
                    </Table.Td>
                    <Table.Td>{t(`courseTest.fault.${fault}`)}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </>
        )}
        {save.error !== null && <ErrorAlert error={save.error} />}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('courseTest.paste.cancel')}
          </Button>
          <Button
            data-autofocus
            disabled={cells.length === 0}
            loading={save.isPending}
            onClick={() => save.mutate({ cells: [...cells] }, { onSuccess: onClose })}
          >
            {t('courseTest.paste.write', { count: cells.length })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
