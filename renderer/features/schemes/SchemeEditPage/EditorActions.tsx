import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import type { SchemeOverview } from '@shared/contract/scheme';
import type { Scheme } from '@shared/domain/scheme';
import type { SchemeFinding } from '@shared/scoring/schemeFinding';
import { ActionIcon, Button, Group, Modal, Stack, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { ForceDialog } from './ForceDialog';
import type { Draft } from './useDraft';

interface EditorActionsProps {
  readonly scheme: Scheme;
  readonly overview: SchemeOverview;
  readonly draft: Draft;
  readonly findings: readonly SchemeFinding[];
}

/** Back and forth, comparing, throwing away, and putting into force once nothing is wrong. */
export function EditorActions({ scheme, overview, draft, findings }: EditorActionsProps) {
  const { t } = useText();
  const [, go] = useLocation();
  const [isForcing, setForcing] = useState(false);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const before = overview.schemes.findLast(
    ({ familyId, version }) => familyId === scheme.familyId && version < scheme.version,
  );
  const back = t('schemeEdit.undo', { step: draft.undoWords ?? '' });
  const forth = t('schemeEdit.redo', { step: draft.redoWords ?? '' });
  return (
    <>
      <Tooltip label={back}>
        <ActionIcon
          variant="default"
          size={34}
          aria-label={back}
          disabled={draft.undoWords === null}
          onClick={draft.undo}
        >
          <IconArrowBackUp size={18} stroke={1.7} aria-hidden="true" />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={forth}>
        <ActionIcon
          variant="default"
          size={34}
          aria-label={forth}
          disabled={draft.redoWords === null}
          onClick={draft.redo}
        >
          <IconArrowForwardUp size={18} stroke={1.7} aria-hidden="true" />
        </ActionIcon>
      </Tooltip>
      <Discard scheme={scheme} />
      {before !== undefined && (
        <Button
          variant="default"
          onClick={() => go(`/schemes/compare/${before.schemeId}/${scheme.schemeId}`)}
        >
          {t('scheme.compareWith', { version: before.version })}
        </Button>
      )}
      <Button disabled={errors > 0} onClick={() => setForcing(true)}>
        {errors > 0 ? t('schemeEdit.mendFirst', { count: errors }) : t('schemeEdit.force')}
      </Button>
      {isForcing && (
        <ForceDialog
          scheme={scheme}
          overview={overview}
          draft={draft}
          onClose={() => setForcing(false)}
        />
      )}
    </>
  );
}

function Discard({ scheme }: { readonly scheme: Scheme }) {
  const { t, localText } = useText();
  const [, go] = useLocation();
  const discard = useCommand('scheme.discard');
  const [isOpen, setOpen] = useState(false);
  const { schemeId, content, version } = scheme;
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('schemeEdit.discard')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={t('schemeEdit.discardTitle', { name: localText(content.name), version })}
        closeButtonProps={{ 'aria-label': t('schemeEdit.close') }}
      >
        <Stack gap="md">
          <div>{t('schemeEdit.discardText')}</div>
          {discard.error !== null && <ErrorAlert error={discard.error} />}
          <Group justify="flex-end" gap="sm">
            <Button data-autofocus variant="default" onClick={() => setOpen(false)}>
              {t('schemeEdit.discardKeep')}
            </Button>
            <Button
              color="red"
              loading={discard.isPending}
              onClick={() => discard.mutate({ schemeId }, { onSuccess: () => go('/schemes') })}
            >
              {t('schemeEdit.discardConfirm')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
