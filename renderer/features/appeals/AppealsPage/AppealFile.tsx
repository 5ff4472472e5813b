import { useMay } from '@renderer/api/useMay';
import { useText } from '@renderer/text/useText';
import { Panel } from '@renderer/ui/Panel';
import { StatusText } from '@renderer/ui/StatusText';
import type { AppealRow } from '@shared/contract/appeal';
import { nextAppealSteps } from '@shared/domain/appeal';
import styles from './AppealsPage.module.css';
import { PrintAppeal } from './PrintAppeal';
import { resultWords } from './resultWords';
import { StepForm } from './StepForm';

/** One appeal with everything that was done about it, and what may come next. */
export function AppealFile({ row, today }: { readonly row: AppealRow; readonly today: string }) {
  const { t } = useText();
  const mayAdd = useMay('appeal.addStep');
  return (
    <Panel
      title={t('appeal.file', { name: row.employeeName })}
      actions={<PrintAppeal appealId={row.appealId} />}
    >
      <p className={styles['content']}>{row.content}</p>
      <p className={styles['quiet']}>
        {t('appeal.result', {
          computed: resultWords(row.computed, t),
          decided: resultWords(row.decided, t),
        })}
      </p>
      <p className={styles['quiet']}>
        {t('appeal.acceptUntil', { on: row.acceptUntil })} ·{' '}
        {t('appeal.answerUntil', { on: row.answerUntil })}
      </p>
      {row.isLate && <StatusText tone="warn">{t('appeal.late')}</StatusText>}
      {row.steps.length > 0 && (
        <section className={styles['steps']}>
          <h3>{t('appeal.steps')}</h3>
          <ol>
            {row.steps.map((step) => (
              <li key={step.number}>
                <strong>
                  {t('appeal.stepLine', {
                    on: step.happenedOn,
                    kind: t(`appeal.step.${step.kind}`),
                    person: step.doneByName,
                  })}
                </strong>
                {step.outcome !== null && <div>{t(`appeal.outcome.${step.outcome}`)}</div>}
                {step.note !== '' && <div>{step.note}</div>}
              </li>
            ))}
          </ol>
        </section>
      )}
      {row.adjustment?.status === 'proposed' && (
        <StatusText tone="warn">{t('appeal.pending')}</StatusText>
      )}
      {mayAdd && <StepForm row={row} today={today} kinds={nextAppealSteps(row.status)} />}
    </Panel>
  );
}
