import type { LocalText } from '@shared/domain/locale';
import type { Course, Indicator } from '@shared/domain/scheme';
import { behaviourScale } from '../scales';

interface Behaviour {
  readonly key: string;
  readonly weight: string;
  readonly name: LocalText;
  readonly definition: LocalText;
  /** What each point looks like, worst first. */
  readonly anchors: readonly LocalText[];
  readonly training: Course;
}

/** An indicator that is rated by what each point looks like at work. */
export function behaviour({ anchors, ...rest }: Behaviour): Indicator {
  return { ...rest, basis: { kind: 'rating', scale: behaviourScale, anchors: [...anchors] } };
}
