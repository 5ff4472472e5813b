import type { Adjustment } from '../domain/adjustment';
import { gradeKeySchema } from '../domain/scheme';
import type { ScoreTree } from '../scoring/scoreTree';
import type { Translate } from '../text/translate';

/** A grade or a score of an adjustment in words. */
export function adjustedValue(
  { kind }: Pick<Adjustment, 'kind'>,
  value: string,
  t: Translate,
): string {
  if (kind === 'score' || value === '') return value === '' ? t('program.blank') : value;
  return t(`grade.${gradeKeySchema.parse(value)}`);
}

/** What an adjustment in force did, why and by whom, and that the computed result is kept. */
export function adjustmentSentences(
  adjustment: Adjustment,
  { display, grade }: Pick<ScoreTree, 'display' | 'grade'>,
  t: Translate,
): readonly [change: string, computed: string] {
  const { before, after, reason, approverName, decidedOn, isOnPaper } = adjustment;
  const blank = t('program.blank');
  return [
    t(isOnPaper ? 'adjustment.sentenceOnPaper' : 'adjustment.sentence', {
      before: adjustedValue(adjustment, before, t),
      after: adjustedValue(adjustment, after, t),
      reason,
      approver: approverName ?? blank,
      on: decidedOn ?? blank,
    }),
    t('adjustment.computed', {
      computed: t('adjustment.pair', {
        total: display ?? blank,
        grade: grade === null ? blank : t(`grade.${grade}`),
      }),
    }),
  ];
}
