import type { StoreHandle } from '@electron/database/open';
import {
  listNewestScores,
  type AppraisalRecord,
  type AppraisalScoreRecord,
} from '@electron/database/queries/appraisal';
import { sortedText } from '@shared/base/sortedText';
import { AppError } from '@shared/contract/result';
import type { Scheme } from '@shared/domain/scheme';
import { evidenceSchema, type Evidence } from '@shared/scoring/evidence';
import { scoreAppraisals } from '@shared/scoring/scoreAppraisals';
import type { ScoreTree } from '@shared/scoring/scoreTree';
import type { AppraisalEvidence, CycleEvidence } from './collectEvidence';

/** What an appraisal comes to from the evidence of now, beside the result that is kept. */
export interface ComputedScore {
  readonly appraisal: AppraisalRecord;
  readonly scheme: Scheme;
  readonly evidence: Evidence;
  readonly tree: ScoreTree;
  readonly kept: AppraisalScoreRecord | undefined;
  /** Whether the kept result says the same. */
  readonly isKept: boolean;
}

/** Computes every appraisal of a cycle; nothing is written. */
export async function computeScores(
  db: StoreHandle,
  { cycle, appraisals }: CycleEvidence,
): Promise<readonly ComputedScore[]> {
  const newest = new Map(
    (await listNewestScores(db, cycle.cycleId)).map((score) => [score.appraisalId, score]),
  );
  const trees = scoreAppraisals(
    appraisals.map(({ scheme, evidence }) => ({ content: scheme.content, evidence })),
  );
  return appraisals.map((each, place) => {
    const { appraisal, ...collected } = each;
    const tree = trees[place];
    if (tree === undefined) throw new AppError('storeDamaged');
    // In the order of the schema, as it is read back: otherwise nothing ever looks the same.
    const evidence = evidenceSchema.parse(collected.evidence);
    const scheme = shownScheme(each, tree);
    const kept = newest.get(appraisal.appraisalId);
    const isKept =
      kept !== undefined &&
      kept.schemeId === scheme.schemeId &&
      JSON.stringify([kept.tree, kept.evidence]) === JSON.stringify([tree, evidence]);
    return { appraisal, scheme, evidence, tree, kept, isKept };
  });
}

/** The scheme whose sources a tree shows: of a divided cycle that of the last part that counts. */
function shownScheme(
  { scheme, segments }: Pick<AppraisalEvidence, 'scheme' | 'segments'>,
  tree: ScoreTree,
): Scheme {
  const parts = tree.segments?.parts ?? [];
  const shown = parts.findLast(({ dropped }) => dropped === null) ?? parts.at(-1);
  if (shown === undefined) return scheme;
  const content = sortedText(shown.scheme);
  return segments.find((held) => sortedText(held.scheme.content) === content)?.scheme ?? scheme;
}
