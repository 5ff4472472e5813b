import { useText } from '@renderer/text/useText';
import type { Explanation } from '@shared/contract/appraisal';
import { reconciliationWords } from '@shared/explanation/reconciliationWords';
import styles from './WhyDrawer.module.css';

/** The total of a quarter or year beside those of the cycles inside it. */
export function ReconciliationView({ explanation }: { readonly explanation: Explanation }) {
  const { locale } = useText();
  const { reconciliation, content } = explanation;
  if (reconciliation === null) return null;
  const { title, lead, lines, sentence } = reconciliationWords(reconciliation, content, locale);
  return (
    <section className={styles['reconciliation']} aria-label={title}>
      <h3>{title}</h3>
      <p>{lead}</p>
      <dl>
        {lines.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <strong>{sentence}</strong>
    </section>
  );
}
