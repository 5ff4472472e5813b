import { formatDayTime } from '@renderer/text/formatDate';
import { joinNames } from '@renderer/text/joinNames';
import { useText } from '@renderer/text/useText';
import type { CycleTransition } from '@shared/domain/cycleTransition';
import styles from './CycleStateDrawer.module.css';

interface TransitionListProps {
  readonly transitions: readonly CycleTransition[];
}

/** The steps that a cycle took, newest first: who, when, and why. */
export function TransitionList({ transitions }: TransitionListProps) {
  const { t } = useText();
  return (
    <section>
      <h3 className={styles['head']}>{t('cycleTransition.history')}</h3>
      {transitions.length === 0 ? (
        <div className={styles['quiet']}>{t('cycleTransition.noHistory')}</div>
      ) : (
        <ul className={styles['transitions']}>
          {transitions.map((transition) => (
            <Transition key={transition.movedAt} transition={transition} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Transition({ transition }: { readonly transition: CycleTransition }) {
  const { t, locale } = useText();
  const { fromStatus, toStatus, reason, accepted, version, userName, movedAt } = transition;
  const points = accepted.map(({ key, count }) =>
    t('cycleTransition.acceptedPoint', { point: t(`cycleTransition.shortFinding.${key}`), count }),
  );
  return (
    <li className={styles['transition']}>
      <strong>
        {t('cycleTransition.step', {
          from: t(`cycle.status.${fromStatus}`),
          to: t(`cycle.status.${toStatus}`),
        })}
      </strong>
      <div className={styles['quiet']}>
        {t('cycleTransition.version', { version })} ·{' '}
        {t('cycleTransition.byUser', { user: userName, time: formatDayTime(movedAt, t) })}
      </div>
      {points.length > 0 && (
        <div className={styles['quiet']}>
          {t('cycleTransition.accepted', { points: joinNames(locale, points) })}
        </div>
      )}
      {reason !== null && <div>{reason}</div>}
    </li>
  );
}
