import { useAutosave } from '@renderer/api/useAutosave';
import { useCommand } from '@renderer/api/useCommand';
import { useMay } from '@renderer/api/useMay';
import { formatCycle } from '@renderer/text/formatDate';
import { useText } from '@renderer/text/useText';
import { DayInput } from '@renderer/ui/DayInput';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { GradeBadge } from '@renderer/ui/GradeBadge';
import { Page } from '@renderer/ui/Page';
import { Panel } from '@renderer/ui/Panel';
import { SavedState } from '@renderer/ui/SavedState';
import { StatusText } from '@renderer/ui/StatusText';
import type { InterviewEntry } from '@shared/contract/interview';
import { interviewGaps, interviewTopics } from '@shared/domain/interview';
import { Textarea, TextInput } from '@mantine/core';
import { gapWords } from '../gapWords';
import { EarlierPanel } from './EarlierPanel';
import { InterviewActions } from './InterviewActions';
import styles from './InterviewPage.module.css';
import { StepsPanel } from './StepsPanel';
import { VersionsPanel } from './VersionsPanel';

/** The boxes of the record on the left, what to compare with and the signatures on the right. */
export function InterviewForm({ entry }: { readonly entry: InterviewEntry }) {
  const { t } = useText();
  const { appraisalId, cycle, display, grade } = entry;
  const save = useCommand('interview.save');
  const mayWrite = useMay('interview.save');
  const isReadOnly = entry.status === 'held' || !mayWrite;
  const autosave = useAutosave(entry.content, async (content) =>
    save.mutateAsync({ appraisalId, content: { ...content, steps: [...content.steps] } }),
  );
  const { kept, change } = autosave;
  const gaps = interviewGaps(kept);

  return (
    <Page
      title={t('interview.record.title', { name: entry.name })}
      subtitle={[entry.employeeNo, entry.positionName, formatCycle(cycle, t)].join(' · ')}
      actions={<InterviewActions entry={entry} mayWrite={mayWrite} onSettle={autosave.settle} />}
    >
      {autosave.error !== null && <ErrorAlert error={autosave.error} />}
      {entry.status === 'held' && (
        <p className={styles['held']}>{t('interview.record.heldNote')}</p>
      )}
      <div className={styles['columns']}>
        <div className={styles['column']}>
          <Panel
            title={t('interview.record.talk')}
            note={<SavedState state={autosave.state} onSaveAgain={() => void autosave.settle()} />}
          >
            <div className={styles['boxes']}>
              <div className={styles['head']}>
                <DayInput
                  label={t('interview.heldOn')}
                  value={kept.heldOn}
                  isReadOnly={isReadOnly}
                  onChange={(heldOn) => change({ heldOn })}
                />
                <TextInput
                  label={t('interview.place')}
                  value={kept.place}
                  maxLength={100}
                  readOnly={isReadOnly}
                  onChange={(event) => change({ place: event.currentTarget.value })}
                />
                <TextInput
                  label={t('interview.interviewerName')}
                  value={kept.interviewerName}
                  placeholder={entry.superiorName ?? ''}
                  maxLength={100}
                  readOnly={isReadOnly}
                  onChange={(event) => change({ interviewerName: event.currentTarget.value })}
                />
              </div>
              {interviewTopics.map((topic) => (
                <Textarea
                  key={topic}
                  autosize
                  minRows={topic === 'remark' || topic === 'trainingWanted' ? 1 : 2}
                  label={t(`interview.topic.${topic}`)}
                  placeholder={isReadOnly ? '' : t(`interview.topicHint.${topic}`)}
                  value={kept[topic]}
                  maxLength={4000}
                  readOnly={isReadOnly}
                  onChange={(event) => change({ [topic]: event.currentTarget.value })}
                />
              ))}
            </div>
          </Panel>
          <StepsPanel
            steps={kept.steps}
            isReadOnly={isReadOnly}
            onChange={(steps) => change({ steps: [...steps] })}
          />
        </div>
        <div className={styles['column']}>
          <Panel title={t('interview.record.about')}>
            <div className={styles['result']}>
              <strong>{display ?? t('interview.notScored')}</strong>
              {grade !== null && <GradeBadge grade={grade} />}
            </div>
            {gaps.length === 0 ? (
              <StatusText tone="done">{t('interview.record.whole')}</StatusText>
            ) : (
              <StatusText tone="info">
                {t('interview.record.open', { gaps: gapWords(gaps, t) })}
              </StatusText>
            )}
          </Panel>
          <EarlierPanel earlier={entry.earlier} />
          <Panel
            title={t('interview.record.signatures')}
            note={t('interview.record.signaturesNote')}
          >
            <div className={styles['signatures']}>
              {(['employeeSignedOn', 'interviewerSignedOn'] as const).map((who) => (
                <DayInput
                  key={who}
                  label={t(`interview.record.${who}`)}
                  value={kept[who]}
                  isReadOnly={isReadOnly}
                  onChange={(day) => change({ [who]: day })}
                />
              ))}
            </div>
          </Panel>
          <VersionsPanel versions={entry.versions} />
        </div>
      </div>
    </Page>
  );
}
