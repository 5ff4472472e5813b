import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import { DayInput } from '@renderer/ui/DayInput';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import type { ObjectiveRow } from '@shared/contract/objective';
import { objectiveOutcomes, type ObjectiveOutcome } from '@shared/domain/objective';
import { Button, Group, Modal, Radio, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';

interface ResultDialogProps {
  readonly objective: ObjectiveRow;
  readonly today: string;
  readonly onClose: () => void;
}

/** How an objective ended, and what was reached. */
export function ResultDialog({ objective, today, onClose }: ResultDialogProps) {
  const { t } = useText();
  const { objectiveId, aim, target } = objective;
  const decide = useCommand('objective.decide');
  const [outcome, setOutcome] = useState<ObjectiveOutcome>('achieved');
  const [result, setResult] = useState(objective.result);
  const [decidedOn, setDecidedOn] = useState(today);
  return (
    <Modal opened onClose={onClose} title={t('objective.result.title')}>
      <Stack gap="md">
        <p>{`${aim} · ${target}`}</p>
        <Radio.Group
          label={t('objective.result.outcome')}
          value={outcome}
          onChange={(value) =>
            setOutcome(objectiveOutcomes.find((each) => each === value) ?? 'achieved')
          }
        >
          <Group gap="md" mt={4}>
            {objectiveOutcomes.map((value) => (
              <Radio key={value} size="xs" value={value} label={t(`objective.outcome.${value}`)} />
            ))}
          </Group>
        </Radio.Group>
        <Textarea
          data-autofocus
          rows={3}
          label={t('objective.result.result')}
          placeholder={t('objective.result.resultHint')}
          value={result}
          maxLength={1000}
          onChange={(event) => setResult(event.currentTarget.value)}
        />
        <DayInput
          label={t('objective.result.decidedOn')}
          value={decidedOn}
          onChange={(day) => {
            if (day !== null) setDecidedOn(day);
          }}
        />
        {decide.error !== null && <ErrorAlert error={decide.error} />}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('objective.result.keep')}
          </Button>
          <Button
            loading={decide.isPending}
            onClick={() =>
              decide.mutate({ objectiveId, outcome, result, decidedOn }, { onSuccess: onClose })
            }
          >
            {t('objective.result.save')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
