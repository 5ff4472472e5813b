import { useText } from '@renderer/text/useText';
import { Logo } from '@renderer/ui/Logo';
import { IconShieldCheck } from '@tabler/icons-react';
import styles from './WayThrough.module.css';

const steps = ['employees', 'schemes', 'reviews', 'results', 'sheets'] as const;

/** What the program is and which way its work goes. */
export function WayThrough() {
  const { t } = useText();
  return (
    <aside className={styles['way']}>
      <div className={styles['brand']}>
        <Logo size={44} />
        <div>
          <div className={styles['name']}>{t('program.name')}</div>
          <div className={styles['tagline']}>{t('program.tagline')}</div>
        </div>
      </div>
      <p className={styles['promise']}>{t('store.promise')}</p>
      <ol className={styles['steps']}>
        {steps.map((step, index) => (
          <li key={step} className={styles['step']}>
            <span className={styles['number']} aria-hidden="true">
              {index + 1}
            </span>
            <div>
              <strong>{t(`store.step.${step}`)}</strong>
              <div className={styles['detail']}>{t(`store.step.${step}Detail`)}</div>
            </div>
          </li>
        ))}
      </ol>
      <div className={styles['safe']}>
        <IconShieldCheck size={18} stroke={1.7} aria-hidden="true" />
        <div>
          <strong>{t('store.onlyHere')}</strong>
          <div className={styles['detail']}>{t('store.onlyHereDetail')}</div>
        </div>
      </div>
    </aside>
  );
}
