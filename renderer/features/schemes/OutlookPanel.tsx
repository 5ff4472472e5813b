import { useText } from '@renderer/text/useText';
import { Panel } from '@renderer/ui/Panel';
import type { SchemeSimulation } from '@shared/contract/scheme';
import styles from './OutlookPanel.module.css';
import { PrintedResult } from './PrintedResult';

const outlooks = ['worst', 'target', 'best'] as const;

interface OutlookPanelProps {
  readonly simulation: SchemeSimulation | undefined;
}

/** The total if everybody got the worst, just met every target, or got the best. */
export function OutlookPanel({ simulation }: OutlookPanelProps) {
  const { t } = useText();
  return (
    <Panel isFlush title={t('schemeTrial.outlook')} note={t('schemeTrial.notKept')}>
      {simulation !== undefined && (
        <dl className={styles['outlooks']}>
          {outlooks.map((outlook) => (
            <div key={outlook} className={styles['outlook']}>
              <dt>{t(`schemeTrial.${outlook}`)}</dt>
              <dd>
                <PrintedResult result={simulation[outlook]} isStrong />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Panel>
  );
}
