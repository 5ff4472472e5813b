import type { applyVeto } from '../scoring/applyVeto';
import { show, type Insight } from './insight';

/** The words around a veto in the reader's language, and the last day for an appeal. */
export type VetoWords = Readonly<{ event: string; grade: string; appealUntil: string }>;

/**
 * What a grave event did to the grade; the score is untouched.
 * Source: measurement spec 1.2, 10.
 */
export function vetoInsight(
  { vetoApplied }: Pick<ReturnType<typeof applyVeto>, 'vetoApplied'>,
  { event, grade, appealUntil }: VetoWords,
): Insight {
  return vetoApplied
    ? show('veto', { event, grade, appealUntil }, 'attention')
    : show('vetoWithoutEffect', { event, grade });
}
