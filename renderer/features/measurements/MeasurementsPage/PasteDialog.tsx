import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import type { TypedMeasurement } from '@shared/contract/measurement';
import { Button, Group, Modal, Stack, Table } from '@mantine/core';
import type { PastePlan } from './planPaste';

interface PasteDialogProps {
  /** What a paste would write; null keeps the dialog closed. */
  readonly plan: PastePlan | null;
  readonly onClose: () => void;
  /** Told what was typed before, for one step back. */
  readonly onPasted: (before: readonly TypedMeasurement[]) => void;
}

/** Says what a pasted block would write and which cells it cannot, before anything is written. */
export function PasteDialog({ plan, onClose, onPasted }: PasteDialogProps) {
  const { t } = useText();
  const save = useCommand('measurement.saveMany');

  function write({ cells }: PastePlan) {
    save.mutate(
      { cells: [...cells] },
      {
        onSuccess: ({ before }) => {
          onPasted(before);
          onClose();
        },
      },
    );
  }

  return (
    <Modal opened={plan !== null} onClose={onClose} title={t('measurement.paste.title')}>
      {plan !== null && (
        <Stack gap="md">
          <div>{t('measurement.paste.summary', { count: plan.cells.length })}</div>
          {plan.rejected.length > 0 && (
            <>
              <div>{t('measurement.paste.rejected', { count: plan.rejected.length })}</div>
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
                  {plan.rejected.slice(0, 50).map(({ row, column, text, fault }) => (
                    <Table.Tr key={`${row} ${column}`}>
                      <Table.Td>{row}</Table.Td>
                      <Table.Td>{column}</Table.Td>
                      <Table.Td title={text}>{text.slice(0, 16)}</Table.Td>
                      <Table.Td>{t(`measurement.check.${fault}`)}</Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </>
          )}
          {save.error !== null && <ErrorAlert error={save.error} />}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {t('measurement.paste.cancel')}
            </Button>
            <Button
              data-autofocus
              disabled={plan.cells.length === 0}
              loading={save.isPending}
              onClick={() => write(plan)}
            >
              {t('measurement.paste.write', { count: plan.cells.length })}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}
