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
import { schemeDraftSchema, type Scheme, type SchemeContent } from '../domain/scheme';
import type { PrintedScore, Replay } from '../scoring/replayScheme';
import type { SchemeFinding } from '../scoring/schemeFinding';
import type { Outlook } from '../scoring/simulateScheme';
import { storeCommand, storeQuery } from './call';
import { everyone, leaders, line, nothing } from './inputs';

export const readyMadeKeys = [
  'frontLine',
  'backOffice',
  'hotline',
  'afterSales',
  'onlineShop',
  'threeMeasures',
  'servqual',
  'servqualFive',
  'serviceSevenAspects',
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
  /** Copies a scheme into a draft of a scheme of its own. */
  'scheme.copy': storeCommand({
    roles: leaders,
    input: schemeChoice,
    changes: ['scheme'],
  }).returns<Scheme>(),
  /** Starts the next version of a scheme as a draft, or goes on with the one that was started. */
  'scheme.revise': storeCommand({
    roles: leaders,
    input: ownScheme,
    changes: ['scheme'],
  }).returns<Scheme>(),
  /** Keeps a draft as far as it was typed, with or without errors. */
  'scheme.save': storeCommand({
    roles: leaders,
    input: ownScheme.extend({ content: schemeDraftSchema }),
    changes: ['scheme'],
  }).returns<{ readonly changedAt: string }>(),
  /**
   * Puts a scheme into force for positions, from the next cycle on; a draft only if nothing has to
   * be mended. Older versions that no position uses any more are archived.
   */
  'scheme.activate': storeCommand({
    roles: leaders,
    input: ownScheme.extend({ positionIds: z.array(positionIdSchema).min(1).max(200) }),
    changes: ['scheme'],
  }).returns<Scheme>(),
  'scheme.archive': storeCommand({
    roles: leaders,
    input: ownScheme,
    changes: ['scheme'],
  }).returns<Scheme>(),
  /** Throws a draft away. */
  'scheme.discard': storeCommand({
    roles: leaders,
    input: ownScheme,
    changes: ['scheme'],
  }).returns<null>(),
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
