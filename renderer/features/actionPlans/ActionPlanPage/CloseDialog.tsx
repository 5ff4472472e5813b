import { useCommand } from '@renderer/api/useCommand';
import { formatCycle } from '@renderer/text/formatDate';
import { useText } from '@renderer/text/useText';
import { DayInput } from '@renderer/ui/DayInput';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import type { ActionPlanEntry } from '@shared/contract/actionPlan';
import { planOutcomes, type PlanOutcome } from '@shared/domain/actionPlan';
import { Button, Group, Modal, Radio, Select, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';

interface CloseDialogProps {
  readonly entry: ActionPlanEntry;
  readonly onClose: () => void;
}

const later = 'later';

/** How the plan ended, and in which cycle the person is appraised again. */
export function CloseDialog({ entry, onClose }: CloseDialogProps) {
  const { t } = useText();
  const { actionPlanId, laterCycles } = entry;
  const close = useCommand('actionPlan.close');
  const [outcome, setOutcome] = useState<PlanOutcome>('achieved');
  const [outcomeNote, setNote] = useState('');
  const [closedOn, setClosedOn] = useState(entry.endsOn);
  const [cycleId, setCycleId] = useState<string>(later);

  function submit() {
    const reappraisalCycleId =
      laterCycles.find((each) => each.cycleId === cycleId)?.cycleId ?? null;
    close.mutate(
      { actionPlanId, outcome, outcomeNote, closedOn, reappraisalCycleId },
      { onSuccess: onClose },
    );
  }

  return (
    <Modal opened onClose={onClose} title={t('actionPlan.plan.closeTitle')}>
      <Stack gap="md">
        <Radio.Group
          label={t('actionPlan.plan.outcome')}
          value={outcome}
          onChange={(value) => setOutcome(planOutcomes.find((each) => each === value) ?? 'other')}
        >
          <Group gap="md" mt={4}>
            {planOutcomes.map((value) => (
              <Radio key={value} size="xs" value={value} label={t(`actionPlan.outcome.${value}`)} />
            ))}
          </Group>
        </Radio.Group>
        <DayInput
          label={t('actionPlan.plan.closedOn')}
          value={closedOn}
          onChange={(day) => {
            if (day !== null) setClosedOn(day);
          }}
        />
        <Textarea
          rows={3}
          label={t('actionPlan.plan.outcomeNote')}
          value={outcomeNote}
          maxLength={2000}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Select
          label={t('actionPlan.plan.reappraisal')}
          value={cycleId}
          data={[
            { value: later, label: t('actionPlan.plan.noReappraisal') },
            ...laterCycles.map((cycle) => ({
              value: cycle.cycleId,
              label: formatCycle(cycle, t),
            })),
          ]}
          onChange={(value) => setCycleId(value ?? later)}
        />
        {close.error !== null && <ErrorAlert error={close.error} />}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('actionPlan.plan.keepOpen')}
          </Button>
          <Button loading={close.isPending} onClick={submit}>
            {t('actionPlan.plan.closeNow')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
