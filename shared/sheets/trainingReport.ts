import type { CourseEffects } from '../contract/attendance';
import type { KeyDriverOverview, TrainingNeedOverview } from '../contract/trainingNeed';
import type { Locale } from '../domain/locale';
import { formatNumber } from '../text/formatNumber';
import { translate, type Translate } from '../text/translate';
import { courseEffectWords, type CourseEffectWords } from './courseEffectWords';
import { keyDriverWords, type KeyDriverWords } from './keyDriverWords';
import { shortText } from './printedNumber';
import { headings, type SheetFact, type SheetHeading, type SheetSignature } from './sheetFrame';
import { trainingCharts, type TrainingChart } from './trainingChart';
import { trainingConclusions, type Conclusion } from './trainingConclusions';

/** Everything a training-need report prints, every number already as its printed text. */
export interface TrainingReport {
  readonly locale: Locale;
  readonly title: string;
  readonly number: string;
  readonly facts: readonly SheetFact[];
  readonly conclusions: SheetHeading & { readonly items: readonly Conclusion[] };
  readonly overview: SheetHeading & { readonly charts: readonly TrainingChart[] };
  readonly plan: SheetHeading & {
    readonly head: readonly string[];
    readonly rows: readonly PlanRow[];
    /** Stands in place of the rows if there are none. */
    readonly empty: string;
  };
  /** What the shop shares is put right in the process first; the cells are filled in by hand. */
  readonly process:
    | (SheetHeading & { readonly head: readonly string[]; readonly issues: readonly string[] })
    | null;
  /** Before and after the courses that were noted; null if none was. */
  readonly effects: (SheetHeading & { readonly courses: readonly CourseEffectWords[] }) | null;
  /** What goes with overall satisfaction; null where customers were asked no overall question. */
  readonly drivers: (SheetHeading & KeyDriverWords) | null;
  readonly notes: SheetHeading & { readonly items: readonly string[] };
  readonly signatures: readonly SheetSignature[];
  readonly words: { readonly signature: string; readonly date: string };
}

/** One suggested course; when and who are left open for the superior. */
export interface PlanRow {
  readonly number: string;
  readonly name: string;
  readonly dimension: string;
  readonly score: string;
  readonly gap: string;
  readonly confidence: string;
  readonly course: string;
  readonly form: string;
}

export interface TrainingReportInput {
  readonly shopName: string;
  readonly reportNo: string;
  readonly overview: TrainingNeedOverview;
  readonly courses: CourseEffects;
  readonly drivers: KeyDriverOverview;
  /** Local date on which the report was made. */
  readonly madeOn: string;
  readonly locale: Locale;
}

/**
 * The training-need report of a cycle in one language: conclusions, how many need training per
 * dimension, a plan to fill in, and what the words mean. Source: domain C.8 sheet 6.
 */
export function buildTrainingReport(input: TrainingReportInput): TrainingReport {
  const t = translate(input.locale);
  const { overview, locale } = input;
  const head = headings(t);
  const conclusions = head(t('trainingReport.conclusions.title'));
  const charts = head(t('trainingReport.overview.title'), t('trainingReport.overview.note'));
  const plan = head(t('trainingReport.plan.title'), t('trainingReport.plan.note'));
  const issues = commonIssues(t, input);
  const process =
    issues.length === 0
      ? null
      : { ...head(t('trainingReport.process.title'), t('trainingReport.process.note')), issues };
  const effects =
    input.courses.effects.length === 0
      ? null
      : head(t('attendance.report'), t('attendance.reportNote'));
  const drivers =
    input.drivers.overallName === null
      ? null
      : head(t('trainingNeed.drivers.title'), t('trainingNeed.drivers.hint'));
  return {
    locale,
    title: t('trainingReport.title'),
    number: t('sheet.number', { sheetNo: input.reportNo }),
    facts: factsOf(t, input),
    conclusions: { ...conclusions, items: trainingConclusions(t, locale, overview) },
    overview: { ...charts, charts: trainingCharts(t, locale, overview.groups) },
    plan: {
      ...plan,
      head: planHead(t),
      rows: planRows(t, input),
      empty: t('trainingReport.plan.empty'),
    },
    process: process && { ...process, head: processHead(t) },
    effects: effects && { ...effects, courses: coursesOf(t, input) },
    drivers: drivers && { ...drivers, ...keyDriverWords(t, input.drivers) },
    notes: {
      ...head(t('trainingReport.notes.title')),
      items: [
        t('trainingReport.notes.confidence'),
        t('trainingReport.notes.statuses'),
        t('trainingReport.notes.use'),
      ],
    },
    signatures: [
      t('trainingReport.sign.maker'),
      t('trainingReport.sign.head'),
      t('trainingReport.sign.manager'),
    ].map((title) => ({ title, choices: [], witness: null })),
    words: { signature: t('sheet.sign.signature'), date: t('sheet.sign.date') },
  };
}

