import { formatDayTime } from '@renderer/text/formatDate';
import { useText } from '@renderer/text/useText';
import { StatusText } from '@renderer/ui/StatusText';
import type { PayoutTable } from '@shared/contract/payout';
import { moneyText } from '@shared/sheets/summarySheet';
import styles from './PayoutsPage.module.css';

/** The frozen version, and whether it is still what the results say. */
export function FixedPanel({ fixed }: { readonly fixed: NonNullable<PayoutTable['fixed']> }) {
  const { t } = useText();
  const { version, totalFen, fixedAt, userName, reason, isOutdated } = fixed;
  return (
    <p className={styles['fixed']}>
      <StatusText tone="done">
        {t('payout.fixed', {
          version,
          total: moneyText(totalFen),
          day: formatDayTime(fixedAt, t),
          user: userName,
        })}
      </StatusText>
      {reason !== '' && <span>{reason}</span>}
      {isOutdated && <StatusText tone="warn">{t('payout.outdated')}</StatusText>}
    </p>
  );
}
