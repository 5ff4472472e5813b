import { compare, parseFraction } from '../base/fraction';
import { unreachable } from '../base/unreachable';
import type { Locale } from '../domain/locale';
import { displayTierInsight } from '../insights/displayTier';
import { insightSentence } from '../insights/insightSentence';
import type { ExplainStep, StepWeight } from '../scoring/explainScore';
import { operandText } from '../scoring/operandText';
import { trimmed } from '../scoring/trimmed';
import { coefficientText } from '../sheets/printedNumber';
import { displayTier } from '../statistics/displayTier';
import { translate } from '../text/translate';
import { isDisclosed } from './discloseTree';
import { aboutPercent, equalsExact, missedBy, weightText } from './exactWords';
import type { ExplainedStep } from './explainedStep';
import { countedAnswers, inputWords, type Words } from './inputWords';
import { segmentLabel } from './segmentLabel';
import { statisticWords } from './statisticWords';

type Step<Kind extends ExplainStep['kind']> = Extract<ExplainStep, { kind: Kind }>;
type NodeStep = Step<'source' | 'dimension' | 'indicator'>;

/**
 * The steps of a computation in words, in their order. Below a source with fewer than three
 * anonymous responses nothing is said. Source: measurement spec 2.4, 8; domain D.1.
 */
export function explainedSteps(
  steps: readonly ExplainStep[],
  locale: Locale,
): readonly ExplainedStep[] {
  const words = { t: translate(locale), locale };
  const hidden = steps.flatMap((step) =>
    step.kind === 'source' && !isDisclosed(step) ? [`${step.path}/`] : [],
  );
  const scored = new Set(
    steps.flatMap((step) => ('path' in step && step.result !== null ? [step.path] : [])),
  );
  return steps.flatMap((step, index): readonly ExplainedStep[] => {
    if (!('path' in step)) return [resultStep(words, step, index)];
    if (hidden.some((path) => step.path.startsWith(path))) return [];
    return [nodeStep(words, step, scored)];
  });
}

/** What a step without arithmetic, share and answers starts from. */
const plain = {
  detail: null,
  arithmetic: null,
  share: null,
  missing: null,
  answers: [],
  notes: [],
} as const;

function nodeStep(words: Words, step: NodeStep, scored: ReadonlySet<string>): ExplainedStep {
  const { kind, path, formula, exact, result, weight } = step;
  const isSum = kind !== 'indicator';
  const isOne = isSum && formula !== null && !formula.includes(' + ');
  // A table or a band gives the score itself; its note says so.
  const isBare = exact !== null && formula === trimmed(exact);
  const arithmetic =
    formula === null || exact === null || isOne || isBare
      ? null
      : `${formula} ${equalsExact(exact)}`;
  return {
    ...plain,
    kind,
    path,
    level: kind === 'source' ? 1 : kind === 'dimension' ? 2 : 3,
    label: kind === 'source' ? words.t(`source.${step.key}`) : step.name[words.locale],
    detail: kind === 'source' ? countWords(words, step) : null,
    arithmetic,
    share:
      weight === null || exact === null
        ? null
        : {
            score: trimmed(exact),
            weight: weightText(weight.used),
            contribution: weight.contribution,
          },
    missing: weight === null ? missingWords(words, step, scored) : null,
    answers: kind === 'indicator' ? countedAnswers(words, step.input, step.basis) : [],
    notes: [
      ...(kind === 'indicator' ? indicatorNotes(words, step) : []),
      ...(kind === 'source' ? sourceNotes(words, step) : []),
      ...(isSum && formula !== null && result !== null ? differsNote(words, formula, result) : []),
      ...(weight === null ? [] : convertedNote(words, weight)),
    ],
  };
}

function indicatorNotes(
  words: Words,
  { input, basis, name }: Step<'indicator'>,
): readonly string[] {
  return [
    ...inputWords(words, input, basis),
    ...statisticWords(words.t, input, basis, name[words.locale]),
  ];
}

/** A node with a score counts for nothing where the node above has none. */
function missingWords({ t }: Words, step: NodeStep, scored: ReadonlySet<string>): string {
  const above = step.path.slice(0, Math.max(0, step.path.lastIndexOf('/')));
  return step.result !== null && !scored.has(above)
    ? t('explanation.parentNotCounted')
    : t('explanation.notCounted', { reason: t(`appraisal.status.${step.status}`) });
}

