import { useCallQuery } from '@renderer/api/useCallQuery';
import { formatCycle } from '@renderer/text/formatDate';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Loading } from '@renderer/ui/Loading';
import { StatusText } from '@renderer/ui/StatusText';
import { cycleStatuses, type Cycle } from '@shared/domain/cycle';
import { Drawer, Stack } from '@mantine/core';
import { AdvanceCycle } from './AdvanceCycle';
import styles from './CycleStateDrawer.module.css';
import { LeftOutList } from './LeftOutList';
import { ReopenCycle } from './ReopenCycle';
import { StandardsSection } from './StandardsSection';
import { TransitionList } from './TransitionList';

interface CycleStateDrawerProps {
  readonly cycle: Cycle;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Where the cycle stands among its states, what its next step asks for, and what lies behind. */
export function CycleStateDrawer({ cycle, isOpen, onClose }: CycleStateDrawerProps) {
  const { t } = useText();
  return (
    <Drawer
      opened={isOpen}
      onClose={onClose}
      size={560}
      title={t('cycleTransition.title', { cycle: formatCycle(cycle, t) })}
      closeButtonProps={{ 'aria-label': t('cycleTransition.close') }}
    >
      {isOpen && <CycleStateBody cycle={cycle} />}
    </Drawer>
  );
}

function CycleStateBody({ cycle }: { readonly cycle: Cycle }) {
  const { data, error } = useCallQuery('cycle.state', { cycleId: cycle.cycleId });
  if (error !== null) return <ErrorAlert error={error} />;
  if (data === undefined) return <Loading />;
  return (
    <Stack gap="xl">
      <States cycle={data.cycle} />
      <AdvanceCycle state={data} />
      <StandardsSection cycleId={cycle.cycleId} />
      <ReopenCycle state={data} />
      <LeftOutList leftOut={data.leftOut} />
      <TransitionList transitions={data.transitions} />
    </Stack>
  );
}

function States({ cycle }: { readonly cycle: Cycle }) {
  const { t } = useText();
  const place = cycleStatuses.indexOf(cycle.status);
  return (
    <ol className={styles['states']} aria-label={t('cycleTransition.states')}>
      {cycleStatuses.map((status, index) => (
        <li
          key={status}
          className={styles['state']}
          aria-current={index === place ? 'step' : undefined}
        >
          <StatusText tone={index < place ? 'done' : index === place ? 'running' : 'none'}>
            {t(`cycle.status.${status}`)}
          </StatusText>
          <span className={styles['what']}>{t(`cycleTransition.what.${status}`)}</span>
        </li>
      ))}
    </ol>
  );
}
