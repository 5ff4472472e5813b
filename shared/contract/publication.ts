import { z } from 'zod';
import { localDateSchema } from '../base/localDate';
import type { Cycle } from '../domain/cycle';
import { cycleIdSchema, publicationIdSchema, type PublicationId } from '../domain/ids';
import {
  publicationContentsSchema,
  type Publication,
  type PublicationEntry,
} from '../domain/publication';
import { localeSchema } from '../domain/locale';
import type { ResultRule } from '../domain/resultRule';
import { storeCommand, storeQuery } from './call';
import { comment, everyone, leaders } from './inputs';
import type { Printout } from './printout';

export interface Publications {
  readonly cycle: Cycle;
  readonly today: string;
  readonly rule: ResultRule;
  /** Newest first. */
  readonly published: readonly Publication[];
  /** The list as it would be now; scores are in it, whatever is published. */
  readonly current: readonly PublicationEntry[];
  /** Whether results differ from the newest list. */
  readonly isOutdated: boolean;
}

export const publicationCalls = {
  'publication.list': storeQuery({
    roles: everyone,
    input: z.strictObject({ cycleId: cycleIdSchema }),
  }).returns<Publications>(),
  /** Keeps the list as it is now, to be put up from the first to the last day. */
  'publication.publish': storeCommand({
    roles: leaders,
    input: z.strictObject({
      cycleId: cycleIdSchema,
      startsOn: localDateSchema,
      endsOn: localDateSchema,
      contents: publicationContentsSchema,
      objectionsTo: comment.trim().min(1).max(300),
    }),
    changes: ['publication'],
  }).returns<{ readonly publicationId: PublicationId }>(),
  /** Sheet 5: a list as it was published; null if the save dialog was closed. */
  'publication.print': storeQuery({
    roles: everyone,
    input: z.strictObject({ publicationId: publicationIdSchema, locale: localeSchema }),
  }).returns<Printout>(),
} as const;
