import type { selfGap } from '../statistics/selfGap';
import { show, withhold, type Insight } from './insight';
import { distance } from './numberWords';

/** How far self-rating and superior are apart: something to talk about. Source: spec 4, 10. */
export function selfGapInsight({ mean, type }: ReturnType<typeof selfGap>): Insight {
  if (mean === null || type === null) return withhold('selfGapNone', {});
  const values = { difference: distance(mean) };
  switch (type) {
    case 'over':
      return show('selfGapOver', values, 'attention');
    case 'under':
      return show('selfGapUnder', values, 'attention');
    case 'agree':
      return show('selfGapAgree', values);
  }
}
