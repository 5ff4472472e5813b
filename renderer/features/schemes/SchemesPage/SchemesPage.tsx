import { useCallQuery } from '@renderer/api/useCallQuery';
import { Allowed } from '@renderer/frame/Allowed';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Loading } from '@renderer/ui/Loading';
import { NextStep } from '@renderer/ui/NextStep';
import { Page } from '@renderer/ui/Page';
import type { SchemeChoice, SchemeOverview } from '@shared/contract/scheme';
import { hasErrors } from '@shared/scoring/checkScheme';
import type { SchemeFinding } from '@shared/scoring/schemeFinding';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { CheckPanel } from '../CheckPanel';
import { OutlookPanel } from '../OutlookPanel';
import { positionsUsing } from '../positionsUsing';
import { ReplayPanel } from '../ReplayPanel';
import { PositionPanel } from './PositionPanel';
import { SchemeDetail } from './SchemeDetail';
import { SchemeList } from './SchemeList';
import styles from './SchemesPage.module.css';
import { keyOf, shownSchemes, type ShownScheme } from './shownScheme';

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
  const all = shownSchemes(overview);
  const first = all.find(({ scheme }) => scheme?.status !== 'archived');
  const [chosen, setChosen] = useState<SchemeChoice | undefined>(first?.choice);
  const shown =
    all.find(({ choice }) => chosen !== undefined && keyOf(choice) === keyOf(chosen)) ?? first;
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
          <SchemeList
            overview={overview}
            shownKey={shown === undefined ? undefined : keyOf(shown.choice)}
            onShow={setChosen}
          />
        </div>
        {shown !== undefined && (
          <Shown key={keyOf(shown.choice)} shown={shown} overview={overview} />
        )}
      </div>
    </>
  );
}

interface ShownProps {
  readonly shown: ShownScheme;
  readonly overview: SchemeOverview;
}

function Shown({ shown, overview }: ShownProps) {
  const { t } = useText();
  const { choice, content } = shown;
  const [pointedAt, setPointedAt] = useState<SchemeFinding | null>(null);
  const check = useCallQuery('scheme.check', choice);
  const isSound = check.data !== undefined && !hasErrors(check.data);
  const simulation = useCallQuery('scheme.simulate', choice, { enabled: isSound });
  const error = check.error ?? simulation.error;
  return (
    <>
      <SchemeDetail
        shown={shown}
        overview={overview}
        pointedAt={pointedAt}
        onPointed={() => setPointedAt(null)}
      />
      <div className={styles['column']}>
        {error !== null && <ErrorAlert error={error} />}
        <CheckPanel content={content} findings={check.data} onShow={setPointedAt} />
        <OutlookPanel simulation={simulation.data} />
        <Allowed call="scheme.replay">
          <ReplayPanel
            choice={choice}
            positionNames={positionsUsing(overview, shown.scheme?.familyId)}
            {...(!isSound && { waiting: t('schemeTrial.mendFirst') })}
          />
        </Allowed>
      </div>
    </>
  );
}
