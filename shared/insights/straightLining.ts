import type { straightLining } from '../statistics/straightLining';
import { show, type Insight } from './insight';

/**
 * Whether a response gives one answer throughout. A person judges; nothing is dropped.
 * Source: measurement spec 4, 10.
 */
export function straightLiningInsight({
  flag,
}: Pick<ReturnType<typeof straightLining>, 'flag'>): Insight {
  switch (flag) {
    case 'none':
      return show('straightNone', {});
    case 'uniform':
      return show('straightUniform', {}, 'attention');
    case 'contradictory':
      return show('straightContradictory', {}, 'attention');
  }
}
