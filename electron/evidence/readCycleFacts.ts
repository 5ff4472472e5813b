import type { StoreHandle } from '@electron/database/open';
import type { Cycle } from '@shared/domain/cycle';
import type { CycleFacts } from '@shared/domain/cycleTransition';
import { collectEvidence } from './collectEvidence';
import { readStandards } from './readStandards';
import { computeScores, type ComputedScore } from './computeScores';

/** What is known of a cycle that its next step may ask about. */
export async function readCycleFacts(db: StoreHandle, cycle: Cycle): Promise<CycleFacts> {
  const scores = await computeScores(db, await collectEvidence(db, cycle));
  return {
    unscored: namesOf(scores, ({ kept }) => kept === undefined),
    outdated: namesOf(scores, ({ kept, isKept }) => kept !== undefined && !isKept),
    incomplete: namesOf(scores, ({ kept }) => kept?.tree.status === 'incomplete'),
    standardUnsigned: (await readStandards(db, cycle.cycleId)).flatMap(({ name, signedOn }) =>
      signedOn === null ? [name] : [],
    ),
    provisional: namesOf(scores, ({ kept }) => kept?.tree.status === 'provisional'),
  };
}

function namesOf(
  scores: readonly ComputedScore[],
  isMeant: (score: ComputedScore) => boolean,
): readonly string[] {
  return scores.filter(isMeant).map(({ appraisal }) => appraisal.employeeName);
}
