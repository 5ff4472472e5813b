import { shareOnAxis, type ScoreAxis } from '../scoreAxis';
import styles from './ScoreWhisker.module.css';

interface ScoreWhiskerProps {
  readonly axis: ScoreAxis;
  /** Null without a score: only the axis is drawn. */
  readonly value: number | null;
  /** Ends of the whisker; null if the error cannot be estimated, which makes the dot hollow. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** Grade lines. */
  readonly lines: readonly number[];
  /** The chart in words. */
  readonly label: string;
}

/** One score as a dot with its error as a whisker, between grade lines. */
export function ScoreWhisker({ axis, value, interval, lines, label }: ScoreWhiskerProps) {
  const at = (score: number) => `${shareOnAxis(axis, score) * 100}%`;
  return (
    <svg className={styles['whisker']} height="20" role="img" aria-label={label}>
      <rect className={styles['axis']} x="0" y="8" width="100%" height="4" rx="2" />
      {lines.map((line) => (
        <line key={line} className={styles['line']} x1={at(line)} x2={at(line)} y1="1" y2="19" />
      ))}
      {interval !== null && (
        <g className={styles['error']}>
          <line x1={at(interval.low)} x2={at(interval.high)} y1="10" y2="10" />
          <line x1={at(interval.low)} x2={at(interval.low)} y1="6" y2="14" />
          <line x1={at(interval.high)} x2={at(interval.high)} y1="6" y2="14" />
        </g>
      )}
      {value !== null && (
        <circle
          className={styles['dot']}
          data-hollow={interval === null || undefined}
          cx={at(value)}
          cy="10"
          r="5"
        />
      )}
    </svg>
  );
}
