import type { Interval } from './interval';
import type { NeedStatus } from './trainingNeeds';
import { wilsonInterval } from './wilson';

/** The status of an employee by dimension id; missing or `null` is not assessed. */
export type EmployeeNeeds = Readonly<{
  id: string;
  status: Readonly<Record<string, NeedStatus | null>>;
}>;

/** How widespread a need is: `share` and `wilson` are proportions 0–1 of the assessed employees. */
export type ShopNeed = Readonly<{
  id: string;
  assessed: number;
  need: number;
  share: number | null;
  wilson: Interval | null;
  kind: 'common' | 'individual' | 'none';
}>;

// Measurement spec 5.2: a need is common from 3 employees on.
const FEWEST_FOR_COMMON = 3;

/**
 * By dimension, how many of the assessed employees need training: `common` from 3 employees and
 * half of the assessed on (check the process first), else `individual` from 1, else `none`.
 * Source: measurement spec 5.2, 13.5.
 * @param dims dimension ids in scheme order.
 */
export function shopNeeds({
  dims,
  employees,
  conf = 0.95,
}: Readonly<{
  dims: readonly string[];
  employees: readonly EmployeeNeeds[];
  conf?: number | undefined;
}>): readonly ShopNeed[] {
  return dims.map((id) => {
    const statuses = employees
      .map(({ status }) => (Object.hasOwn(status, id) ? status[id] : null))
      .filter((status) => status !== null && status !== undefined && status !== 'observe');
    const assessed = statuses.length;
    const need = statuses.filter((status) => status === 'train').length;
    const isCommon = need >= FEWEST_FOR_COMMON && 2 * need >= assessed;
    return {
      id,
      assessed,
      need,
      share: assessed === 0 ? null : need / assessed,
      wilson: wilsonInterval(need, assessed, conf),
      kind: isCommon ? 'common' : need > 0 ? 'individual' : 'none',
    };
  });
}
