import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { ReasonDialog } from '@renderer/ui/ReasonDialog';
import type { InterviewEntry } from '@shared/contract/interview';
import { Button } from '@mantine/core';
import { IconArrowLeft, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { usePrintInterviews } from '../usePrintInterviews';

interface InterviewActionsProps {
  readonly entry: InterviewEntry;
  readonly mayWrite: boolean;
  /** Saves what was typed; nothing else happens before that. */
  readonly onSettle: () => Promise<boolean>;
}

/** Way back, printing, and filing or correcting the record. */
export function InterviewActions({ entry, mayWrite, onSettle }: InterviewActionsProps) {
  const { t } = useText();
  const [, goTo] = useLocation();
  const { appraisalId, cycle } = entry;
  const print = usePrintInterviews(cycle.cycleId);
  const hold = useCommand('interview.hold');
  const revise = useCommand('interview.revise');
  const plan = useCommand('actionPlan.start');
  const [isRevising, setRevising] = useState(false);
  const isHeld = entry.status === 'held';
  const problem = hold.error ?? print.error ?? plan.error;

  async function afterSaving(work: () => void) {
    if (await onSettle()) work();
  }

  return (
    <>
      <Button
        variant="default"
        leftSection={<IconArrowLeft size={16} stroke={1.7} aria-hidden="true" />}
        onClick={() => void afterSaving(() => goTo('/action-plans/interviews'))}
      >
        {t('interview.record.back')}
      </Button>
      <Button
        variant="default"
        loading={print.isPending}
        leftSection={<IconPrinter size={16} stroke={1.7} aria-hidden="true" />}
        onClick={() => void afterSaving(() => print.print([appraisalId], entry.status === 'none'))}
      >
        {t(entry.status === 'none' ? 'interview.record.printBlank' : 'interview.record.print')}
      </Button>
      {mayWrite && isHeld && (
        <Button
          variant="default"
          loading={plan.isPending}
          onClick={() =>
            plan.mutate(
              { employeeId: entry.employeeId, appraisalId },
              { onSuccess: ({ actionPlanId }) => goTo(`/action-plans/plans/${actionPlanId}`) },
            )
          }
        >
          {t('interview.record.makePlan')}
        </Button>
      )}
      {mayWrite && isHeld && (
        <Button variant="default" onClick={() => setRevising(true)}>
          {t('interview.record.revise')}
        </Button>
      )}
      {mayWrite && !isHeld && (
        <Button
          loading={hold.isPending}
          onClick={() => void afterSaving(() => hold.mutate({ appraisalId }))}
        >
          {t('interview.record.hold')}
        </Button>
      )}
      {problem !== null && <ErrorAlert error={problem} />}
      {isRevising && (
        <ReasonDialog
          title={t('interview.record.reviseTitle')}
          text={t('interview.record.reviseWhat', {
            version: entry.version,
            next: entry.version + 1,
          })}
          words={{
            reason: t('interview.record.reason'),
            hint: t('interview.record.reasonHint'),
            missing: t('interview.record.reasonMissing'),
            confirm: t('interview.record.reviseNow'),
            keep: t('interview.record.keep'),
          }}
          isPending={revise.isPending}
          error={revise.error}
          onClose={() => setRevising(false)}
          onConfirm={(reason) =>
            revise.mutate({ appraisalId, reason }, { onSuccess: () => setRevising(false) })
          }
        />
      )}
    </>
  );
}
