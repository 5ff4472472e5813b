import { shareOnAxis, type ScoreAxis } from '../scoreAxis';
import styles from './TrendLine.module.css';

/** One cycle of a run of totals. */
export interface TrendPoint {
  readonly key: string;
  /** Under the axis: the cycle, and what the total rests on. */
  readonly name: string;
  readonly note: string;
  readonly value: number;
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly isHollow: boolean;
}

interface TrendLineProps {
  readonly axis: ScoreAxis;
  readonly points: readonly TrendPoint[];
  readonly limits: { readonly low: number; readonly high: number } | null;
  readonly lines: readonly { readonly key: string; readonly name: string; readonly at: number }[];
  /** The chart in words. */
  readonly label: string;
}

const size = { width: 680, height: 236, left: 12, right: 92, top: 12, bottom: 44 } as const;

/** A run of totals with error, own ups and downs as a band, and grade lines. */
export function TrendLine({ axis, points, limits, lines, label }: TrendLineProps) {
  const inner = {
    width: size.width - size.left - size.right,
    height: size.height - size.top - size.bottom,
  };
  const x = (index: number) => size.left + ((index + 0.5) / points.length) * inner.width;
  const y = (value: number) => size.top + (1 - shareOnAxis(axis, value)) * inner.height;
  const end = size.width - size.right;
  return (
    <svg
      className={styles['trend']}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={label}
    >
      {limits !== null && (
        <rect
          className={styles['band']}
          x={size.left}
          width={inner.width}
          y={y(limits.high)}
          height={Math.max(0, y(limits.low) - y(limits.high))}
        />
      )}
      {lines
        .filter(({ at }) => at > axis.from)
        .map(({ key, name, at }) => (
          <g key={key}>
            <line className={styles['line']} x1={size.left} x2={end} y1={y(at)} y2={y(at)} />
            <text x={end + 6} y={y(at) + 4}>
              {name}
            </text>
          </g>
        ))}
      <line
        className={styles['axis']}
        x1={size.left}
        x2={end}
        y1={size.top + inner.height}
        y2={size.top + inner.height}
      />
      <polyline
        className={styles['run']}
        points={points.map(({ value }, i) => `${x(i)},${y(value)}`).join(' ')}
      />
      {points.map(({ key, name, note, value, interval, isHollow }, i) => (
        <g key={key}>
          {interval !== null && (
            <path
              className={styles['error']}
              d={`M${x(i)} ${y(interval.low)}V${y(interval.high)}M${x(i) - 4} ${y(interval.low)}h8M${x(i) - 4} ${y(interval.high)}h8`}
            />
          )}
          <circle
            className={styles['dot']}
            data-hollow={isHollow || undefined}
            cx={x(i)}
            cy={y(value)}
            r="5"
          />
          <text className={styles['name']} x={x(i)} y={size.height - 26}>
            {name}
          </text>
          <text className={styles['note']} x={x(i)} y={size.height - 10}>
            {note}
          </text>
        </g>
      ))}
    </svg>
  );
}
