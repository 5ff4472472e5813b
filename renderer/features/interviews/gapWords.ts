import type { Text } from '@renderer/text/useText';
import type { InterviewGap } from '@shared/domain/interview';

/** What a record lacks, as a list in words. */
export function gapWords(gaps: readonly InterviewGap[], t: Text['t']): string {
  return gaps.map((gap) => t(`interview.gap.${gap}`)).join(t('frame.listSeparator'));
}
