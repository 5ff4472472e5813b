import type { ipa } from '../statistics/ipa';
import { show, type Insight } from './insight';

/** What to do about one question by importance and performance. Source: spec 5.3, 10. */
export function ipaInsight(
  { quadrant }: Pick<ReturnType<typeof ipa>, 'quadrant'>,
  questionId: string,
): Insight | null {
  const place = quadrant[questionId];
  if (place === undefined) return null;
  switch (place) {
    case 'concentrate':
      return show('ipaConcentrate', {}, 'attention');
    case 'keep':
      return show('ipaKeep', {});
    case 'low':
      return show('ipaLow', {});
    case 'overkill':
      return show('ipaOverkill', {});
  }
}
