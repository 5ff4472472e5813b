import type {
  CourseEffect,
  CourseEffects,
  CourseEvidence,
  CustomerScore,
} from '../contract/attendance';
import { courseTestKinds, type CourseTestKind, type TestPoints } from '../domain/courseTest';
import { insightSentence } from '../insights/insightSentence';
import type { EvidenceDirection } from '../statistics/triangulate';
import { formatNumber } from '../text/formatNumber';
import type { Translate } from '../text/translate';

/** What one kind of evidence says, in words. */
export interface EvidenceWords {
  readonly kind: CourseEvidence['kind'];
  readonly label: string;
  readonly direction: EvidenceDirection;
  readonly words: string;
}

/** What changed after one course, in words; the same in the window and on paper. */
export interface CourseEffectWords {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly sentences: readonly string[];
  readonly evidence: readonly EvidenceWords[];
  /** What exam, practical test and customers say together. */
  readonly verdict: string;
}

/** Who took a course with points and scores before and after, and what may be said of them together. */
export function courseEffectWords(
  t: Translate,
  {
    effect,
    dimensionName,
    isScored,
    hasCycleBefore,
  }: Readonly<
    { effect: CourseEffect; dimensionName: string } & Pick<
      CourseEffects,
      'isScored' | 'hasCycleBefore'
    >
  >,
): CourseEffectWords {
  const { course, people, insights, evidence, verdict } = effect;
  const taken = courseTestKinds.filter((kind) =>
    people.some(({ tests }) => tests[kind].before !== null || tests[kind].after !== null),
  );
  return {
    title: t('attendance.effect', { course, dimension: dimensionName }),
    head: [
      t('attendance.people'),
      t('attendance.day'),
      ...taken.map((kind) => t('courseTest.change', { kind: t(`courseTest.kind.${kind}`) })),
      t('attendance.before'),
      t('attendance.after'),
    ],
    rows: people.map(({ name, attendedOn, tests, before, after }) => [
      name,
      attendedOn,
      ...taken.map((kind: CourseTestKind) => pointsWords(t, tests[kind])),
      customerWords(t, before),
      customerWords(t, after),
    ]),
    sentences: !isScored
      ? [t('attendance.notScored')]
      : hasCycleBefore
        ? insights.flatMap((insight) => insightSentence(insight, t) ?? [])
        : [t('attendance.noCycleBefore')],
    evidence: evidence.map(({ kind, basis, direction, insight }) => ({
      kind,
      label: t(`courseTest.evidence.${basis === 'before' ? kind : basis}`),
      direction,
      words: insightSentence(insight, t) ?? '',
    })),
    verdict: insightSentence(verdict, t) ?? '',
  };
}

/** What own customers said in one cycle, or that too few did. */
export function customerWords(t: Translate, found: CustomerScore | null): string {
  if (found === null) return t('attendance.tooFew');
  return t('attendance.score', {
    score: formatNumber(found.score, 1),
    count: found.responses,
  });
}

/** Points before and after; a dash for a test that was not taken. */
export function pointsWords(t: Translate, { before, after }: TestPoints): string {
  const blank = t('program.blank');
  return before === null && after === null
    ? blank
    : t('courseTest.cell', { before: before ?? blank, after: after ?? blank });
}
