import { useCallQuery } from '@renderer/api/useCallQuery';
import { useCycle } from '@renderer/frame/useCycle';
import { formatCycle } from '@renderer/text/formatDate';
import { useText } from '@renderer/text/useText';
import { EmptyState } from '@renderer/ui/EmptyState';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Loading } from '@renderer/ui/Loading';
import { Page } from '@renderer/ui/Page';
import type { Signatures } from '@shared/contract/acknowledgement';
import type { Cycle } from '@shared/domain/cycle';
import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import { SignatureDesk } from './SignatureDesk';

/** Who signed the sheet of the chosen cycle, and the desk at which signatures are entered. */
export function SignaturesPage() {
  const cycle = useCycle();
  return cycle === null ? null : <CycleSignatures cycle={cycle} key={cycle.cycleId} />;
}

function CycleSignatures({ cycle }: { readonly cycle: Cycle }) {
  const { t } = useText();
  const [, goTo] = useLocation();
  const { data, error } = useCallQuery('acknowledgement.list', { cycleId: cycle.cycleId });
  return (
    <Page
      title={t('acknowledgement.title')}
      subtitle={data === undefined ? undefined : leadOf(data, formatCycle(cycle, t), t)}
      actions={
        <Button variant="default" onClick={() => goTo('/publications')}>
          {t('acknowledgement.toPublication')}
        </Button>
      }
    >
      {error !== null && <ErrorAlert error={error} />}
      {data === undefined && error === null && <Loading lines={10} />}
      {data?.rows.length === 0 && (
        <EmptyState
          title={t('acknowledgement.none')}
          text={t('acknowledgement.noneHint')}
          steps={[
            {
              title: t('appraisal.score'),
              detail: t('appraisal.scoreDetail'),
              state: 'current',
              action: { label: t('sheetPage.goResults'), onRun: () => goTo('/results') },
            },
            { title: t('appraisal.print'), detail: t('appraisal.printDetail'), state: 'later' },
          ]}
        />
      )}
      {data !== undefined && data.rows.length > 0 && <SignatureDesk signatures={data} />}
    </Page>
  );
}

function leadOf({ rows }: Signatures, cycle: string, t: ReturnType<typeof useText>['t']): string {
  const count = (...states: readonly string[]) =>
    rows.filter(({ state }) => states.includes(state)).length;
  return t('acknowledgement.lead', {
    cycle,
    signed: count('agreed'),
    awaited: count('awaited', 'outdated'),
    disagreed: count('disagreed'),
    refused: count('refused'),
  });
}