function factsOf(t: Translate, input: TrainingReportInput): readonly SheetFact[] {
  const { cycle, groups, responseCount } = input.overview;
  const blank = t('program.blank');
  const separator = t('trainingReport.separator');
  const scope = groups.map(({ positionName, rows }) =>
    t('trainingReport.scope', { position: positionName, number: rows.length }),
  );
  return [
    { label: t('trainingReport.facts.shop'), value: input.shopName },
    { label: t('trainingReport.facts.target'), value: targets(t, input) || blank },
    {
      label: t('trainingReport.facts.cycle'),
      value: t('trainingReport.cycle', { startsOn: cycle.startsOn, endsOn: cycle.endsOn }),
    },
    { label: t('trainingReport.facts.madeOn'), value: input.madeOn },
    {
      label: t('trainingReport.facts.basis'),
      value: t('trainingReport.basis', { number: formatNumber(responseCount, 0) }),
    },
    { label: t('trainingReport.facts.scope'), value: scope.join(separator) || blank },
  ];
}

function targets(t: Translate, { overview: { groups } }: TrainingReportInput): string {
  const all = new Set(groups.map(({ target }) => target));
  const [only] = all;
  if (all.size === 1 && only !== undefined) {
    return t('trainingReport.targetOfAll', { target: shortText(only) });
  }
  return groups
    .map(({ positionName, target }) =>
      t('trainingReport.target', { position: positionName, target: shortText(target) }),
    )
    .join(t('trainingReport.separator'));
}

function planRows(t: Translate, { overview, locale }: TrainingReportInput): readonly PlanRow[] {
  return overview.priorities.map((priority, index) => ({
    number: String(index + 1),
    name: priority.name,
    dimension: priority.dimensionName[locale],
    score: formatNumber(priority.score, 1),
    gap: t('trainingReport.plan.gapValue', { gap: formatNumber(priority.gap, 1) }),
    confidence: confidenceText(priority.confidence),
    course: priority.course?.course[locale] ?? t('trainingReport.plan.noCourse'),
    form: priority.course?.form[locale] ?? '',
  }));
}

/** Never promises certainty: at most ">99%". */
function confidenceText(confidence: number): string {
  return confidence > 0.99 ? '>99%' : `${formatNumber(confidence * 100, 0)}%`;
}

function commonIssues(t: Translate, { overview, locale }: TrainingReportInput): readonly string[] {
  return overview.groups.flatMap((group) =>
    group.shop
      .filter(({ kind }) => kind === 'common')
      .map(({ dimensionKey, need, assessed }) =>
        t('trainingReport.process.issueOf', {
          position: group.positionName,
          dimension:
            group.dimensions.find(({ key }) => key === dimensionKey)?.name[locale] ?? dimensionKey,
          need,
          assessed,
        }),
      ),
  );
}

function coursesOf(
  t: Translate,
  { courses: { effects, ...cycles }, overview, locale }: TrainingReportInput,
): readonly CourseEffectWords[] {
  const names = new Map(
    overview.groups.flatMap(({ dimensions }) =>
      dimensions.map(({ key, name }) => [key, name[locale]]),
    ),
  );
  return effects.map((effect) => {
    const dimensionName = names.get(effect.dimensionKey) ?? effect.dimensionKey;
    return courseEffectWords(t, { effect, dimensionName, ...cycles });
  });
}

function planHead(t: Translate): readonly string[] {
  return [
    t('trainingReport.plan.number'),
    t('trainingReport.plan.name'),
    t('trainingReport.plan.dimension'),
    t('trainingReport.plan.score'),
    t('trainingReport.plan.gap'),
    t('trainingReport.plan.confidence'),
    t('trainingReport.plan.course'),
    t('trainingReport.plan.form'),
    t('trainingReport.plan.time'),
    t('trainingReport.plan.owner'),
  ];
}

function processHead(t: Translate): readonly string[] {
  return [
    t('trainingReport.process.issue'),
    t('trainingReport.process.action'),
    t('trainingReport.process.measure'),
    t('trainingReport.process.owner'),
    t('trainingReport.process.due'),
  ];
}
