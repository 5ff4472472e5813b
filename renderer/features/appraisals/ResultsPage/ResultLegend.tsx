import { useText } from '@renderer/text/useText';
import styles from './ResultsPage.module.css';

/** What the symbols of the table mean. */
export function ResultLegend() {
  const { t } = useText();
  return (
    <>
      <div className={styles['legend']}>
        <span>
          <svg width="44" height="14" aria-hidden="true" className={styles['mark']}>
            <path d="M2 7h40M2 3v8M42 3v8" />
            <circle cx="22" cy="7" r="5" data-filled />
          </svg>
          {t('appraisal.legend.interval')}
        </span>
        <span>
          <svg width="14" height="14" aria-hidden="true" className={styles['mark']}>
            <circle cx="7" cy="7" r="5" />
          </svg>
          {t('appraisal.legend.noInterval')}
        </span>
        <span>
          <svg width="8" height="14" aria-hidden="true" className={styles['mark']} data-line>
            <path d="M4 0v14" />
          </svg>
          {t('appraisal.legend.line')}
        </span>
      </div>
      <span>{t('appraisal.legend.positions')}</span>
    </>
  );
}
