import type { insightText } from '../text/insight';
import type { Gate } from './gates';

type Sentences = (typeof insightText)['zh-CN'];

type PlaceholderOf<Sentence> = Sentence extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | PlaceholderOf<Rest>
  : never;

/** Which sentence is said; each has its words in `shared/text/insight`. */
export type InsightKey = keyof Sentences;

/** The values that a sentence asks for, as text for reading. */
export type InsightValues<Key extends InsightKey> = Readonly<
  Record<PlaceholderOf<Sentences[Key]>, string>
>;

/** Whether somebody should look at it. */
export type InsightTone = 'neutral' | 'attention';

/** The sentences that stand in for a statistic which is not shown, with the reason. */
export const gateOfKey = {
  tierNone: 'noData',
  tierSuppressed: 'anonymous',
  cellSuppressed: 'anonymous',
  responsesNotCounted: 'countsInGrade',
  errorUnknown: 'interval',
  solvedCount: 'rate',
  satisfiedCount: 'rate',
  shareCount: 'rate',
  perHundredCount: 'rate',
  rateNone: 'noData',
  ratesNotCompared: 'rate',
  compareOtherPosition: 'otherScheme',
  changeErrorUnknown: 'interval',
  changeOtherScheme: 'otherScheme',
  netPromoterCounts: 'netPromoter',
  calibrationTooFew: 'calibration',
  haloSpreadOnly: 'halo',
  haloNone: 'noData',
  selfAlone: 'noData',
  selfGapNone: 'noData',
  agreementTooFew: 'agreement',
  agreementUndefined: 'noSpread',
  consistencyUndefined: 'noSpread',
  effectiveWeightUnknown: 'effectiveWeight',
  shopNeedUnknown: 'trainingNeed',
  shopNeedCount: 'rate',
  keyDriverRough: 'keyDriver',
  keyDriverStated: 'keyDriver',
  keyDriverUnknown: 'noData',
  effectListed: 'trainingEffect',
  effectOfGroups: 'trainingEffect',
  evidenceTooFew: 'trainingEffect',
  verdictTooFew: 'trainingEffect',
  chartTooFew: 'chart',
  fairnessNoSelection: 'noData',
  fairnessTooSmall: 'fairness',
} as const satisfies Readonly<Partial<Record<InsightKey, Gate>>>;

export type WithheldKey = keyof typeof gateOfKey;
export type ShownKey = Exclude<InsightKey, WithheldKey>;

/** A statistic that passed its gate. */
export interface ShownInsight<Key extends ShownKey> {
  readonly key: Key;
  readonly isShown: true;
  readonly gate: null;
  readonly values: InsightValues<Key>;
  readonly tone: InsightTone;
}

/** What is said instead of a statistic, and the gate that it did not pass. */
export interface WithheldInsight<Key extends WithheldKey> {
  readonly key: Key;
  readonly isShown: false;
  readonly gate: (typeof gateOfKey)[Key];
  readonly values: InsightValues<Key>;
  readonly tone: 'neutral';
}

/** A statistic about which nothing is said below its gate. */
export interface HiddenInsight {
  readonly key: 'hidden';
  readonly isShown: false;
  readonly gate: 'consistency' | 'leniency';
  readonly values: Readonly<Partial<Record<string, string>>>;
  readonly tone: 'neutral';
}

/** What a statistic says to a person: the key of its sentence and the values in it. */
export type Insight =
  | { readonly [Key in ShownKey]: ShownInsight<Key> }[ShownKey]
  | { readonly [Key in WithheldKey]: WithheldInsight<Key> }[WithheldKey]
  | HiddenInsight;

/** An insight whose statistic passed its gate. */
export function show<Key extends ShownKey>(
  key: Key,
  values: InsightValues<Key>,
  tone: InsightTone = 'neutral',
): ShownInsight<Key> {
  return { key, isShown: true, gate: null, values, tone };
}

/** What stands in for a statistic that did not pass its gate. */
export function withhold<Key extends WithheldKey>(
  key: Key,
  values: InsightValues<Key>,
): WithheldInsight<Key> {
  return { key, isShown: false, gate: gateOfKey[key], values, tone: 'neutral' };
}

/** Nothing is said below this gate. */
export function hide(gate: HiddenInsight['gate']): HiddenInsight {
  return { key: 'hidden', isShown: false, gate, values: {}, tone: 'neutral' };
}
