import type { CourseEffect, CustomerScore } from '../contract/attendance';
import { insightSentence } from '../insights/insightSentence';
import { formatNumber } from '../text/formatNumber';
import type { Translate } from '../text/translate';

/** What changed after one course, in words; the same in the window and on paper. */
export interface CourseEffectWords {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly sentences: readonly string[];
}

/** Who took a course with the scores before and after, and what may be said of them together. */
export function courseEffectWords(
  t: Translate,
  {
    effect,
    dimensionName,
    hasCycleBefore,
  }: Readonly<{ effect: CourseEffect; dimensionName: string; hasCycleBefore: boolean }>,
): CourseEffectWords {
  const { course, people, insights } = effect;
  return {
    title: t('attendance.effect', { course, dimension: dimensionName }),
    head: [
      t('attendance.people'),
      t('attendance.day'),
      t('attendance.before'),
      t('attendance.after'),
    ],
    rows: people.map(({ name, attendedOn, before, after }) => [
      name,
      attendedOn,
      scoreWords(t, before),
      scoreWords(t, after),
    ]),
    sentences: hasCycleBefore
      ? insights.flatMap((insight) => insightSentence(insight, t) ?? [])
      : [t('attendance.noCycleBefore')],
  };
}

function scoreWords(t: Translate, found: CustomerScore | null): string {
  if (found === null) return t('attendance.tooFew');
  return t('attendance.score', {
    score: formatNumber(found.score, 1),
    count: found.responses,
  });
}
