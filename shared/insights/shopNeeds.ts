import type { shopNeeds } from '../statistics/shopNeeds';
import { fewest } from './gates';
import { show, withhold, type Insight } from './insight';
import { count, percent } from './numberWords';

type ShopNeed = ReturnType<typeof shopNeeds>[number];

/** How widespread a need is, and where to start. Source: measurement spec 5.2, 10. */
export function shopNeedInsight({ kind, need, assessed }: ShopNeed): Insight {
  if (assessed === 0) return withhold('shopNeedUnknown', {});
  const values = { need: count(need), assessed: count(assessed) };
  switch (kind) {
    case 'common':
      return show('shopNeedCommon', values, 'attention');
    case 'individual':
      return show('shopNeedIndividual', values);
    case 'none':
      return show('shopNeedNone', {});
  }
}

/**
 * The share of employees who need it with its interval; below 10 assessed only “x of n”.
 * Source: measurement spec 3.1, 3.6, 5.2.
 */
export function shopNeedShareInsight({ need, assessed, wilson }: ShopNeed): Insight {
  if (assessed === 0 || wilson === null) return withhold('shopNeedUnknown', {});
  const values = { need: count(need), assessed: count(assessed) };
  if (assessed < fewest.rateCases) return withhold('shopNeedCount', values);
  return show('shopNeedShare', {
    ...values,
    percent: percent(`${need}/${assessed}`),
    low: percent(wilson[0]),
    high: percent(wilson[1]),
  });
}
