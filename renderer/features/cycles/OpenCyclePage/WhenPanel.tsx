import { formatCycle } from '@renderer/text/formatDate';
import { useText } from '@renderer/text/useText';
import { Panel } from '@renderer/ui/Panel';
import { cycleKinds, type CycleKind } from '@shared/domain/cycle';
import { SegmentedControl, Select, TextInput } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import styles from './OpenCyclePage.module.css';
import { periodOf, periodsAround, type Period } from './periods';

export interface CycleDates extends Period {
  readonly kind: CycleKind;
}

interface WhenPanelProps {
  readonly dates: CycleDates;
  readonly today: string;
  readonly isInOrder: boolean;
  readonly onChange: (dates: CycleDates) => void;
  readonly footer: ReactNode;
}

/** Kind and dates of the cycle; choosing a period fills in the dates, which stay editable. */
export function WhenPanel({ dates, today, isInOrder, onChange, footer }: WhenPanelProps) {
  const { t } = useText();
  const kindLabelId = useId();
  const periods = periodsAround(dates.kind, today);
  const chosen = periods.find(
    ({ startsOn, endsOn }) => startsOn === dates.startsOn && endsOn === dates.endsOn,
  );
  return (
    <Panel title={t('cycle.open.when')} footer={footer}>
      <div className={styles['fields']}>
        <div>
          <div id={kindLabelId} className={styles['label']}>
            {t('cycle.open.kind')}
          </div>
          <SegmentedControl
            fullWidth
            aria-labelledby={kindLabelId}
            value={dates.kind}
            data={cycleKinds.map((kind) => ({ value: kind, label: t(`cycle.kind.${kind}`) }))}
            onChange={(kind) => onChange({ kind, ...periodOf(kind, today) })}
          />
        </div>
        <Select
          label={t('cycle.open.period')}
          value={chosen?.startsOn ?? null}
          data={periods.map((period) => ({
            value: period.startsOn,
            label: formatCycle({ kind: dates.kind, startsOn: period.startsOn }, t),
          }))}
          onChange={(startsOn) => {
            if (startsOn !== null)
              onChange({ kind: dates.kind, ...periodOf(dates.kind, startsOn) });
          }}
        />
        <TextInput
          type="date"
          label={t('cycle.open.startsOn')}
          value={dates.startsOn}
          onChange={(event) => onChange({ ...dates, startsOn: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label={t('cycle.open.endsOn')}
          value={dates.endsOn}
          error={isInOrder ? null : t('cycle.open.dateOrder')}
          onChange={(event) => onChange({ ...dates, endsOn: event.currentTarget.value })}
        />
      </div>
    </Panel>
  );
}
