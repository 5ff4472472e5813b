import { useCallQuery } from '@renderer/api/useCallQuery';
import { useMay } from '@renderer/api/useMay';
import { useCycle } from '@renderer/frame/useCycle';
import { useText } from '@renderer/text/useText';
import { EmptyState } from '@renderer/ui/EmptyState';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Loading } from '@renderer/ui/Loading';
import { Page } from '@renderer/ui/Page';
import { Panel } from '@renderer/ui/Panel';
import { StatusText } from '@renderer/ui/StatusText';
import type { Cycle } from '@shared/domain/cycle';
import { moneyText } from '@shared/sheets/summarySheet';
import { CandidatesPanel } from './CandidatesPanel';
import { FixedPanel } from './FixedPanel';
import { MethodField } from './MethodField';
import { PayoutActions } from './PayoutActions';
import { PayoutGrid } from './PayoutGrid';

/** What everybody gets for the results of a cycle: typed, computed, frozen, handed on. */
export function PayoutsPage() {
  const cycle = useCycle();
  return cycle === null ? null : <CyclePayouts cycle={cycle} key={cycle.cycleId} />;
}

function CyclePayouts({ cycle }: { readonly cycle: Cycle }) {
  const { t } = useText();
  const { data, error } = useCallQuery('payout.get', { cycleId: cycle.cycleId });
  const mayWrite = useMay('payout.save');
  return (
    <Page
      title={t('payout.title')}
      subtitle={t('payout.lead')}
      actions={data !== undefined && <PayoutActions table={data} mayWrite={mayWrite} />}
    >
      {error !== null && <ErrorAlert error={error} />}
      {data === undefined && error === null && <Loading lines={10} />}
      {data?.rows.length === 0 && (
        <EmptyState title={t('payout.none')} text={t('payout.noneHint')} steps={[]} />
      )}
      {data !== undefined && data.rows.length > 0 && (
        <>
          {data.fixed !== null && <FixedPanel fixed={data.fixed} />}
          <Panel
            isFlush
            title={t('payout.title')}
            note={mayWrite && t('payout.pasteHint')}
            actions={mayWrite && <MethodField key={data.method} table={data} />}
            footer={
              <>
                <strong>
                  {data.totalFen === null ? (
                    <StatusText tone="info">{t('payout.sumOpen')}</StatusText>
                  ) : (
                    t('payout.sum', { total: moneyText(data.totalFen) })
                  )}
                </strong>
                <span>{t('payout.legal')}</span>
              </>
            }
          >
            <PayoutGrid rows={data.rows} mayWrite={mayWrite} />
          </Panel>
          <CandidatesPanel />
        </>
      )}
    </Page>
  );
}
