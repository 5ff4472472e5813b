import { useCommand } from '@renderer/api/useCommand';
import { usePrint } from '@renderer/frame/usePrint';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { ReasonDialog } from '@renderer/ui/ReasonDialog';
import type { ActionPlanEntry } from '@shared/contract/actionPlan';
import { Button } from '@mantine/core';
import { IconArrowLeft, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { CloseDialog } from './CloseDialog';
import { ExtendDialog } from './ExtendDialog';

interface ActionPlanActionsProps {
  readonly entry: ActionPlanEntry;
  readonly mayWrite: boolean;
  readonly hasGaps: boolean;
  /** Saves what was typed; nothing else happens before that. */
  readonly onSettle: () => Promise<boolean>;
}

/** Way back, printing, and the next thing that can become of the plan. */
export function ActionPlanActions(props: ActionPlanActionsProps) {
  const { entry, mayWrite, hasGaps, onSettle } = props;
  const { t, locale } = useText();
  const [, goTo] = useLocation();
  const { actionPlanId, status } = entry;
  const print = usePrint(useCommand('actionPlan.print'));
  const agree = useCommand('actionPlan.agree');
  const revise = useCommand('actionPlan.revise');
  const [dialog, setDialog] = useState<'extend' | 'close' | 'revise' | null>(null);
  const problem = agree.error ?? print.error;

  async function afterSaving(work: () => void) {
    if (await onSettle()) work();
  }

  return (
    <>
      <Button
        variant="default"
        leftSection={<IconArrowLeft size={16} stroke={1.7} aria-hidden="true" />}
        onClick={() => void afterSaving(() => goTo('/action-plans'))}
      >
        {t('actionPlan.plan.back')}
      </Button>
      {([true, false] as const).map((isBlank) => (
        <Button
          key={String(isBlank)}
          variant="default"
          loading={print.isPending}
          leftSection={<IconPrinter size={16} stroke={1.7} aria-hidden="true" />}
          onClick={() => void afterSaving(() => print.start({ actionPlanId, isBlank, locale }))}
        >
          {t(isBlank ? 'actionPlan.plan.printBlank' : 'actionPlan.plan.print')}
        </Button>
      ))}
      {mayWrite && status !== 'draft' && (
        <Button variant="default" onClick={() => void afterSaving(() => setDialog('revise'))}>
          {t('actionPlan.plan.revise')}
        </Button>
      )}
      {mayWrite && status === 'running' && (
        <>
          <Button variant="default" onClick={() => void afterSaving(() => setDialog('extend'))}>
            {t('actionPlan.plan.extend')}
          </Button>
          <Button onClick={() => void afterSaving(() => setDialog('close'))}>
            {t('actionPlan.plan.close')}
          </Button>
        </>
      )}
      {mayWrite && status === 'draft' && (
        <Button
          disabled={hasGaps}
          loading={agree.isPending}
          onClick={() =>
            void afterSaving(() => agree.mutate({ actionPlanId, agreedOn: entry.content.startsOn }))
          }
        >
          {t('actionPlan.plan.agree')}
        </Button>
      )}
      {problem !== null && <ErrorAlert error={problem} />}
      {dialog === 'extend' && <ExtendDialog entry={entry} onClose={() => setDialog(null)} />}
      {dialog === 'close' && <CloseDialog entry={entry} onClose={() => setDialog(null)} />}
      {dialog === 'revise' && (
        <ReasonDialog
          title={t('actionPlan.plan.reviseTitle')}
          text={t('actionPlan.plan.reviseText', { version: entry.version })}
          words={{
            reason: t('actionPlan.plan.reasonLabel'),
            hint: t('actionPlan.plan.reasonHint'),
            missing: t('actionPlan.plan.reasonMissing'),
            confirm: t('actionPlan.plan.reviseNow'),
            keep: t('actionPlan.plan.keep'),
          }}
          isPending={revise.isPending}
          error={revise.error}
          onClose={() => setDialog(null)}
          onConfirm={(reason) =>
            revise.mutate({ actionPlanId, reason }, { onSuccess: () => setDialog(null) })
          }
        />
      )}
    </>
  );
}
