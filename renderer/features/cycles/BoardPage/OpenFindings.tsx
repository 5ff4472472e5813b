import { useText } from '@renderer/text/useText';
import { StatusText } from '@renderer/ui/StatusText';
import type { Board } from '@shared/contract/cycle';
import { IconListCheck } from '@tabler/icons-react';
import { Link } from 'wouter';
import styles from './MissingNames.module.css';
import { placeOfFinding } from './findingPlaces';

const namesShown = 3;

/** What stands open in the state of the cycle, and for whom; it leads to where it is settled. */
export function OpenFindings({ board }: { readonly board: Board }) {
  const { t } = useText();
  const { cycle, findings } = board;
  return (
    <section className={styles['missing']} aria-label={t('cycle.board.open')}>
      <div className={styles['head']}>
        <IconListCheck size={16} stroke={1.7} aria-hidden="true" />
        <strong>{t('cycle.board.open')}</strong>
      </div>
      <dl className={styles['list']}>
        {findings.map(({ key, weight, names }) => {
          const place = placeOfFinding(key);
          const words = t(`cycleTransition.shortFinding.${key}`);
          return (
            <div key={key} className={styles['line']}>
              <dt title={t(`cycleTransition.finding.${key}`)}>
                <StatusText tone={weight === 'blocks' ? 'bad' : 'warn'}>
                  {place === null ? words : <Link href={place}>{words}</Link>}
                </StatusText>
              </dt>
              <dd className={styles['names']}>
                {names.slice(0, namesShown).map((name, index) => (
                  // Two people may bear one name; their place tells them apart.
                  <span key={index}>{name}</span>
                ))}
                {names.length > namesShown && (
                  <span>{t('cycle.board.more', { count: names.length })}</span>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      <p className={styles['hint']}>
        {t(cycle.status === 'closed' ? 'cycle.board.closedHint' : 'cycle.board.openHint')}
      </p>
    </section>
  );
}
