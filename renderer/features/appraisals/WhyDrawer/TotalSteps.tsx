import { useText } from '@renderer/text/useText';
import { GradeBadge } from '@renderer/ui/GradeBadge';
import type { Explanation } from '@shared/contract/appraisal';
import type { ExplainedStep } from '@shared/explanation/explainedStep';
import { formatPrinted } from '@shared/text/formatNumber';
import styles from './WhyDrawer.module.css';

interface TotalStepsProps {
  readonly explanation: Explanation;
  readonly steps: readonly ExplainedStep[];
}

/** What follows from all sources: sum, rounding, grade, vetoes, factor. */
export function TotalSteps({ explanation, steps }: TotalStepsProps) {
  const { t } = useText();
  const { tree } = explanation;
  if (tree.display === null) return null;
  return (
    <section className={styles['total']}>
      <div>
        <div className={styles['figure']}>{formatPrinted(tree.display)}</div>
        {tree.grade !== null && (
          <GradeBadge
            grade={tree.grade}
            {...(tree.status === 'provisional' ? { mark: t('appraisal.provisional') } : {})}
          />
        )}
      </div>
      <dl className={styles['sum']}>
        {steps
          .filter(({ level }) => level === 0)
          .map((step) => (
            <Step key={step.path} step={step} />
          ))}
      </dl>
    </section>
  );
}

function Step({ step }: { readonly step: ExplainedStep }) {
  const { kind, label, detail, arithmetic, missing, notes } = step;
  return (
    <div className={styles['step']} data-kind={kind}>
      <dt>{label}</dt>
      <dd>
        {arithmetic !== null && <div className={styles['equation']}>{arithmetic}</div>}
        {detail !== null && <strong>{detail}</strong>}
        {missing !== null && <span>{missing}</span>}
        {notes.map((note) => (
          <span key={note} className={styles['rounding']}>
            {note}
          </span>
        ))}
      </dd>
    </div>
  );
}
