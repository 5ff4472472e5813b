import { useText } from '@renderer/text/useText';
import { DayCell, RowEditor, TextCell, type RowColumn } from '@renderer/ui/RowEditor';
import { mostInterviewSteps, type InterviewStep } from '@shared/domain/interview';

interface StepsPanelProps {
  readonly steps: readonly InterviewStep[];
  readonly isReadOnly: boolean;
  readonly onChange: (steps: readonly InterviewStep[]) => void;
}

const emptyStep: InterviewStep = { target: '', measure: '', dueOn: null, ownerName: '' };

/** What was agreed for the time after the talk. */
export function StepsPanel({ steps, isReadOnly, onChange }: StepsPanelProps) {
  const { t } = useText();

  function textColumn(field: 'target' | 'measure' | 'ownerName') {
    const label = t(`interview.step.${field}`);
    const column: RowColumn<InterviewStep> = {
      label,
      width: field === 'ownerName' ? 'short' : 'text',
      renderCell: (step, change) => (
        <TextCell
          label={label}
          value={step[field]}
          longest={field === 'ownerName' ? 100 : 1000}
          isReadOnly={isReadOnly}
          onChange={(value) => change({ [field]: value })}
        />
      ),
    };
    return column;
  }

  const columns: readonly RowColumn<InterviewStep>[] = [
    textColumn('target'),
    textColumn('measure'),
    {
      label: t('interview.step.dueOn'),
      width: 'day',
      renderCell: ({ dueOn }, change) => (
        <DayCell
          label={t('interview.step.dueOn')}
          value={dueOn}
          isReadOnly={isReadOnly}
          onChange={(day) => change({ dueOn: day })}
        />
      ),
    },
    textColumn('ownerName'),
  ];
  return (
    <RowEditor
      title={t('interview.step.title')}
      note={t('interview.step.note')}
      none={t('interview.step.none')}
      rows={steps}
      columns={columns}
      most={mostInterviewSteps}
      words={{
        add: t('interview.step.add'),
        remove: (number) => t('interview.step.remove', { number }),
      }}
      mayAdd={!isReadOnly}
      mayRemove={() => !isReadOnly}
      newRow={() => emptyStep}
      onChange={onChange}
    />
  );
}
