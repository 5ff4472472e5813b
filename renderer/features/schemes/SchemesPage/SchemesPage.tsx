import { useCallQuery } from '@renderer/api/useCallQuery';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Loading } from '@renderer/ui/Loading';
import { NextStep } from '@renderer/ui/NextStep';
import { Page } from '@renderer/ui/Page';
import type { SchemeOverview } from '@shared/contract/scheme';
import type { SchemeFinding } from '@shared/scoring/schemeFinding';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { CheckPanel } from './CheckPanel';
import { OutlookPanel } from './OutlookPanel';
import { PositionPanel } from './PositionPanel';
import { ReadyMadeList } from './ReadyMadeList';
import { ReplayPanel } from './ReplayPanel';
import { SchemeDetail } from './SchemeDetail';
import styles from './SchemesPage.module.css';

/** Which position is appraised by which scheme, and what the schemes weigh. */
export function SchemesPage() {
  const { t } = useText();
  const { data, error } = useCallQuery('scheme.overview', {});
  return (
    <Page title={t('scheme.title')} subtitle={t('scheme.lead')}>
      {error !== null && <ErrorAlert error={error} />}
      {error === null && data === undefined && <Loading />}
      {data !== undefined && <Schemes overview={data} />}
    </Page>
  );
}

function Schemes({ overview }: { readonly overview: SchemeOverview }) {
  const { t } = useText();
  const [, go] = useLocation();
  const { data: cycles } = useCallQuery('cycle.list', {});
  const [shownKey, setShownKey] = useState(overview.readyMade[0]?.key);
  const shown = overview.readyMade.find(({ key }) => key === shownKey) ?? overview.readyMade[0];
  const [pointedAt, setPointedAt] = useState<SchemeFinding | null>(null);
  const isComplete =
    overview.positions.length > 0 && overview.positions.every(({ schemeId }) => schemeId !== null);
  return (
    <>
      {isComplete && cycles?.length === 0 && (
        <NextStep
          label={t('frame.nextStep')}
          title={t('scheme.next')}
          reason={t('scheme.nextReason')}
          action={t('scheme.nextAction')}
          onRun={() => go('/cycles/new')}
        />
      )}
      <div className={styles['columns']}>
        <div className={styles['column']}>
          <PositionPanel overview={overview} />
          <ReadyMadeList
            readyMade={overview.readyMade}
            shownKey={shown?.key}
            onShow={setShownKey}
          />
        </div>
        {shown !== undefined && (
          <>
            <SchemeDetail
              key={shown.key}
              readyMade={shown}
              overview={overview}
              pointedAt={pointedAt}
              onPointed={() => setPointedAt(null)}
            />
            <div className={styles['column']}>
              <CheckPanel scheme={shown} onShow={setPointedAt} />
              <OutlookPanel readyMadeKey={shown.key} />
              <ReplayPanel readyMadeKey={shown.key} />
            </div>
          </>
        )}
      </div>
    </>
  );
}
