import { useMemo } from 'react';
import { renderChart } from '../renderChart';
import { useWidth } from '../useWidth';
import styles from './RuleCurve.module.css';
import { ruleCurveOption, type RuleCurveProps } from './ruleCurveOption';

const height = 150;

/** The score that a rule gives over the values that can be measured. */
export function RuleCurve({ label, points, unit }: RuleCurveProps & { label: string }) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const svg = useMemo(
    () => (width === 0 ? '' : renderChart(ruleCurveOption({ points, unit }), { width, height })),
    [points, unit, width],
  );
  return (
    <div
      ref={ref}
      role="img"
      aria-label={label}
      className={styles['chart']}
      // The charting library writes names as escaped text; the renderer drops what may style.
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  );
}
