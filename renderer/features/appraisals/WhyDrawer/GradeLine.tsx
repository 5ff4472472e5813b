import { GradeStrip } from '@renderer/charts/GradeStrip';
import { scoreAxis } from '@renderer/charts/scoreAxis';
import { useText } from '@renderer/text/useText';
import { approximate, parseFraction } from '@shared/base/fraction';
import type { TotalInterval } from '@shared/contract/appraisal';
import type { SchemeContent } from '@shared/domain/scheme';
import { formatNumber } from '@shared/text/formatNumber';
import styles from './WhyDrawer.module.css';

interface GradeLineProps {
  readonly content: SchemeContent;
  readonly total: string | null;
  readonly interval: TotalInterval | null;
}

/** Where the total lies between the grades, as a strip. */
export function GradeLine({ content, total, interval }: GradeLineProps) {
  const { t } = useText();
  const value = total === null ? null : approximate(parseFraction(total));
  const bands = content.grades
    .map(({ key, minimum }) => ({
      key,
      name: t(`grade.${key}`),
      from: approximate(parseFraction(minimum)),
    }))
    .toReversed();
  return (
    <section className={styles['grades']}>
      <GradeStrip
        axis={scoreAxis([value ?? 100, interval?.low ?? 100])}
        bands={bands}
        value={value}
        interval={interval}
        label={chartWords(total, interval, t)}
      />
    </section>
  );
}

function chartWords(
  total: string | null,
  interval: TotalInterval | null,
  t: ReturnType<typeof useText>['t'],
): string {
  if (total === null) return t('appraisal.chart.none');
  if (interval === null) return t('appraisal.chart.valueOnly', { total });
  return t('appraisal.chart.value', {
    total,
    low: formatNumber(interval.low, 1),
    high: formatNumber(interval.high, 1),
  });
}
