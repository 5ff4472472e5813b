import { useText } from '@renderer/text/useText';
import { DayCell, RowEditor, TextCell, type RowColumn } from '@renderer/ui/RowEditor';
import {
  judgements,
  judgementSchema,
  mostCheckpoints,
  type Checkpoint,
} from '@shared/domain/actionPlan';
import { Select } from '@mantine/core';

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

  function dayColumn(field: 'heldOn' | 'employeeSignedOn' | 'superiorSignedOn') {
    const label = t(`actionPlan.checkpoint.${field}`);
    const column: RowColumn<Checkpoint> = {
      label,
      width: 'day',
      renderCell: (checkpoint, change) => (
        <DayCell
          label={label}
          value={checkpoint[field]}
          isReadOnly={isClosed}
          onChange={(day) => change({ [field]: day })}
        />
      ),
    };
    return column;
  }

  const columns: readonly RowColumn<Checkpoint>[] = [
    {
      label: t('actionPlan.checkpoint.dueOn'),
      width: 'day',
      renderCell: ({ dueOn }, change) => (
        <DayCell
          label={t('actionPlan.checkpoint.dueOn')}
          value={dueOn}
          isReadOnly={isClosed}
          onChange={(day) => {
            if (day !== null) change({ dueOn: day });
          }}
        />
      ),
    },
    dayColumn('heldOn'),
    {
      label: t('actionPlan.checkpoint.progress'),
      width: 'text',
      renderCell: ({ progress }, change) => (
        <TextCell
          label={t('actionPlan.checkpoint.progress')}
          value={progress}
          longest={1000}
          isReadOnly={isClosed}
          onChange={(value) => change({ progress: value })}
        />
      ),
    },
    {
      label: t('actionPlan.checkpoint.judgement'),
      width: 'short',
      renderCell: ({ judgement }, change) => (
        <Select
          allowDeselect
          aria-label={t('actionPlan.checkpoint.judgement')}
          value={judgement}
          readOnly={isClosed}
          data={judgements.map((value) => ({ value, label: t(`actionPlan.judgement.${value}`) }))}
          onChange={(value) => change({ judgement: judgementSchema.nullable().parse(value) })}
        />
      ),
    },
    dayColumn('employeeSignedOn'),
    dayColumn('superiorSignedOn'),
  ];
  return (
    <RowEditor
      title={t('actionPlan.checkpoint.title')}
      note={t('actionPlan.checkpoint.note')}
      rows={checkpoints}
      columns={columns}
      most={mostCheckpoints}
      words={{
        add: t('actionPlan.checkpoint.add'),
        remove: (number) => t('actionPlan.checkpoint.remove', { number }),
      }}
      mayAdd={!isClosed}
      mayRemove={({ heldOn }) => !isClosed && heldOn === null}
      newRow={() => ({
        dueOn: endsOn,
        heldOn: null,
        progress: '',
        judgement: null,
        employeeSignedOn: null,
        superiorSignedOn: null,
      })}
      onChange={onChange}
    />
  );
}
