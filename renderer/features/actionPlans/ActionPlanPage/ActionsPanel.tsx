import { useText } from '@renderer/text/useText';
import { DayInput } from '@renderer/ui/DayInput';
import { Panel } from '@renderer/ui/Panel';
import { mostActions, type Action } from '@shared/domain/actionPlan';
import { ActionIcon, Button, Table, Textarea } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import styles from './ActionPlanPage.module.css';

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

  function change(place: number, changed: Partial<Action>) {
    onChange(actions.map((action, i) => (i === place ? { ...action, ...changed } : action)));
  }

  return (
    <Panel
      isFlush
      title={t('actionPlan.action.title')}
      note={t('actionPlan.action.note')}
      actions={
        !isAgreed && (
          <Button
            size="xs"
            variant="default"
            disabled={actions.length >= mostActions}
            leftSection={<IconPlus size={14} stroke={1.7} aria-hidden="true" />}
            onClick={() => onChange([...actions, emptyAction])}
          >
            {t('actionPlan.action.add')}
          </Button>
        )
      }
    >
      {actions.length === 0 ? (
        <p className={styles['none']}>{t('actionPlan.action.none')}</p>
      ) : (
        <Table className={styles['rows'] ?? ''}>
          <Table.Thead>
            <Table.Tr>
              {texts.map((field) => (
                <Table.Th key={field}>{t(`actionPlan.action.${field}`)}</Table.Th>
              ))}
              <Table.Th>{t('actionPlan.action.dueOn')}</Table.Th>
              <Table.Th>{t('actionPlan.action.doneOn')}</Table.Th>
              <Table.Th />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {actions.map((action, place) => (
              <Table.Tr key={place}>
                {texts.map((field) => (
                  <Table.Td key={field}>
                    <Textarea
                      autosize
                      minRows={1}
                      aria-label={t(`actionPlan.action.${field}`)}
                      value={action[field]}
                      maxLength={field === 'ownerName' ? 100 : 1000}
                      readOnly={isAgreed}
                      onChange={(event) => change(place, { [field]: event.currentTarget.value })}
                    />
                  </Table.Td>
                ))}
                {(['dueOn', 'doneOn'] as const).map((field) => (
                  <Table.Td key={field} className={styles['day'] ?? ''}>
                    <DayInput
                      isLabelHidden
                      label={t(`actionPlan.action.${field}`)}
                      value={action[field]}
                      isReadOnly={field === 'dueOn' ? isAgreed : isClosed}
                      onChange={(day) => change(place, { [field]: day })}
                    />
                  </Table.Td>
                ))}
                <Table.Td>
                  {!isAgreed && (
                    <ActionIcon
                      variant="subtle"
                      color="dark"
                      aria-label={t('actionPlan.action.remove', { number: place + 1 })}
                      onClick={() => onChange(actions.filter((_, i) => i !== place))}
                    >
                      <IconX size={16} stroke={1.7} />
                    </ActionIcon>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Panel>
  );
}
