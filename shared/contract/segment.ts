import { z } from 'zod';
import { localDateSchema } from '../base/localDate';
import { appraisalIdSchema } from '../domain/ids';
import { storeCommand, storeQuery } from './call';
import { everyone, leaders, line } from './inputs';

const move = z.strictObject({ startsOn: localDateSchema, positionName: line });

/** Where somebody worked in the days of a cycle. */
export interface Segments {
  readonly startsOn: string;
  readonly endsOn: string;
  /** Held on the first day of the cycle. */
  readonly positionName: string;
  readonly moves: readonly z.infer<typeof move>[];
  /** Positions that have a scheme. */
  readonly positions: readonly string[];
  /** Changes of the position in the staff list that may be moves of this cycle. */
  readonly hints: readonly {
    readonly before: string | null;
    readonly after: string | null;
    readonly changedAt: string;
  }[];
}

export const segmentCalls = {
  'segment.get': storeQuery({
    roles: everyone,
    input: z.strictObject({ appraisalId: appraisalIdSchema }),
  }).returns<Segments>(),
  /** Keeps from which day on somebody held other positions; an empty list takes all moves back. */
  'segment.save': storeCommand({
    roles: leaders,
    input: z.strictObject({ appraisalId: appraisalIdSchema, moves: z.array(move).max(11) }),
    changes: ['cycle', 'appraisal'],
  }).returns<null>(),
} as const;
