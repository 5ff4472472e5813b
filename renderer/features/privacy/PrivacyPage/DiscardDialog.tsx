import { useText } from '@renderer/text/useText';
import { Button, Group, Modal, Stack } from '@mantine/core';

interface DiscardDialogProps {
  readonly count: number;
  readonly isBusy: boolean;
  readonly onDiscard: () => void;
  readonly onClose: () => void;
}

/** Says what cannot be brought back before old files are deleted. */
export function DiscardDialog({ count, isBusy, onDiscard, onClose }: DiscardDialogProps) {
  const { t } = useText();
  return (
    <Modal opened onClose={onClose} title={t('remnant.dialog.title', { count })}>
      <Stack gap="md">
        <div>{t('remnant.dialog.goes')}</div>
        <div>{t('remnant.dialog.back')}</div>
        <Group justify="flex-end" gap="sm">
          <Button variant="default" data-autofocus onClick={onClose}>
            {t('remnant.dialog.keep')}
          </Button>
          <Button color="red" loading={isBusy} onClick={onDiscard}>
            {t('remnant.dialog.delete', { count })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
