import { approximate, toFraction, type FractionInput } from '../base/fraction';
import { normalCdf } from './distributions';
import { roundingNoise } from './moments';

/** A dimension of one employee: raw score, robust estimate with its error, and responses. */
export type DimensionEvidence = Readonly<{
  id: string;
  weight: FractionInput;
  raw: number | null;
  est: number | null;
  sd: number | null;
  n: number;
  threshold?: number | undefined;
}>;

/** Train, keep an eye on it, collect more responses first, or nothing to do. */
export type NeedStatus = 'train' | 'watch' | 'observe' | 'none';

/** The need in one dimension: points below the threshold, confidence 0–1 and priority in points. */
export type DimensionNeed = Readonly<{
  id: string;
  gap: number | null;
  confidence: number | null;
  priority: number | null;
  status: NeedStatus;
}>;

// Choices of measurement spec 5.1.
const DEFAULT_THRESHOLD = 75;
const CONFIDENT = 0.8;
const STATUS_ORDER: readonly NeedStatus[] = ['train', 'watch', 'observe', 'none'];

/**
 * The training needs of one employee: gap = max(0, threshold − raw), confidence
 * Φ((threshold − estimate)/sd), priority weight·gap·confidence. `dims` keeps the scheme order,
 * `order` lists the ids by status (train, watch, observe, none), then priority, then scheme order.
 * Advises only; a course is decided by a named person. Source: measurement spec 5.1, 13.5.
 * @param minN fewest responses to say anything.
 */
export function trainingNeeds({
  dims,
  minN,
}: Readonly<{ dims: readonly DimensionEvidence[]; minN: number }>): Readonly<{
  dims: readonly DimensionNeed[];
  order: readonly string[];
}> {
  const needs = dims.map((dim) => dimensionNeed(dim, minN));
  const ordered = needs.toSorted(
    (a, b) =>
      STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status) ||
      (b.priority ?? 0) - (a.priority ?? 0),
  );
  return { dims: needs, order: ordered.map((need) => need.id) };
}

function dimensionNeed(dim: DimensionEvidence, minN: number): DimensionNeed {
  const { id, raw, est, sd, n, threshold = DEFAULT_THRESHOLD } = dim;
  if (n < minN || raw === null || est === null || sd === null) {
    return { id, gap: null, confidence: null, priority: null, status: 'observe' };
  }
  const gap = Math.max(0, threshold - raw);
  // An error of 0 is an unknown error, not certainty.
  const confidence = sd > 0 ? normalCdf((threshold - est) / sd) : null;
  return {
    id,
    gap,
    confidence,
    priority: priorityOf(approximate(toFraction(dim.weight)), gap, confidence),
    status: gap === 0 ? 'none' : isConfident(confidence) ? 'train' : 'watch',
  };
}

function priorityOf(weight: number, gap: number, confidence: number | null): number | null {
  if (gap === 0) return 0;
  return confidence === null ? null : weight * gap * confidence;
}

/** Exactly 0.8 is enough, also where Φ misses it by rounding. */
function isConfident(confidence: number | null): boolean {
  return confidence !== null && confidence >= CONFIDENT - roundingNoise(CONFIDENT);
}
