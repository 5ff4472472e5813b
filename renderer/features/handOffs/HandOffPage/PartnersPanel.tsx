import { useCommand } from '@renderer/api/useCommand';
import { formatDayTime } from '@renderer/text/formatDate';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Panel } from '@renderer/ui/Panel';
import type { HandOffPartner } from '@shared/domain/handOff';
import { Button, Group, Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import styles from './HandOffPage.module.css';

/** The computers whose packages are accepted here. */
export function PartnersPanel({ partners }: { readonly partners: readonly HandOffPartner[] }) {
  const { t } = useText();
  const [removing, setRemoving] = useState<HandOffPartner | null>(null);
  return (
    <Panel title={t('handOff.partners.title')}>
      {partners.length === 0 && <p className={styles['hint']}>{t('handOff.partners.none')}</p>}
      <ul className={styles['partners']}>
        {partners.map((partner) => (
          <li key={partner.partnerId}>
            <div>
              <strong>{partner.name}</strong>
              <div className={styles['hint']}>
                {t('handOff.partners.pairedAt', { day: formatDayTime(partner.pairedAt, t) })}
              </div>
            </div>
            <Button size="xs" variant="subtle" onClick={() => setRemoving(partner)}>
              {t('handOff.partners.remove')}
            </Button>
          </li>
        ))}
      </ul>
      <RemoveDialog partner={removing} onClose={() => setRemoving(null)} />
    </Panel>
  );
}

interface RemoveDialogProps {
  readonly partner: HandOffPartner | null;
  readonly onClose: () => void;
}

function RemoveDialog({ partner, onClose }: RemoveDialogProps) {
  const { t } = useText();
  const unpair = useCommand('handOff.unpair');
  return (
    <Modal
      opened={partner !== null}
      onClose={onClose}
      title={t('handOff.partners.removeTitle', { name: partner?.name ?? '' })}
    >
      {partner !== null && (
        <Stack gap="md">
          <div>{t('handOff.partners.removeText')}</div>
          {unpair.error !== null && <ErrorAlert error={unpair.error} />}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" data-autofocus onClick={onClose}>
              {t('handOff.partners.keep')}
            </Button>
            <Button
              color="red"
              loading={unpair.isPending}
              onClick={() =>
                unpair.mutate({ partnerId: partner.partnerId }, { onSuccess: onClose })
              }
            >
              {t('handOff.partners.removeTitle', { name: partner.name })}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}
