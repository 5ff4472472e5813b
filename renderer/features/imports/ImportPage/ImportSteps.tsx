import { useText } from '@renderer/text/useText';
import { IconCheck } from '@tabler/icons-react';
import styles from './ImportSteps.module.css';

const steps = ['choose', 'mapping', 'check', 'done'] as const;

/** How far the import has come. */
export function ImportSteps({ current }: { readonly current: (typeof steps)[number] }) {
  const { t } = useText();
  const position = steps.indexOf(current);
  return (
    <ol className={styles['steps']}>
      {steps.map((step, index) => (
        <li
          key={step}
          className={styles['step']}
          data-state={index < position ? 'past' : index === position ? 'current' : 'later'}
          aria-current={index === position ? 'step' : undefined}
        >
          <span className={styles['number']} aria-hidden="true">
            {index < position ? <IconCheck size={14} stroke={2} /> : index + 1}
          </span>
          {t(`import.step.${step}`)}
        </li>
      ))}
    </ol>
  );
}
