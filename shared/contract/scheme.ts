import { z } from 'zod';
import type { Cycle } from '../domain/cycle';
import {
  cycleIdSchema,
  positionIdSchema,
  schemeIdSchema,
  type AppraisalId,
  type PositionId,
  type SchemeId,
} from '../domain/ids';
import type { LocalText } from '../domain/locale';
import type { Scheme, SchemeContent } from '../domain/scheme';
import type { PrintedScore, Replay } from '../scoring/replayScheme';
import type { SchemeFinding } from '../scoring/schemeFinding';
import type { Outlook } from '../scoring/simulateScheme';
import { storeCommand, storeQuery } from './call';
import { everyone, leaders, line, nothing } from './inputs';

export const readyMadeKeys = [
  'frontLine',
  'backOffice',
  'servqual',
  'sampleFrontDesk',
  'sampleBackOffice',
] as const;
export type ReadyMadeKey = (typeof readyMadeKeys)[number];

/** A scheme that comes with the program and can be taken over as it is. */
export interface ReadyMadeScheme {
  readonly key: ReadyMadeKey;
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

const ownScheme = z.strictObject({ schemeId: schemeIdSchema });
const readyMadeScheme = z.strictObject({ readyMadeKey: z.enum(readyMadeKeys) });
const schemeChoice = z.union([ownScheme, readyMadeScheme]);
/** A scheme of the shop by its id, or one that comes with the program by its key. */
export type SchemeChoice = z.infer<typeof schemeChoice>;

const ofCycle = z.strictObject({ cycleId: cycleIdSchema, positionName: line });

/** What the total would be if everybody got the worst, just met every target, or got the best. */
export type SchemeSimulation = Readonly<Record<Outlook, PrintedScore>>;

/** The stored results of one position in one cycle beside what another scheme makes of them. */
export interface SchemeReplay {
  readonly cycle: Cycle;
  /** The schemes that the stored results were computed with. */
  readonly before: readonly { readonly name: LocalText; readonly version: number }[];
  readonly rows: readonly (Replay & {
    readonly appraisalId: AppraisalId;
    readonly employeeNo: string;
    readonly name: string;
  })[];
}

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
  /** What is wrong with a scheme, or worth a look; empty if nothing is. */
  'scheme.check': storeQuery({ roles: everyone, input: schemeChoice }).returns<
    readonly SchemeFinding[]
  >(),
  'scheme.simulate': storeQuery({
    roles: everyone,
    input: schemeChoice,
  }).returns<SchemeSimulation>(),
  /** Scores a finished cycle once more under a scheme; nothing is kept. */
  'scheme.replay': storeQuery({
    roles: leaders,
    input: z.union([ofCycle.extend(ownScheme.shape), ofCycle.extend(readyMadeScheme.shape)]),
  }).returns<SchemeReplay>(),
} as const;
