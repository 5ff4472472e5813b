import { useMemo } from 'react';
import { renderChart } from '../renderChart';
import { useWidth } from '../useWidth';
import styles from './StackedCounts.module.css';
import { stackedCountsOption, type StackedCountsProps } from './stackedCountsOption';

const rowHeight = 30;

/** Horizontal bars that start at 0, one per row, with the counts written into their parts. */
export function StackedCounts({ label, series, rows }: StackedCountsProps & { label: string }) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const height = rows.length * rowHeight + 8;
  const svg = useMemo(
    () =>
      width === 0 ? '' : renderChart(stackedCountsOption({ series, rows }), { width, height }),
    [series, rows, width, height],
  );
  return (
    <figure className={styles['figure']} role="group" aria-label={label}>
      <ul className={styles['legend']} aria-hidden="true">
        {series.map((one) => (
          <li key={one.key} data-series={one.key}>
            {one.name}
          </li>
        ))}
      </ul>
      <div
        ref={ref}
        role="img"
        aria-label={label}
        className={styles['chart']}
        // The charting library writes names as escaped text; the renderer drops what may style.
        dangerouslySetInnerHTML={{ __html: svg }}
      />
    </figure>
  );
}
