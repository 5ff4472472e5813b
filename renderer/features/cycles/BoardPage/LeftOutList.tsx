import { useText } from '@renderer/text/useText';
import type { LeftOutEmployee } from '@shared/domain/planCycle';
import styles from './CycleStateDrawer.module.css';

/** Who was left out when the cycle opened, and why. */
export function LeftOutList({ leftOut }: { readonly leftOut: readonly LeftOutEmployee[] }) {
  const { t } = useText();
  if (leftOut.length === 0) return null;
  return (
    <section>
      <h3 className={styles['head']}>{t('standardAcknowledgement.leftOut')}</h3>
      <ul className={styles['findings']}>
        {leftOut.map(({ employeeId, name, reason }) => (
          <li key={employeeId}>
            {t('standardAcknowledgement.leftOutEntry', {
              name,
              reason: t(`cycle.open.reason.${reason}`),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
