import { useText } from '@renderer/text/useText';
import { approximate, ONE } from '@shared/base/fraction';
import type { Source } from '@shared/domain/scheme';
import { formatShare } from '@shared/text/formatNumber';
import { sharesOf } from '../shares';
import styles from './WeightBar.module.css';

/** The weights of the sources as one bar, written out below. */
export function WeightBar({ sources }: { readonly sources: readonly Source[] }) {
  const { t } = useText();
  const shares = sharesOf(sources, ONE);
  return (
    <span className={styles['weights']}>
      <span className={styles['bar']} aria-hidden="true">
        {sources.map((source, index) => (
          <span
            key={source.key}
            className={styles['part']}
            data-shade={index % 4}
            style={{ flexGrow: approximate(shares[index] ?? ONE) }}
          />
        ))}
      </span>
      <span className={styles['words']}>
        {sources.map((source, index) => (
          <span key={source.key} className={styles['word']}>
            <span className={styles['dot']} data-shade={index % 4} aria-hidden="true" />
            {`${t(`source.${source.key}`)} ${formatShare(shares[index] ?? ONE)}`}
          </span>
        ))}
      </span>
    </span>
  );
}
