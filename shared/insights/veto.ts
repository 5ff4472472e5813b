import { show, type Insight } from './insight';

/** The words around a veto in the reader's language, and the last day for an appeal. */
export type VetoWords = Readonly<{ event: string; grade: string; appealUntil: string }>;

/**
 * What a grave event will do to the grade while there is time to appeal; the score is untouched.
 * Source: measurement spec 1.2, 10.
 */
export function vetoInsight(words: VetoWords): Insight {
  return show('veto', words, 'attention');
}
