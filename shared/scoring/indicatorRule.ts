import type { FractionInput } from '../base/fraction';

/** Whether a higher or a lower measurement is better. Default `higher`. */
export type Direction = 'higher' | 'lower';

/** One fixed point of a linear rule: measurement `x` earns score `s`. */
export type Anchor = Readonly<{ x: FractionInput; s: FractionInput }>;

/**
 * Straight lines between two or more anchors, constant outside them. `belowFloor: 'zero'` is a
 * gate: worse than the worst anchor scores 0. Source: measurement spec 1.1.
 */
export type LinearRule = Readonly<{
  type: 'linear';
  direction?: Direction | undefined;
  anchors: readonly Anchor[];
  belowFloor?: 'zero' | undefined;
}>;

/**
 * Share of the target reached. `lowerForm` says how a lower-is-better ratio counts: `mirror` is
 * 100·(2 − x/T), `inverse` is 100·T/x. Defaults: mirror, floor 0, cap 100.
 * Source: measurement spec 1.1.
 */
export type RatioRule = Readonly<{
  type: 'ratio';
  direction?: Direction | undefined;
  lowerForm?: 'mirror' | 'inverse' | undefined;
  target: FractionInput;
  floor?: FractionInput | undefined;
  cap?: FractionInput | undefined;
}>;

/** What happens to an incomplete unit: counted in part, not at all, or as a whole one. */
export type PartialUnit = 'proportional' | 'ignore' | 'full';

/**
 * A base score at the target, then points per unit of deviation. With `unitIsPercentOfTarget` one
 * unit is `unit` per cent of the target. Defaults: proportional, floor 0, cap 100.
 * Source: measurement spec 1.1.
 */
export type SlopeRule = Readonly<{
  type: 'slope';
  direction?: Direction | undefined;
  target: FractionInput;
  base: FractionInput;
  unit: FractionInput;
  unitIsPercentOfTarget?: boolean | undefined;
  plusPerUnit: FractionInput;
  minusPerUnit: FractionInput;
  partial?: PartialUnit | undefined;
  floor?: FractionInput | undefined;
  cap?: FractionInput | undefined;
}>;

/** One interval of a bands rule; `null` is an open end. Defaults: minimum in, maximum out. */
export type ScoreBand = Readonly<{
  min: FractionInput | null;
  max: FractionInput | null;
  minIncl?: boolean | undefined;
  maxIncl?: boolean | undefined;
  score: FractionInput;
}>;

/** The first band that contains the measurement gives the score. Source: measurement spec 1.1. */
export type BandsRule = Readonly<{ type: 'bands'; bands: readonly ScoreBand[] }>;

/** What one kind of event costs or earns; `maxPoints` limits the deduction of all its rows. */
export type EventKind =
  | Readonly<{
      kind: 'deduct';
      points: FractionInput;
      maxPoints?: FractionInput | null | undefined;
    }>
  | Readonly<{ kind: 'bonus'; points: FractionInput }>;

/**
 * A base score less deductions plus additions, by counted events. Defaults: no limit on the
 * additions, floor 0, cap 100. Source: measurement spec 1.1.
 */
export type EventsRule = Readonly<{
  type: 'events';
  base: FractionInput;
  floor?: FractionInput | undefined;
  cap?: FractionInput | undefined;
  bonusCap?: FractionInput | null | undefined;
  events: Readonly<Record<string, EventKind>>;
}>;

/** A rule that turns a measurement into a score. Source: measurement spec 1.1. */
export type IndicatorRule = LinearRule | RatioRule | SlopeRule | BandsRule | EventsRule;

/** How often an event of one code happened. */
export type EventCount = Readonly<{ code: string; count: FractionInput }>;

/** The measurement an indicator is scored from: a number, or counted events for an events rule. */
export type Measurement = FractionInput | readonly EventCount[];