function countWords({ t }: Words, { key, count }: Step<'source'>): string {
  if (key === 'customer') return t('explanation.responses', { count });
  return key === 'measurement'
    ? t('explanation.measurements', { count })
    : t('explanation.reviews', { count });
}

function sourceNotes({ t }: Words, step: Step<'source'>): readonly string[] {
  const { count, window } = step;
  const tier = displayTier({ n: count, source: 'anonymous' });
  const hidden = isDisclosed(step) ? null : insightSentence(displayTierInsight(tier, count), t);
  const counted =
    window === undefined ? null : { periods: window.earlierPeriods, number: window.n };
  return [
    ...(hidden === null ? [] : [hidden]),
    ...(counted === null
      ? []
      : window?.status === 'widened'
        ? [t('explanation.windowWidened', counted)]
        : [t('explanation.windowInsufficient', counted)]),
  ];
}

function convertedNote({ t, locale }: Words, weight: StepWeight): readonly string[] {
  const { planned, present, used, missing } = weight;
  if (compare(parseFraction(planned), parseFraction(used)) === 0) return [];
  const names = missing.map((name) =>
    typeof name === 'string' ? t(`source.${name}`) : name[locale],
  );
  const parts = {
    planned: weightText(planned),
    present: weightText(present),
    missing: names.join(t('explanation.separator')),
  };
  const text = weightText(used);
  return [
    text.endsWith('%')
      ? t('explanation.weightConverted', { ...parts, used: text })
      : t('explanation.weightConvertedAbout', { ...parts, about: aboutPercent(used) }),
  ];
}

function differsNote({ t }: Words, formula: string, result: string): readonly string[] {
  const difference = missedBy(formula, result);
  return difference === null ? [] : [t('explanation.differs', { difference })];
}

function resultStep(
  words: Words,
  step: Exclude<ExplainStep, NodeStep>,
  index: number,
): ExplainedStep {
  const { t } = words;
  const start = { ...plain, kind: step.kind, path: `${step.kind}${index}`, level: 0 } as const;
  switch (step.kind) {
    case 'total':
      return {
        ...start,
        label: t('explanation.total'),
        arithmetic: `${step.formula} ${equalsExact(step.exact)}`,
        notes: step.formula.includes('÷')
          ? [t('explanation.segmentMean')]
          : [t('explanation.intro'), ...differsNote(words, step.formula, step.result)],
      };
    case 'rounding':
      return {
        ...start,
        label: t('explanation.rounding'),
        detail: step.result,
        arithmetic: `${equalsExact(step.exact).slice(2)} → ${step.result}`,
        notes: [t('explanation.roundingHint')],
      };
    case 'grade':
      return {
        ...start,
        label: t('explanation.grade'),
        detail: t(`grade.${step.grade}`),
        arithmetic: `${step.exact === null ? step.display : operandText(step.exact)} ≥ ${step.minimum}`,
        notes: [
          t(step.exact === null ? 'explanation.gradeLines' : 'explanation.gradeLinesExact', {
            lines: gradeLines(words, step.cuts),
          }),
        ],
      };
    case 'veto': {
      const events = step.codes.join(t('explanation.separator'));
      const grade = t(`grade.${step.grade}`);
      return {
        ...start,
        label: t('explanation.veto'),
        notes: [
          step.changedGrade
            ? t('explanation.vetoCapped', { events, grade, before: t(`grade.${step.before}`) })
            : t('explanation.vetoKept', { events }),
        ],
      };
    }
    case 'coefficient': {
      const coefficient = coefficientText(step.coefficient);
      const grade = t(`grade.${step.grade}`);
      return {
        ...start,
        label: t('explanation.coefficient'),
        detail: coefficient,
        notes: [t('explanation.coefficientOf', { grade, coefficient })],
      };
    }
    case 'segment': {
      const { dropped } = step;
      return {
        ...start,
        label: segmentLabel(words, step),
        missing: dropped === null ? null : t(`explanation.${dropped}`),
      };
    }
    case 'feedbackOnly':
      return {
        ...start,
        label: t('explanation.feedbackOnly'),
        notes: [t('explanation.feedbackOnlyHint', { days: step.days, cycleDays: step.cycleDays })],
      };
    default:
      return unreachable(step);
  }
}

function gradeLines({ t }: Words, cuts: Step<'grade'>['cuts']): string {
  return cuts
    .map(({ key, minimum }) => t('explanation.gradeLine', { minimum, grade: t(`grade.${key}`) }))
    .join(t('appraisal.weightSeparator'));
}
