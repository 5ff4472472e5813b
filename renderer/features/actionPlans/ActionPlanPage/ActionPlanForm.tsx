import { useAutosave } from '@renderer/api/useAutosave';
import { useCommand } from '@renderer/api/useCommand';
import { useMay } from '@renderer/api/useMay';
import { useText } from '@renderer/text/useText';
import { DayInput } from '@renderer/ui/DayInput';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Page } from '@renderer/ui/Page';
import { Panel } from '@renderer/ui/Panel';
import { SavedState } from '@renderer/ui/SavedState';
import type { ActionPlanEntry } from '@shared/contract/actionPlan';
import { actionPlanGaps } from '@shared/domain/actionPlan';
import { Textarea, TextInput } from '@mantine/core';
import { ActionPlanActions } from './ActionPlanActions';
import styles from './ActionPlanPage.module.css';
import { ActionsPanel } from './ActionsPanel';
import { CheckpointsPanel } from './CheckpointsPanel';
import { PlanSide } from './PlanSide';

/** What is agreed and how it goes on the left, results and history on the right. */
export function ActionPlanForm({ entry }: { readonly entry: ActionPlanEntry }) {
  const { t } = useText();
  const { actionPlanId, status } = entry;
  const save = useCommand('actionPlan.save');
  const mayWrite = useMay('actionPlan.save');
  const isAgreed = status !== 'draft' || !mayWrite;
  const isClosed = status === 'closed' || !mayWrite;
  const autosave = useAutosave(entry.content, async ({ actions, checkpoints, ...words }) =>
    save.mutateAsync({
      actionPlanId,
      content: { ...words, actions: [...actions], checkpoints: [...checkpoints] },
    }),
  );
  const { kept, change } = autosave;
  const gaps = actionPlanGaps(kept).map((gap) => t(`actionPlan.gap.${gap}`));

  return (
    <Page
      title={t('actionPlan.plan.title', { name: entry.name })}
      subtitle={[entry.employeeNo, t(`actionPlan.status.${status}`)].join(' · ')}
      actions={
        <ActionPlanActions
          entry={entry}
          mayWrite={mayWrite}
          hasGaps={gaps.length > 0}
          onSettle={autosave.settle}
        />
      }
    >
      {autosave.error !== null && <ErrorAlert error={autosave.error} />}
      <p className={styles['state']}>
        {status === 'running' && t('actionPlan.plan.agreedNote')}
        {status === 'closed' && t('actionPlan.plan.closedNote')}
        {status === 'draft' &&
          (gaps.length === 0
            ? t('actionPlan.planThenDetail')
            : t('actionPlan.plan.agreeMissing', { gaps: gaps.join(t('frame.listSeparator')) }))}
      </p>
      <div className={styles['columns']}>
        <div className={styles['column']}>
          <Panel
            title={t('actionPlan.plan.facts')}
            note={<SavedState state={autosave.state} onSaveAgain={() => void autosave.settle()} />}
          >
            <div className={styles['facts']}>
              <div className={styles['days']}>
                {(['startsOn', 'endsOn'] as const).map((field) => (
                  <DayInput
                    key={field}
                    label={t(`actionPlan.${field}`)}
                    value={kept[field]}
                    isReadOnly={isAgreed}
                    onChange={(day) => {
                      if (day !== null) change({ [field]: day });
                    }}
                  />
                ))}
                <TextInput
                  label={t('actionPlan.superiorName')}
                  value={kept.superiorName}
                  maxLength={100}
                  readOnly={isAgreed}
                  onChange={(event) => change({ superiorName: event.currentTarget.value })}
                />
              </div>
              {(['shortfall', 'reason', 'support'] as const).map((field) => (
                <Textarea
                  key={field}
                  autosize
                  minRows={2}
                  label={t(`actionPlan.${field}`)}
                  placeholder={isAgreed ? '' : t(`actionPlan.${field}Hint`)}
                  value={kept[field]}
                  maxLength={4000}
                  readOnly={isAgreed}
                  onChange={(event) => change({ [field]: event.currentTarget.value })}
                />
              ))}
            </div>
          </Panel>
          <ActionsPanel
            actions={kept.actions}
            isAgreed={isAgreed}
            isClosed={isClosed}
            onChange={(actions) => change({ actions: [...actions] })}
          />
          <CheckpointsPanel
            checkpoints={kept.checkpoints}
            endsOn={kept.endsOn}
            isClosed={isClosed}
            onChange={(checkpoints) => change({ checkpoints: [...checkpoints] })}
          />
        </div>
        <PlanSide entry={entry}>
          {(['employeeSignedOn', 'superiorSignedOn'] as const).map((field) => (
            <DayInput
              key={field}
              label={t(`actionPlan.${field}`)}
              value={kept[field]}
              isReadOnly={isClosed}
              onChange={(day) => change({ [field]: day })}
            />
          ))}
        </PlanSide>
      </div>
    </Page>
  );
}
