import { sortedText } from '../base/sortedText';
import type { SchemeContent } from '../domain/scheme';
import { evidenceSchema } from './evidence';
import { scoreEvidence } from './scoreEvidence';

/** A result as it was kept: the whole trace, and the figures that stand beside it in lists. */
export interface StoredScore extends Readonly<
  Record<'total' | 'display' | 'grade' | 'coefficient', string | null>
> {
  readonly status: string;
  /** As they were read; whether they are what they should be is part of the question. */
  readonly evidence: unknown;
  readonly tree: unknown;
}

/** In what a stored result differs from its recomputation. */
export type ScoreDifference =
  'evidence' | 'tree' | 'status' | 'total' | 'display' | 'grade' | 'coefficient';

export interface VerifiedScore {
  /** Recomputed from evidence and scheme; null if the evidence cannot be read any more. */
  readonly total: string | null;
  /** Empty if the result recomputes to the identical fraction in every node. */
  readonly differences: readonly ScoreDifference[];
}

const figures = ['status', 'total', 'display', 'grade', 'coefficient'] as const;

/**
 * Computes a stored result again from the evidence and the scheme that were kept with it and says
 * where it differs. Source: measurement spec 0 (every result re-computes to the same fraction).
 */
export function verifyScore(content: SchemeContent, stored: StoredScore): VerifiedScore {
  const evidence = evidenceSchema.safeParse(stored.evidence);
  if (!evidence.success) return { total: null, differences: ['evidence'] };
  const tree = scoreEvidence(content, evidence.data);
  const isSameTree = sortedText(tree) === sortedText(stored.tree);
  return {
    total: tree.total,
    differences: [
      ...(isSameTree ? [] : (['tree'] as const)),
      ...figures.filter((figure) => tree[figure] !== stored[figure]),
    ],
  };
}
