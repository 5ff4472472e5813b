import { useText } from '@renderer/text/useText';
import { DayCell, RowEditor, TextCell, type RowColumn } from '@renderer/ui/RowEditor';
import { mostActions, type Action } from '@shared/domain/actionPlan';

interface ActionsPanelProps {
  readonly actions: readonly Action[];
  /** Then only the day on which an action was done can be entered. */
  readonly isAgreed: boolean;
  readonly isClosed: boolean;
  readonly onChange: (actions: readonly Action[]) => void;
}

const emptyAction: Action = {
  improvement: '',
  situation: '',
  target: '',
  measure: '',
  ownerName: '',
  dueOn: null,
  doneOn: null,
};
const texts = ['improvement', 'situation', 'target', 'measure', 'ownerName'] as const;

/** What is to improve, by which measure, until when and by whom. */
export function ActionsPanel({ actions, isAgreed, isClosed, onChange }: ActionsPanelProps) {
  const { t } = useText();
  const columns: readonly RowColumn<Action>[] = [
    ...texts.map((field): RowColumn<Action> => {
      const label = t(`actionPlan.action.${field}`);
      return {
        label,
        width: 'text',
        renderCell: (action, change) => (
          <TextCell
            label={label}
            value={action[field]}
            longest={field === 'ownerName' ? 100 : 1000}
            isReadOnly={isAgreed}
            onChange={(value) => change({ [field]: value })}
          />
        ),
      };
    }),
    ...(['dueOn', 'doneOn'] as const).map((field): RowColumn<Action> => {
      const label = t(`actionPlan.action.${field}`);
      return {
        label,
        width: 'day',
        renderCell: (action, change) => (
          <DayCell
            label={label}
            value={action[field]}
            isReadOnly={field === 'dueOn' ? isAgreed : isClosed}
            onChange={(day) => change({ [field]: day })}
          />
        ),
      };
    }),
  ];
  return (
    <RowEditor
      title={t('actionPlan.action.title')}
      note={t('actionPlan.action.note')}
      none={t('actionPlan.action.none')}
      rows={actions}
      columns={columns}
      most={mostActions}
      words={{
        add: t('actionPlan.action.add'),
        remove: (number) => t('actionPlan.action.remove', { number }),
      }}
      mayAdd={!isAgreed}
      mayRemove={() => !isAgreed}
      newRow={() => emptyAction}
      onChange={onChange}
    />
  );
}
