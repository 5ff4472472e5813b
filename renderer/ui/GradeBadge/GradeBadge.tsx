import { useText } from '@renderer/text/useText';
import styles from './GradeBadge.module.css';

const bars = { excellent: 4, good: 3, pass: 2, fail: 1 } as const;

interface GradeBadgeProps {
  readonly grade: keyof typeof bars;
  /** Small raised word, for a grade that may still change. */
  readonly mark?: string;
}

/** A grade told three times: by word, by number of bars and kind of border, and by colour. */
export function GradeBadge({ grade, mark }: GradeBadgeProps) {
  const { t } = useText();
  return (
    <span className={styles['badge']} data-grade={grade}>
      <svg width="14" height="12" viewBox="0 0 14 12" aria-hidden="true">
        {[0, 1, 2, 3].map((bar) => (
          <rect
            key={bar}
            x={bar * 3.5 + 0.5}
            y={9 - bar * 2.7}
            width="2.4"
            height={2.5 + bar * 2.7}
            fill={bar < bars[grade] ? 'currentColor' : 'none'}
            stroke="currentColor"
            strokeWidth="0.8"
          />
        ))}
      </svg>
      {t(`grade.${grade}`)}
      {mark !== undefined && <sup className={styles['mark']}>{mark}</sup>}
    </span>
  );
}
