import { ScoreWhisker } from '../ScoreWhisker';
import { shareOnAxis, type ScoreAxis } from '../scoreAxis';
import styles from './GradeStrip.module.css';

interface GradeStripProps {
  readonly axis: ScoreAxis;
  /** From the lowest grade to the highest. */
  readonly bands: readonly { readonly key: string; readonly name: string; readonly from: number }[];
  readonly value: number | null;
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly label: string;
}

/** The grades side by side, with the score above them where it falls. */
export function GradeStrip({ axis, bands, value, interval, label }: GradeStripProps) {
  const starts = bands.map(({ from }) => Math.max(from, axis.from));
  const columns = starts
    .map(
      (start, index) => shareOnAxis(axis, starts[index + 1] ?? axis.to) - shareOnAxis(axis, start),
    )
    .map((share) => `${share}fr`)
    .join(' ');
  return (
    <div className={styles['strip']}>
      <ScoreWhisker axis={axis} value={value} interval={interval} lines={[]} label={label} />
      <div className={styles['bands']} style={{ gridTemplateColumns: columns }} aria-hidden="true">
        {bands.map(({ key, name, from }) => (
          <div key={key} className={styles['band']} data-grade={key}>
            <span className={styles['name']}>{name}</span>
            {from > axis.from && <span className={styles['from']}>{from}</span>}
          </div>
        ))}
      </div>
    </div>
  );
}
