import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import type { SchemeOverview } from '@shared/contract/scheme';
import type { Scheme } from '@shared/domain/scheme';
import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useLocation } from 'wouter';
import type { ShownScheme } from './shownScheme';

interface SchemeActionsProps {
  readonly shown: ShownScheme;
  readonly overview: SchemeOverview;
}

/** Ways from a scheme to a changed one: a copy, the next version, or the draft that was started. */
export function SchemeActions({ shown, overview }: SchemeActionsProps) {
  const { t, localText } = useText();
  const [, go] = useLocation();
  const copy = useCommand('scheme.copy');
  const revise = useCommand('scheme.revise');
  const archive = useCommand('scheme.archive');
  const error = copy.error ?? revise.error ?? archive.error;
  const { scheme, choice } = shown;
  const open = { onSuccess: ({ schemeId }: Scheme) => go(`/schemes/${schemeId}`) };
  const others = overview.schemes.filter(
    ({ familyId, schemeId }) => familyId === scheme?.familyId && schemeId !== scheme.schemeId,
  );
  const before = others.findLast(({ version }) => version < (scheme?.version ?? 0)) ?? others[0];
  if (scheme?.status === 'draft') {
    return (
      <Button size="xs" onClick={() => go(`/schemes/${scheme.schemeId}`)}>
        {t('scheme.resume')}
      </Button>
    );
  }
  return (
    <>
      {error !== null && <ErrorAlert error={error} />}
      {scheme !== null && before !== undefined && (
        <Button
          size="xs"
          variant="default"
          onClick={() => go(`/schemes/compare/${before.schemeId}/${scheme.schemeId}`)}
        >
          {t('scheme.compareWith', { version: before.version })}
        </Button>
      )}
      {scheme?.status === 'active' && scheme.positionIds.length === 0 && (
        <Button
          size="xs"
          variant="default"
          loading={archive.isPending}
          onClick={() =>
            archive.mutate(
              { schemeId: scheme.schemeId },
              {
                onSuccess: () =>
                  notifications.show({
                    title: t('scheme.archived', { name: localText(scheme.content.name) }),
                    message: t('scheme.archivedText'),
                  }),
              },
            )
          }
        >
          {t('scheme.archive')}
        </Button>
      )}
      <Button
        size="xs"
        variant="default"
        loading={copy.isPending}
        onClick={() => copy.mutate(choice, open)}
      >
        {t('scheme.copy')}
      </Button>
      {scheme !== null && (
        <Button
          size="xs"
          loading={revise.isPending}
          onClick={() => revise.mutate({ schemeId: scheme.schemeId }, open)}
        >
          {t('scheme.revise')}
        </Button>
      )}
    </>
  );
}
