import { useCallQuery } from '@renderer/api/useCallQuery';
import { formatDayTime } from '@renderer/text/formatDate';
import { useText } from '@renderer/text/useText';
import type { ChosenBackup } from '@shared/contract/backup';
import type { ErrorCode } from '@shared/contract/result';
import type { StoreId } from '@shared/domain/ids';
import { Button, Group, Paper, Stack } from '@mantine/core';
import { useState } from 'react';
import { RestoreFileDialog } from './RestoreFileDialog';

/** A store that no longer opens for one of these reasons can be brought back. */
const reasons: readonly ErrorCode[] = ['storeDamaged', 'keySlotsDamaged', 'storeMissing'];

interface RestoreOfferProps {
  readonly storeId: StoreId;
  /** Why the store did not open. */
  readonly code: ErrorCode;
}

/** The newest backups of a store that is damaged, each with what would be lost. */
export function RestoreOffer({ storeId, code }: RestoreOfferProps) {
  return reasons.includes(code) ? <Offer storeId={storeId} /> : null;
}

function Offer({ storeId }: { readonly storeId: StoreId }) {
  const { t } = useText();
  const { data } = useCallQuery('backup.offer', { storeId });
  const [chosen, setChosen] = useState<ChosenBackup | null>(null);
  if (data === undefined) return null;
  return (
    <Paper withBorder p="sm" mt="sm">
      <Stack gap="xs">
        <strong>{t(data.length === 0 ? 'backup.offerNone' : 'backup.offer')}</strong>
        {data.map(({ backup, lost }) => (
          <Group key={backup.token} justify="space-between" gap="sm">
            <span>
              {formatDayTime(backup.madeAt, t)} · {lostWords(lost, t)}
            </span>
            <Button size="xs" variant="default" onClick={() => setChosen(backup)}>
              {t('backup.restore')}
            </Button>
          </Group>
        ))}
      </Stack>
      <RestoreFileDialog chosen={chosen} onClose={() => setChosen(null)} />
    </Paper>
  );
}

function lostWords(lost: number | null, t: ReturnType<typeof useText>['t']): string {
  if (lost === null) return t('backup.lostUnknown');
  return lost === 0 ? t('backup.lostNothing') : t('backup.lost', { count: lost });
}
