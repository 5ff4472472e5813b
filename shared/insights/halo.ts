import type { halo } from '../statistics/halo';
import { fewest } from './gates';
import { show, withhold, type Insight } from './insight';
import { coefficient, tenths } from './numberWords';

// Choices of measurement spec 4.
const ALIKE = 0.9;
const NARROW_POINTS = 3;

/**
 * Whether one reviewer rates all dimensions of an employee alike; below 6 employees from the spread
 * within an employee only. High likeness may be real. Source: measurement spec 4, 3.6, 10.
 * @param employees how many he rated.
 */
export function haloInsight(
  { meanR, meanWithinSD }: ReturnType<typeof halo>,
  employees: number,
): Insight {
  if (meanWithinSD === null) return withhold('haloNone', {});
  const r = employees < fewest.haloEmployees ? null : meanR;
  if (meanWithinSD < NARROW_POINTS || (r !== null && r > ALIKE)) {
    return show('haloFlag', {}, 'attention');
  }
  const spread = tenths(meanWithinSD);
  return r === null
    ? withhold('haloSpreadOnly', { spread })
    : show('haloFree', { r: coefficient(r), spread });
}
