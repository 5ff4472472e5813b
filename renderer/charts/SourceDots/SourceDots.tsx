import type { SourceKey } from '@shared/domain/scheme';
import { shareOnAxis, type ScoreAxis } from '../scoreAxis';
import styles from './SourceDots.module.css';

interface SourceDotsProps {
  readonly axis: ScoreAxis;
  readonly dots: readonly { readonly source: SourceKey; readonly score: number }[];
  readonly mean: number | null;
  readonly target: number;
  /** The chart in words. */
  readonly label: string;
}

/** How the sources see one dimension: a mark each, told apart by its shape. */
export function SourceDots({ axis, dots, mean, target, label }: SourceDotsProps) {
  const at = (score: number) => `${shareOnAxis(axis, score) * 100}%`;
  return (
    <svg className={styles['dots']} height="22" role="img" aria-label={label}>
      <rect className={styles['axis']} x="0" y="9" width="100%" height="4" rx="2" />
      <line className={styles['target']} x1={at(target)} x2={at(target)} y1="1" y2="21" />
      {mean !== null && (
        <line className={styles['mean']} x1={at(mean)} x2={at(mean)} y1="4" y2="18" />
      )}
      {dots.map(({ source, score }) => (
        <svg key={source} x={at(score)} overflow="visible">
          <SourceMark source={source} />
        </svg>
      ))}
    </svg>
  );
}

/** The mark of a source around (0, 11): self is hollow, so that it stays visible on others. */
function SourceMark({ source }: { readonly source: SourceKey }) {
  if (source === 'self') return <circle className={styles['self']} cx="0" cy="11" r="7" />;
  if (source === 'customer')
    return <circle className={styles['customer']} cx="0" cy="11" r="5.5" />;
  if (source === 'measurement') {
    return <rect className={styles['measurement']} x="-5" y="6" width="10" height="10" />;
  }
  return <path className={styles['superior']} d="M0 5l6 6-6 6-6-6z" />;
}
