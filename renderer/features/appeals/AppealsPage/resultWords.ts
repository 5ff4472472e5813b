import type { Text } from '@renderer/text/useText';
import type { DecidedResult } from '@shared/scoring/adjustResult';

/** Score and grade of a result; what there is none of is a blank. */
export function resultWords({ display, grade }: DecidedResult, t: Text['t']): string {
  const blank = t('program.blank');
  return t('adjustment.pair', {
    total: display ?? blank,
    grade: grade === null ? blank : t(`grade.${grade}`),
  });
}
