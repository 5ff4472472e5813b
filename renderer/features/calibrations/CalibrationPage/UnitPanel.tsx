import { useText } from '@renderer/text/useText';
import { Panel } from '@renderer/ui/Panel';
import { StatusText } from '@renderer/ui/StatusText';
import type { CalibrationUnit } from '@shared/contract/calibration';
import type { CycleId } from '@shared/domain/ids';
import { noteSentence } from '@shared/explanation/noteSentence';
import { insightSentence } from '@shared/insights/insightSentence';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import styles from './CalibrationPage.module.css';
import { MeetingForm } from './MeetingForm';

interface UnitPanelProps {
  readonly unit: CalibrationUnit;
  readonly cycleId: CycleId;
}

/** One unit: how many have which grade, the ceiling as a reminder, who is near a line, meetings. */
export function UnitPanel({ unit, cycleId }: UnitPanelProps) {
  const { t } = useText();
  const [isAdding, setAdding] = useState(false);
  const { best, quota, rows, meetings } = unit;
  const above = best - quota.ceiling;
  const looked = rows.filter(({ notes }) => notes.length > 0);
  const counts = [
    ...unit.grades
      .filter(({ count }) => count > 0)
      .map(({ grade, count }) => t('calibration.counts', { grade: t(`grade.${grade}`), count })),
    ...(unit.withoutGrade > 0 ? [t('calibration.withoutGrade', { count: unit.withoutGrade })] : []),
  ];
  return (
    <Panel
      title={unit.unitName ?? t('calibration.noUnit')}
      note={counts.join(t('appraisal.weightSeparator'))}
      actions={
        <Button size="xs" variant="default" onClick={() => setAdding(!isAdding)}>
          {t('calibration.add')}
        </Button>
      }
    >
      <p className={styles['quota']}>
        {t('calibration.quota.line', {
          people: quota.people,
          ceiling: quota.ceiling,
          best,
          because: t(`calibration.quota.${quota.because}`, { count: quota.smallUnitSize }),
        })}{' '}
        <StatusText tone={above > 0 ? 'warn' : 'done'}>
          {above > 0
            ? t(isReasoned(unit) ? 'calibration.quota.reasoned' : 'calibration.quota.above', {
                count: above,
              })
            : t('calibration.quota.within')}
        </StatusText>
      </p>
      <h3>{t('calibration.near')}</h3>
      {looked.length === 0 && <p className={styles['quiet']}>{t('calibration.nearNone')}</p>}
      <ul className={styles['lines']}>
        {looked.map((row) => (
          <li key={row.appraisalId}>
            <Link
              href={`/results/${row.appraisalId}`}
              aria-label={t('calibration.why', { name: row.name })}
            >
              {row.name}
            </Link>{' '}
            {row.decided.display ?? t('program.blank')}{' '}
            {row.decided.grade !== null && t(`grade.${row.decided.grade}`)}{' '}
            {row.notes.map((note) => noteSentence(note, t)).join(' ')}
          </li>
        ))}
      </ul>
      <Previews previews={unit.previews} />
      {isAdding && (
        <MeetingForm
          cycleId={cycleId}
          unitName={unit.unitName}
          isAbove={above > 0}
          onDone={() => setAdding(false)}
        />
      )}
      {meetings.length > 0 && (
        <>
          <h3>{t('calibration.meetings')}</h3>
          <ul className={styles['lines']}>
            {meetings.map((meeting) => (
              <li key={meeting.calibrationId}>
                <strong>
                  {t('calibration.meetingLine', {
                    on: meeting.heldOn,
                    attendees: meeting.attendees,
                  })}
                </strong>
                <div>{meeting.note}</div>
                {meeting.aboveQuotaReason !== null && (
                  <div>{t('calibration.aboveLine', { reason: meeting.aboveQuotaReason })}</div>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}

/** Before and after, side by side; reviewers with too few people in common share one sentence. */
function Previews({ previews }: Pick<CalibrationUnit, 'previews'>) {
  const { t } = useText();
  const shown = previews.filter(({ insight }) => insight.isShown);
  const missing = previews.find(({ insight }) => !insight.isShown);
  if (previews.length === 0) return null;
  return (
    <>
      <h3>{t('calibration.previews')}</h3>
      <ul className={styles['lines']}>
        {shown.map(({ subject, insight }) => (
          <li key={subject}>
            {t('calibration.reviewerLine', {
              reviewer: subject,
              sentence: insightSentence(insight, t) ?? '',
            })}
          </li>
        ))}
      </ul>
      {missing !== undefined && (
        <p className={styles['quiet']}>{insightSentence(missing.insight, t)}</p>
      )}
    </>
  );
}

function isReasoned({ meetings }: CalibrationUnit): boolean {
  return meetings.some(({ aboveQuotaReason }) => aboveQuotaReason !== null);
}
