import { useText } from '@renderer/text/useText';
import type { ExplainedAnswer, ExplainedStep } from '@shared/explanation/explainedStep';
import styles from './StepDetail.module.css';

/** How one step came about: the answers, the arithmetic, and what there is to know about them. */
export function StepDetail({ step }: { readonly step: ExplainedStep }) {
  const { answers, arithmetic, notes } = step;
  if (answers.length === 0 && arithmetic === null && notes.length === 0) return null;
  return (
    <div className={styles['detail']}>
      {answers.length > 0 && <Answers answers={answers} />}
      {arithmetic !== null && <p className={styles['arithmetic']}>{arithmetic}</p>}
      {notes.map((note) => (
        <p key={note} className={styles['quiet']}>
          {note}
        </p>
      ))}
    </div>
  );
}

function Answers({ answers }: { readonly answers: readonly ExplainedAnswer[] }) {
  const { t } = useText();
  return (
    <table className={styles['answers']}>
      <thead>
        <tr>
          <th scope="row">{t('explanation.answer')}</th>
          {answers.map(({ answer }) => (
            <th key={answer} scope="col">
              {answer}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{t('explanation.answerScore')}</th>
          {answers.map(({ answer, points }) => (
            <td key={answer}>{points}</td>
          ))}
        </tr>
        <tr>
          <th scope="row">{t('explanation.answerCount')}</th>
          {answers.map(({ answer, count }) => (
            <td key={answer}>
              <strong>{count}</strong>
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
