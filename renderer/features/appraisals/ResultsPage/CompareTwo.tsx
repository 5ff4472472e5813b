import { useCallQuery } from '@renderer/api/useCallQuery';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import type { Results } from '@shared/contract/appraisal';
import type { AppraisalId } from '@shared/domain/ids';
import { insightSentence } from '@shared/insights/insightSentence';
import { Button, Modal, Select } from '@mantine/core';
import { IconArrowsLeftRight } from '@tabler/icons-react';
import { useState } from 'react';
import styles from './ResultsPage.module.css';

/** A window in which two people of one position are compared. */
export function CompareTwo({ groups }: { readonly groups: Results['groups'] }) {
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconArrowsLeftRight size={16} stroke={1.7} aria-hidden="true" />}
        onClick={() => setOpen(true)}
      >
        {t('appraisal.compare.title')}
      </Button>
      <Modal
        centered
        size={560}
        opened={isOpen}
        title={t('appraisal.compare.title')}
        onClose={() => setOpen(false)}
      >
        <TwoPeople groups={groups} />
      </Modal>
    </>
  );
}

/** Whether two people, chosen before looking, can be told apart. */
function TwoPeople({ groups }: { readonly groups: Results['groups'] }) {
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
    <>
      <p className={styles['hint']}>{t('appraisal.compare.hint')}</p>
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
    </>
  );
}

interface VerdictProps {
  readonly firstId: AppraisalId;
  readonly secondId: AppraisalId;
}

function Verdict(props: VerdictProps) {
  const { t, locale } = useText();
  const { data, error } = useCallQuery('appraisal.compare', { ...props });
  if (error !== null) return <ErrorAlert error={error} />;
  if (data === undefined) return null;
  return (
    <>
      <strong>{insightSentence(data.total, t)}</strong>
      {data.rates.length > 0 && (
        <ul>
          {data.rates.map(({ name, insight }) => (
            <li key={name[locale]}>
              {t('appraisal.compare.rate', {
                name: name[locale],
                sentence: insightSentence(insight, t) ?? '',
              })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
