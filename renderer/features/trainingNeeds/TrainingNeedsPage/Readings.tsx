import { useText } from '@renderer/text/useText';
import { Panel } from '@renderer/ui/Panel';
import type { NewHire, TrainingNeedGroup } from '@shared/contract/trainingNeed';
import { insightSentence } from '@shared/insights/insightSentence';
import styles from './TrainingNeedsPage.module.css';

interface ReadingsProps {
  readonly groups: readonly TrainingNeedGroup[];
  readonly newHires: readonly NewHire[];
}

/** What to make of the needs, dimension by dimension, and who learns the base modules first. */
export function Readings({ groups, newHires }: ReadingsProps) {
  const { t, localText } = useText();
  return (
    <Panel title={t('trainingNeed.readings')} note={t('trainingNeed.readingsHint')}>
      {newHires.length > 0 && (
        <div className={styles['readings']}>
          <strong>{t('trainingNeed.newHires')}</strong>
          <ul>
            {newHires.map(({ appraisalId, name, hiredOn }) => (
              <li key={appraisalId}>{t('trainingNeed.newHire', { name, hiredOn })}</li>
            ))}
          </ul>
        </div>
      )}
      {groups.map(({ positionName, dimensions, readings }) =>
        dimensions.map(({ key, name }) => {
          const own = readings.filter(({ dimensionKey }) => dimensionKey === key);
          if (own.length === 0) return null;
          return (
            <div key={`${positionName} ${key}`} className={styles['readings']}>
              <strong>
                {positionName} · {localText(name)}
              </strong>
              <ul>
                {own.map(({ insight }) => (
                  <li key={insight.key}>{insightSentence(insight, t)}</li>
                ))}
              </ul>
            </div>
          );
        }),
      )}
    </Panel>
  );
}
