import { useCallQuery } from '@renderer/api/useCallQuery';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Panel } from '@renderer/ui/Panel';
import type { Results } from '@shared/contract/appraisal';
import type { AppraisalId } from '@shared/domain/ids';
import { insightSentence } from '@shared/insights/insightSentence';
import { Select } from '@mantine/core';
import { useState } from 'react';
import styles from './ResultsPage.module.css';

/** Whether two people of one position, chosen before looking, can be told apart. */
export function CompareTwo({ groups }: { readonly groups: Results['groups'] }) {
  const { t } = useText();
  const comparable = groups.filter(({ rows }) => rows.length > 1);
  const [place, setPlace] = useState(0);
  const [firstId, setFirst] = useState<string | null>(null);
  const [secondId, setSecond] = useState<string | null>(null);
  const group = comparable[place];
  if (group === undefined) return null;
  const people = group.rows.map(({ appraisalId, name, employeeNo }) => ({
    value: appraisalId,
    label: `${name} ${employeeNo}`,
  }));
  const first = group.rows.find(({ appraisalId }) => appraisalId === firstId);
  const second = group.rows.find(({ appraisalId }) => appraisalId === secondId);

  return (
    <Panel title={t('appraisal.compare.title')} note={t('appraisal.compare.hint')}>
      <div className={styles['compare']}>
        {comparable.length > 1 && (
          <Select
            label={t('appraisal.compare.position')}
            allowDeselect={false}
            value={String(place)}
            data={comparable.map(({ positionName }, i) => ({
              value: String(i),
              label: positionName,
            }))}
            onChange={(value) => setPlace(Number(value ?? 0))}
          />
        )}
        <Select
          searchable
          label={t('appraisal.compare.first')}
          value={first?.appraisalId ?? null}
          data={people}
          onChange={setFirst}
        />
        <Select
          searchable
          label={t('appraisal.compare.second')}
          value={second?.appraisalId ?? null}
          data={people}
          onChange={setSecond}
        />
        <div className={styles['verdict']} aria-live="polite">
          {first === undefined || second === undefined || first === second ? (
            t('appraisal.compare.none')
          ) : (
            <Verdict firstId={first.appraisalId} secondId={second.appraisalId} />
          )}
        </div>
      </div>
    </Panel>
  );
}

interface VerdictProps {
  readonly firstId: AppraisalId;
  readonly secondId: AppraisalId;
}

function Verdict(props: VerdictProps) {
  const { t } = useText();
  const { data, error } = useCallQuery('appraisal.compare', { ...props });
  if (error !== null) return <ErrorAlert error={error} />;
  return data === undefined ? null : <strong>{insightSentence(data, t)}</strong>;
}
