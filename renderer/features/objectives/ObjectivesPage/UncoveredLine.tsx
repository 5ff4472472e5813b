import { useMay } from '@renderer/api/useMay';
import { useText } from '@renderer/text/useText';
import type { ObjectiveRow } from '@shared/contract/objective';
import { Button } from '@mantine/core';
import type { FormTask } from './ObjectiveForm';
import styles from './ObjectivesPage.module.css';
import { useMayLead } from './useMayLead';

interface UncoveredLineProps {
  readonly objective: ObjectiveRow;
  readonly onTask: (task: FormTask) => void;
}

/** More units and people than this are counted, not named. */
const mostNamed = 6;

/** To whom an objective is not broken down yet; each name begins the part that is missing. */
export function UncoveredLine({ objective, onTask }: UncoveredLineProps) {
  const { t } = useText();
  const mayLead = useMayLead();
  const mayWrite = useMay('objective.save');
  const { uncoveredUnits, uncoveredEmployees, aim } = objective;
  const owners = [
    ...uncoveredUnits.map(({ unitId, name }) => ({ unitId, employeeId: null, name })),
    ...uncoveredEmployees.map(({ employeeId, name }) => ({ unitId: null, employeeId, name })),
  ];
  if (owners.length === 0) return null;
  return (
    <span className={styles['uncovered']}>
      {t('objective.uncovered')}
      {owners.slice(0, mostNamed).map((owner) =>
        mayWrite && (mayLead || owner.employeeId !== null) ? (
          <Button
            key={owner.name}
            size="compact-xs"
            variant="default"
            aria-label={t('objective.breakDownTo', { aim, name: owner.name })}
            onClick={() => onTask({ kind: 'new', parent: objective, owner })}
          >
            {owner.name}
          </Button>
        ) : (
          <span key={owner.name}>{owner.name}</span>
        ),
      )}
      {owners.length > mostNamed && t('objective.more', { count: owners.length - mostNamed })}
    </span>
  );
}
