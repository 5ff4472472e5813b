import { useText } from '@renderer/text/useText';
import { DayInput } from '@renderer/ui/DayInput';
import { Panel } from '@renderer/ui/Panel';
import {
  judgements,
  judgementSchema,
  mostCheckpoints,
  type Checkpoint,
} from '@shared/domain/actionPlan';
import { ActionIcon, Button, Select, Table, Textarea } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import styles from './ActionPlanPage.module.css';

interface CheckpointsPanelProps {
  readonly checkpoints: readonly Checkpoint[];
  readonly endsOn: string;
  readonly isClosed: boolean;
  readonly onChange: (checkpoints: readonly Checkpoint[]) => void;
}

/** The days on which the plan is looked at, and what was found. */
export function CheckpointsPanel(props: CheckpointsPanelProps) {
  const { checkpoints, endsOn, isClosed, onChange } = props;
  const { t } = useText();

  function change(place: number, changed: Partial<Checkpoint>) {
    onChange(checkpoints.map((each, i) => (i === place ? { ...each, ...changed } : each)));
  }

  function add() {
    const empty: Checkpoint = {
      dueOn: endsOn,
      heldOn: null,
      progress: '',
      judgement: null,
      employeeSignedOn: null,
      superiorSignedOn: null,
    };
    onChange([...checkpoints, empty]);
  }

  return (
    <Panel
      isFlush
      title={t('actionPlan.checkpoint.title')}
      note={t('actionPlan.checkpoint.note')}
      actions={
        !isClosed && (
          <Button
            size="xs"
            variant="default"
            disabled={checkpoints.length >= mostCheckpoints}
            leftSection={<IconPlus size={14} stroke={1.7} aria-hidden="true" />}
            onClick={add}
          >
            {t('actionPlan.checkpoint.add')}
          </Button>
        )
      }
    >
      <Table className={styles['rows'] ?? ''}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('actionPlan.checkpoint.dueOn')}</Table.Th>
            <Table.Th>{t('actionPlan.checkpoint.heldOn')}</Table.Th>
            <Table.Th>{t('actionPlan.checkpoint.progress')}</Table.Th>
            <Table.Th>{t('actionPlan.checkpoint.judgement')}</Table.Th>
            <Table.Th>{t('actionPlan.checkpoint.employeeSignedOn')}</Table.Th>
            <Table.Th>{t('actionPlan.checkpoint.superiorSignedOn')}</Table.Th>
            <Table.Th />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {checkpoints.map((checkpoint, place) => (
            <Table.Tr key={place}>
              {(['dueOn', 'heldOn'] as const).map((field) => (
                <Table.Td key={field} className={styles['day'] ?? ''}>
                  <DayInput
                    isLabelHidden
                    label={t(`actionPlan.checkpoint.${field}`)}
                    value={checkpoint[field]}
                    isReadOnly={isClosed}
                    onChange={(day) => {
                      if (field === 'heldOn') change(place, { heldOn: day });
                      else if (day !== null) change(place, { dueOn: day });
                    }}
                  />
                </Table.Td>
              ))}
              <Table.Td>
                <Textarea
                  autosize
                  minRows={1}
                  aria-label={t('actionPlan.checkpoint.progress')}
                  value={checkpoint.progress}
                  maxLength={1000}
                  readOnly={isClosed}
                  onChange={(event) => change(place, { progress: event.currentTarget.value })}
                />
              </Table.Td>
              <Table.Td className={styles['judgement'] ?? ''}>
                <Select
                  allowDeselect
                  aria-label={t('actionPlan.checkpoint.judgement')}
                  value={checkpoint.judgement}
                  readOnly={isClosed}
                  data={judgements.map((value) => ({
                    value,
                    label: t(`actionPlan.judgement.${value}`),
                  }))}
                  onChange={(value) =>
                    change(place, { judgement: judgementSchema.nullable().parse(value) })
                  }
                />
              </Table.Td>
              {(['employeeSignedOn', 'superiorSignedOn'] as const).map((field) => (
                <Table.Td key={field} className={styles['day'] ?? ''}>
                  <DayInput
                    isLabelHidden
                    label={t(`actionPlan.checkpoint.${field}`)}
                    value={checkpoint[field]}
                    isReadOnly={isClosed}
                    onChange={(day) => change(place, { [field]: day })}
                  />
                </Table.Td>
              ))}
              <Table.Td>
                {!isClosed && checkpoint.heldOn === null && (
                  <ActionIcon
                    variant="subtle"
                    color="dark"
                    aria-label={t('actionPlan.checkpoint.remove', { number: place + 1 })}
                    onClick={() => onChange(checkpoints.filter((_, i) => i !== place))}
                  >
                    <IconX size={16} stroke={1.7} />
                  </ActionIcon>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Panel>
  );
}
