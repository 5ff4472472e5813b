import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import { DayInput } from '@renderer/ui/DayInput';
import { ReasonDialog } from '@renderer/ui/ReasonDialog';
import { addDays } from '@shared/base/localDate';
import type { ActionPlanEntry } from '@shared/contract/actionPlan';
import { useState } from 'react';

interface ExtendDialogProps {
  readonly entry: ActionPlanEntry;
  readonly onClose: () => void;
}

const usualExtension = 30;

/** A later end for a running plan, with the reason. */
export function ExtendDialog({ entry, onClose }: ExtendDialogProps) {
  const { t } = useText();
  const { actionPlanId, endsOn } = entry;
  const extend = useCommand('actionPlan.extend');
  const [until, setUntil] = useState(addDays(endsOn, usualExtension));
  return (
    <ReasonDialog
      title={t('actionPlan.plan.extendTitle')}
      text={t('actionPlan.plan.extendText', { day: endsOn })}
      words={{
        reason: t('actionPlan.plan.reasonLabel'),
        hint: t('actionPlan.reasonHint'),
        missing: t('actionPlan.plan.reasonMissing'),
        confirm: t('actionPlan.plan.extendNow'),
        keep: t('actionPlan.plan.keepEnd'),
      }}
      isPending={extend.isPending}
      error={extend.error}
      onClose={onClose}
      onConfirm={(reason) =>
        extend.mutate({ actionPlanId, endsOn: until, reason }, { onSuccess: onClose })
      }
    >
      <DayInput
        label={t('actionPlan.plan.extendTo')}
        value={until}
        onChange={(day) => {
          if (day !== null) setUntil(day);
        }}
      />
    </ReasonDialog>
  );
}
