import { useCallQuery } from '@renderer/api/useCallQuery';
import { formatCycle } from '@renderer/text/formatDate';
import { joinNames } from '@renderer/text/joinNames';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Panel } from '@renderer/ui/Panel';
import type { SchemeChoice, SchemeReplay } from '@shared/contract/scheme';
import type { Cycle } from '@shared/domain/cycle';
import { Select } from '@mantine/core';
import { useState } from 'react';
import styles from './ReplayPanel.module.css';
import { ReplayTable } from './ReplayTable';

interface ReplayPanelProps {
  readonly choice: SchemeChoice;
  /** Positions that use the scheme; the trial starts with one of them. */
  readonly positionNames: readonly string[];
  /** Why it cannot be tried right now; what was tried before stays. */
  readonly waiting?: string;
}

/** Scores a finished cycle once more under the shown scheme, side by side; nothing is kept. */
export function ReplayPanel({ choice, positionNames, waiting }: ReplayPanelProps) {
  const { t } = useText();
  const { data: cycles } = useCallQuery('cycle.list', {});
  const [chosenId, setChosenId] = useState<string | null>(null);
  const finished = (cycles ?? []).filter(({ scoredAt }) => scoredAt !== null);
  const cycle = finished.find(({ cycleId }) => cycleId === chosenId) ?? finished[0];
  return (
    <Panel
      isFlush
      isFilling
      title={t('schemeTrial.title')}
      note={t('schemeTrial.notKept')}
      actions={
        finished.length > 1 &&
        cycle !== undefined && (
          <Select
            size="xs"
            w={132}
            aria-label={t('schemeTrial.cycle')}
            allowDeselect={false}
            data={finished.map((each) => ({ value: each.cycleId, label: formatCycle(each, t) }))}
            value={cycle.cycleId}
            onChange={setChosenId}
          />
        )
      }
    >
      {cycles !== undefined && cycle === undefined && (
        <p className={styles['none']}>{t('schemeTrial.noCycle')}</p>
      )}
      {cycle !== undefined && (
        <CycleReplay
          key={cycle.cycleId}
          cycle={cycle}
          choice={choice}
          positionNames={positionNames}
          {...(waiting !== undefined && { waiting })}
        />
      )}
    </Panel>
  );
}

interface CycleReplayProps extends ReplayPanelProps {
  readonly cycle: Cycle;
}

function CycleReplay({ cycle, choice, positionNames, waiting }: CycleReplayProps) {
  const { t } = useText();
  const { cycleId } = cycle;
  const { data: results, error } = useCallQuery('appraisal.results', { cycleId });
  const [chosenName, setChosenName] = useState<string | null>(null);
  const names = [...new Set(results?.groups.map(({ positionName }) => positionName))];
  const positionName =
    names.find((name) => name === chosenName) ??
    names.find((name) => positionNames.includes(name)) ??
    names[0] ??
    '';
  const replay = useCallQuery(
    'scheme.replay',
    { cycleId, positionName, ...choice },
    { enabled: positionName !== '' && waiting === undefined },
  );
  const failed = error ?? replay.error;
  return (
    <>
      {failed !== null && waiting === undefined && <ErrorAlert error={failed} />}
      {waiting !== undefined && <p className={styles['none']}>{waiting}</p>}
      {replay.data !== undefined && (
        <>
          <div className={styles['choice']}>
            <span>{formatCycle(cycle, t)}</span>
            <Select
              size="xs"
              aria-label={t('schemeTrial.position')}
              allowDeselect={false}
              data={names}
              value={positionName}
              onChange={setChosenName}
            />
            <SchemesBefore before={replay.data.before} />
          </div>
          <Outcome rows={replay.data.rows} />
          <ReplayTable rows={replay.data.rows} />
        </>
      )}
    </>
  );
}

function SchemesBefore({ before }: Pick<SchemeReplay, 'before'>) {
  const { t, locale, localText } = useText();
  const names = before.map(({ name, version }) =>
    t('scheme.version', { name: localText(name), version }),
  );
  return <span>{t('schemeTrial.before', { schemes: joinNames(locale, names) })}</span>;
}

function Outcome({ rows }: Pick<SchemeReplay, 'rows'>) {
  const { t, locale } = useText();
  const changed = rows.filter(({ isGradeChanged }) => isGradeChanged).map(({ name }) => name);
  return (
    <p className={styles['outcome']}>
      {changed.length === 0
        ? t('schemeTrial.noneChange')
        : t('schemeTrial.someChange', {
            count: changed.length,
            names: joinNames(locale, changed),
          })}
    </p>
  );
}
