import { z } from 'zod';
import { positionIdSchema, type PositionId, type SchemeId } from '../domain/ids';
import type { LocalText } from '../domain/locale';
import type { Scheme, SchemeContent } from '../domain/scheme';
import { storeCommand, storeQuery } from './call';
import { everyone, leaders, nothing } from './inputs';

/** A scheme that comes with the program and can be taken over as it is. */
export interface ReadyMadeScheme {
  readonly key: string;
  readonly description: LocalText;
  readonly content: SchemeContent;
}

export interface PositionWithScheme {
  readonly positionId: PositionId;
  readonly name: string;
  readonly activeEmployees: number;
  readonly schemeId: SchemeId | null;
}

export interface SchemeOverview {
  readonly readyMade: readonly ReadyMadeScheme[];
  readonly schemes: readonly Scheme[];
  readonly positions: readonly PositionWithScheme[];
}

export const readyMadeKeys = [
  'frontLine',
  'backOffice',
  'servqual',
  'sampleFrontDesk',
  'sampleBackOffice',
] as const;

export const schemeCalls = {
  'scheme.overview': storeQuery({ roles: everyone, input: nothing }).returns<SchemeOverview>(),
  /** Takes a ready-made scheme over and assigns it to positions; running cycles keep theirs. */
  'scheme.adopt': storeCommand({
    roles: leaders,
    input: z.strictObject({
      readyMadeKey: z.enum(readyMadeKeys),
      positionIds: z.array(positionIdSchema).min(1).max(200),
    }),
    changes: ['scheme'],
  }).returns<Scheme>(),
} as const;
