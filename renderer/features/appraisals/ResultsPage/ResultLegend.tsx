import { useText } from '@renderer/text/useText';
import type { Results } from '@shared/contract/appraisal';
import { insightSentence } from '@shared/insights/insightSentence';
import styles from './ResultsPage.module.css';

/** What the symbols of the table mean, and what its places do not mean. */
export function ResultLegend({ groups }: { readonly groups: Results['groups'] }) {
  const { t } = useText();
  // The caution about places is said once, for the largest position.
  const [largest] = groups.toSorted((a, b) => b.rows.length - a.rows.length);
  const caution = largest?.cautions.find(({ key }) => key === 'rankCaution');
  const others = groups.flatMap(({ positionName, cautions }) =>
    cautions
      .filter(({ key }) => key !== 'rankCaution')
      .map((insight) => ({ positionName, insight })),
  );
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
      <div className={styles['cautions']}>
        <span>{t('appraisal.legend.positions')}</span>
        <span>{t('appraisal.legend.places')}</span>
        {caution !== undefined && <span>{insightSentence(caution, t)}</span>}
        {others.map(({ positionName, insight }) => (
          <span key={`${positionName} ${insight.key}`}>
            <strong>{positionName}</strong> {insightSentence(insight, t)}
          </span>
        ))}
      </div>
    </>
  );
}
