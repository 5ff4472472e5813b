import { formatDayTime } from '@renderer/text/formatDate';
import { useText } from '@renderer/text/useText';
import { Panel } from '@renderer/ui/Panel';
import type { HandledPackage } from '@shared/contract/handOff';
import styles from './HandOffPage.module.css';

/** Packages that were made or merged here, newest first. */
export function HistoryPanel({ packages }: { readonly packages: readonly HandledPackage[] }) {
  const { t } = useText();
  return (
    <Panel title={t('handOff.history.title')}>
      {packages.length === 0 && <p className={styles['hint']}>{t('handOff.history.none')}</p>}
      <ul className={styles['history']}>
        {packages.map(({ packageId, direction, partnerName, purpose, handledAt, records }) => (
          <li key={packageId}>
            <span>{formatDayTime(handledAt, t)}</span>
            <strong>{t(`handOff.history.${direction}`, { partner: partnerName })}</strong>
            <span>{t(`handOff.make.${purpose}`)}</span>
            <span className={styles['hint']}>
              {t('handOff.history.records', { count: records })}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
