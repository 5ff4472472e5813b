import { useCallQuery } from '@renderer/api/useCallQuery';
import { useMay } from '@renderer/api/useMay';
import { Allowed } from '@renderer/frame/Allowed';
import { useCycle } from '@renderer/frame/useCycle';
import { useText } from '@renderer/text/useText';
import { EmptyState } from '@renderer/ui/EmptyState';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Loading } from '@renderer/ui/Loading';
import { Page } from '@renderer/ui/Page';
import { Panel } from '@renderer/ui/Panel';
import { StatusText } from '@renderer/ui/StatusText';
import type { Cycle } from '@shared/domain/cycle';
import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { MeasurementGrid } from './MeasurementGrid';
import { PasteDialog } from './PasteDialog';
import { PastedNote } from './PastedNote';
import type { Pasted, PastePlan } from './planPaste';
import styles from './MeasurementsPage.module.css';

/** Measured data of the chosen cycle: counted from tickets or typed. */
export function MeasurementsPage() {
  const cycle = useCycle();
  return cycle === null ? null : <CycleMeasurements cycle={cycle} />;
}

function CycleMeasurements({ cycle }: { readonly cycle: Cycle }) {
  const { t } = useText();
  const [, goTo] = useLocation();
  const mayType = useMay('measurement.save');
  const { data, error } = useCallQuery('measurement.table', { cycleId: cycle.cycleId });
  const [plan, setPlan] = useState<PastePlan | null>(null);
  const [pasted, setPasted] = useState<Pasted | null>(null);
  return (
    <Page
      title={t('measurement.title')}
      subtitle={
        data !== undefined &&
        (data.ticketCount === 0
          ? t('measurement.leadNoTickets')
          : t('measurement.lead', { count: data.ticketCount }))
      }
      actions={
        <Allowed call="import.commit">
          <Button
            leftSection={<IconFileImport size={16} stroke={1.7} aria-hidden="true" />}
            onClick={() => goTo('/measurements/import')}
          >
            {t('measurement.importTickets')}
          </Button>
        </Allowed>
      }
    >
      {error !== null && <ErrorAlert error={error} />}
      {data === undefined && error === null && <Loading lines={10} />}
      {data !== undefined && data.unattributedTickets > 0 && (
        <StatusText tone="warn">
          {t('measurement.unattributed', { count: data.unattributedTickets })}
        </StatusText>
      )}
      {pasted !== null && <PastedNote pasted={pasted} onUndone={() => setPasted(null)} />}
      <PasteDialog plan={plan} onClose={() => setPlan(null)} onPasted={setPasted} />
      {data?.columns.length === 0 && (
        <EmptyState title={t('measurement.none')} text={t('measurement.noneHint')} steps={[]} />
      )}
      {data !== undefined && data.columns.length > 0 && (
        <Panel isFlush isFilling footer={t('measurement.symbols')}>
          <fieldset className={styles['fields']} disabled={!mayType}>
            <MeasurementGrid table={data} onPaste={setPlan} />
          </fieldset>
        </Panel>
      )}
    </Page>
  );
}
