import { useCallQuery } from '@renderer/api/useCallQuery';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Panel } from '@renderer/ui/Panel';
import type { ReadyMadeKey } from '@shared/contract/scheme';
import styles from './OutlookPanel.module.css';
import { PrintedResult } from './PrintedResult';

const outlooks = ['worst', 'target', 'best'] as const;

/** The total if everybody got the worst, just met every target, or got the best. */
export function OutlookPanel({ readyMadeKey }: { readonly readyMadeKey: ReadyMadeKey }) {
  const { t } = useText();
  const { data, error } = useCallQuery('scheme.simulate', { readyMadeKey });
  return (
    <Panel isFlush title={t('schemeTrial.outlook')} note={t('schemeTrial.notKept')}>
      {error !== null && <ErrorAlert error={error} />}
      {data !== undefined && (
        <dl className={styles['outlooks']}>
          {outlooks.map((outlook) => (
            <div key={outlook} className={styles['outlook']}>
              <dt>{t(`schemeTrial.${outlook}`)}</dt>
              <dd>
                <PrintedResult result={data[outlook]} isStrong />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Panel>
  );
}
