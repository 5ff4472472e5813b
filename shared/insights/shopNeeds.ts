import type { shopNeeds } from '../statistics/shopNeeds';
import { show, withhold, type Insight } from './insight';
import { count } from './numberWords';

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
