import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import type { KeptPerson } from '@shared/contract/privacy';
import { erasureReasons, type ErasureReason } from '@shared/domain/erasure';
import { Button, Group, Modal, Radio, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import styles from './PrivacyPage.module.css';

interface EraseDialogProps {
  readonly person: KeptPerson;
  readonly onClose: () => void;
}

/** Says what goes, what changes, what stays and that nothing comes back, before a person is erased. */
export function EraseDialog({ person, onClose }: EraseDialogProps) {
  const { t } = useText();
  const erase = useCommand('privacy.erase');
  const [reason, setReason] = useState<ErasureReason>(
    person.endsOn === null ? 'requested' : 'retentionOver',
  );
  const [typed, setTyped] = useState('');
  const { name, employeeId, appraisals } = person;

  function submit() {
    erase.mutate(
      { employeeId, name: typed.trim(), reason },
      {
        onSuccess: () => {
          notifications.show({ message: t('privacy.erase.done') });
          onClose();
        },
      },
    );
  }

  return (
    <Modal opened onClose={onClose} title={t('privacy.erase.title', { name })}>
      <Stack gap="md">
        <ul className={styles['consequences']}>
          <li>{t('privacy.erase.goes', { count: appraisals })}</li>
          <li>{t('privacy.erase.changes')}</li>
          <li>{t('privacy.erase.stays')}</li>
          <li>{t('privacy.erase.back')}</li>
        </ul>
        <Radio.Group
          label={t('privacy.erase.reason')}
          value={reason}
          onChange={(value) =>
            setReason(erasureReasons.find((each) => each === value) ?? 'requested')
          }
        >
          <Group gap="md" mt={4}>
            {erasureReasons.map((each) => (
              <Radio key={each} size="xs" value={each} label={t(`privacy.erase.${each}`)} />
            ))}
          </Group>
        </Radio.Group>
        <TextInput
          label={t('privacy.erase.typeName', { name })}
          value={typed}
          data-autofocus
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        {erase.error !== null && <ErrorAlert error={erase.error} />}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('privacy.erase.keep')}
          </Button>
          <Button
            color="red"
            disabled={typed.trim() !== name}
            loading={erase.isPending}
            onClick={submit}
          >
            {t('privacy.erase.erase', { name })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
