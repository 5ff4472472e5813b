import type { DimensionNeed, trainingNeeds } from '../statistics/trainingNeeds';
import { show, withhold, type Insight } from './insight';
import { count, tenths } from './numberWords';

// Printed as 100 it would promise too much.
const ALMOST_SURE = 0.99;

/**
 * What to do about each dimension of one employee, by its id, in the order in which it matters.
 * Source: measurement spec 5.1, 10.
 */
export function trainingNeedInsights({
  dims,
  order,
}: ReturnType<typeof trainingNeeds>): readonly Readonly<{ id: string; insight: Insight }>[] {
  return order.flatMap((id) => {
    const need = dims.find((dim) => dim.id === id);
    return need === undefined ? [] : [{ id, insight: needInsight(need) }];
  });
}

function needInsight({ status, gap, confidence }: DimensionNeed): Insight {
  switch (status) {
    case 'train': {
      const values = { gap: tenths(gap ?? 0) };
      if ((confidence ?? 0) > ALMOST_SURE) return show('needTrainSure', values, 'attention');
      const sure = count(100 * (confidence ?? 0));
      return show('needTrain', { ...values, confidence: sure }, 'attention');
    }
    case 'watch':
      return show('needWatch', {});
    case 'observe':
      return withhold('needObserve', {});
    case 'none':
      return show('needNone', {});
  }
}
