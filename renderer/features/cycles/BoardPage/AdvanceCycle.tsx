import { useCommand } from '@renderer/api/useCommand';
import { useMay } from '@renderer/api/useMay';
import { joinNames } from '@renderer/text/joinNames';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { StatusText } from '@renderer/ui/StatusText';
import type { CycleState } from '@shared/contract/cycle';
import type { CycleFinding } from '@shared/domain/cycleFinding';
import { Button, Group, Stack, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import styles from './CycleStateDrawer.module.css';

/** The next step of the cycle: what stands open before it, and the button that takes it. */
export function AdvanceCycle({ state }: { readonly state: CycleState }) {
  const { t } = useText();
  const { status } = state.cycle;
  if (state.next === null) {
    return <div>{t(`cycleTransition.${status === 'closed' ? 'finished' : 'scoreFirst'}`)}</div>;
  }
  const { to, findings } = state.next;
  return (
    <section>
      <h3 className={styles['head']}>
        {t('cycleTransition.next', { status: t(`cycle.status.${to}`) })}
      </h3>
      <Stack gap="md">
        {findings.length === 0 && (
          <StatusText tone="done">{t('cycleTransition.nothingOpen')}</StatusText>
        )}
        <ul className={styles['findings']}>
          {findings.map((finding) => (
            <Finding key={finding.key} finding={finding} />
          ))}
        </ul>
        <AdvanceForm key={to} state={state} next={state.next} />
      </Stack>
    </section>
  );
}

function Finding({ finding }: { readonly finding: CycleFinding }) {
  const { t, locale } = useText();
  const { key, weight, names } = finding;
  return (
    <li>
      <StatusText tone={weight === 'blocks' ? 'bad' : 'warn'}>
        {t(`cycleTransition.${weight}`)} · {t(`cycleTransition.finding.${key}`)}
      </StatusText>
      <div className={styles['names']}>
        {t('cycleTransition.names', { names: joinNames(locale, names), count: names.length })}
      </div>
    </li>
  );
}

interface AdvanceFormProps {
  readonly state: CycleState;
  readonly next: NonNullable<CycleState['next']>;
}

function AdvanceForm({ state, next: { to, findings } }: AdvanceFormProps) {
  const { t } = useText();
  const mayAdvance = useMay('cycle.advance');
  const advance = useCommand('cycle.advance');
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  if (!mayAdvance) return null;
  const isBlocked = findings.some(({ weight }) => weight === 'blocks');
  const needsReason = findings.length > 0;

  function run() {
    const given = reason.trim();
    if (needsReason && given === '') return setMissing(true);
    advance.mutate(
      { cycleId: state.cycle.cycleId, to, reason: given === '' ? null : given },
      {
        onSuccess: ({ status }) =>
          notifications.show({
            message: t('cycleTransition.advanced', { status: t(`cycle.status.${status}`) }),
          }),
      },
    );
  }

  return (
    <>
      {needsReason && !isBlocked && (
        <Textarea
          label={t('cycleTransition.reason')}
          placeholder={t('cycleTransition.reasonHint')}
          value={reason}
          maxLength={500}
          rows={2}
          error={isMissing && reason.trim() === '' && t('cycleTransition.reasonMissing')}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      {advance.error !== null && <ErrorAlert error={advance.error} />}
      <Group justify="flex-end">
        <Button disabled={isBlocked} loading={advance.isPending} onClick={run}>
          {t(`cycleTransition.advance.${to}`)}
        </Button>
      </Group>
    </>
  );
}
