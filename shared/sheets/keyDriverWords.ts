import type { KeyDriverOverview } from '../contract/trainingNeed';
import { insightSentence } from '../insights/insightSentence';
import { formatNumber } from '../text/formatNumber';
import type { Translate } from '../text/translate';

/** What goes with overall satisfaction, in words; the same in the window and on paper. */
export interface KeyDriverWords {
  readonly sentences: readonly string[];
  /** What it rests on; null if no overall question was asked. */
  readonly basis: string | null;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Sentences and table of the key drivers, as far as the number of responses allows. */
export function keyDriverWords(t: Translate, overview: KeyDriverOverview): KeyDriverWords {
  const { responses, overallName, questions, insight, check } = overview;
  const shown = questions.filter(({ correlation }) => correlation !== null);
  const isDerived = shown.some(({ share }) => share !== null);
  const isChecked = shown.some(({ checkShare }) => checkShare !== null);
  return {
    sentences: [insight, ...(check === null ? [] : [check])].flatMap(
      (each) => insightSentence(each, t) ?? [],
    ),
    basis:
      overallName === null
        ? null
        : t('trainingNeed.drivers.basis', {
            count: responses,
            overall: overallName,
            needed: Math.max(50, 10 * questions.length),
          }),
    head: [
      t('trainingNeed.drivers.question'),
      ...(isDerived ? [t('trainingNeed.drivers.share')] : []),
      ...(isChecked ? [t('trainingNeed.drivers.checkShare')] : []),
      t('trainingNeed.drivers.correlation'),
    ],
    rows: shown.map(({ name, share, checkShare, correlation }) => [
      name,
      ...(isDerived ? [shareWords(t, share)] : []),
      ...(isChecked ? [shareWords(t, checkShare)] : []),
      formatNumber(correlation ?? 0, 2),
    ]),
  };
}

function shareWords(t: Translate, share: number | null): string {
  return share === null
    ? t('program.blank')
    : t('trainingNeed.confidence', { percent: formatNumber(share * 100, 0) });
}
