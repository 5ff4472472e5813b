import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import type { SchemeOverview } from '@shared/contract/scheme';
import type { PositionId } from '@shared/domain/ids';
import type { Scheme } from '@shared/domain/scheme';
import { Button, Group, Modal, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { PositionBoxes } from '../PositionBoxes';
import type { Draft } from './useDraft';

interface ForceDialogProps {
  readonly scheme: Scheme;
  readonly overview: SchemeOverview;
  readonly draft: Draft;
  readonly onClose: () => void;
}

/** Asks for which positions the draft holds from now on; those of the version before are ticked. */
export function ForceDialog({ scheme, overview, draft, onClose }: ForceDialogProps) {
  const { t, localText } = useText();
  const [, go] = useLocation();
  const activate = useCommand('scheme.activate');
  const { schemeId, familyId } = scheme;
  const [ticked, setTicked] = useState<readonly PositionId[]>(
    overview.schemes
      .filter((each) => each.familyId === familyId)
      .flatMap(({ positionIds }) => positionIds),
  );

  async function run() {
    // What stands on screen goes into force, not what was saved a moment ago.
    if (!(await draft.settle())) return;
    try {
      await activate.mutateAsync({ schemeId, positionIds: [...ticked] });
    } catch {
      // The dialog shows why.
      return;
    }
    notifications.show({
      title: t('scheme.adopted', { name: localText(draft.content.name) }),
      message: t('scheme.adoptedText'),
    });
    go('/schemes');
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('schemeEdit.forceTitle', { name: localText(draft.content.name) })}
      closeButtonProps={{ 'aria-label': t('schemeEdit.close') }}
    >
      <Stack gap="md">
        <div>{t('schemeEdit.forceText')}</div>
        {overview.positions.length === 0 ? (
          <div>{t('scheme.noPositions')}</div>
        ) : (
          <PositionBoxes overview={overview} ticked={ticked} onTick={setTicked} />
        )}
        {activate.error !== null && <ErrorAlert error={activate.error} />}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('schemeEdit.keepDraft')}
          </Button>
          <Button
            disabled={ticked.length === 0}
            loading={activate.isPending}
            onClick={() => void run()}
          >
            {ticked.length === 0
              ? t('scheme.adoptNone')
              : t('scheme.adopt', { count: ticked.length })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
