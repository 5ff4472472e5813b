import type { Explanation } from '../contract/appraisal';
import type { Cycle } from '../domain/cycle';
import type { Locale } from '../domain/locale';
import type { ExplainedStep } from './explainedStep';
import { explainedSteps } from './explainedSteps';
import { insightSentence } from '../insights/insightSentence';
import { explainTree } from '../scoring/explainSegments';
import { noteSentence } from './noteSentence';
import { reconciliationWords, type ReconciliationWords } from './reconciliationWords';
import { translate } from '../text/translate';
import { adjustmentSentences } from '../sheets/adjustmentSentence';
import type { SheetFact } from '../sheets/sheetFrame';

/** The page that explains one result, every step as in the window. */
export interface ExplanationSheet {
  readonly locale: Locale;
  readonly title: string;
  readonly lead: string;
  readonly number: string;
  readonly facts: readonly SheetFact[];
  readonly head: readonly string[];
  readonly steps: readonly ExplainedStep[];
  /** Of a quarter or year: its total beside those of the cycles inside it. */
  readonly reconciliation: ReconciliationWords | null;
  readonly reminders: { readonly title: string; readonly notes: readonly string[] } | null;
}

export interface ExplanationSheetInput {
  readonly sheetNo: string;
  readonly explanation: Pick<
    Explanation,
    | 'content'
    | 'schemeVersion'
    | 'tree'
    | 'adjustment'
    | 'notes'
    | 'insights'
    | 'reconciliation'
    | 'version'
    | 'employeeNo'
    | 'employeeName'
  >;
  readonly cycle: Pick<Cycle, 'kind' | 'startsOn' | 'endsOn'>;
  readonly locale: Locale;
}

/** The explanation of one result on paper, on demand beside the sheet. Source: domain D.1. */
export function buildExplanationSheet(input: ExplanationSheetInput): ExplanationSheet {
  const { locale, explanation, cycle } = input;
  const t = translate(locale);
  const { content, tree, reconciliation, schemeVersion, version } = explanation;
  const { employeeNo, employeeName } = explanation;
  return {
    locale,
    title: t('explanation.title'),
    lead: t('explanation.lead'),
    number: t('sheet.number', { sheetNo: input.sheetNo }),
    facts: [
      {
        label: t('sheet.facts.name'),
        value: t('headless.title', { name: employeeName, employeeNo }),
        isName: true,
      },
      {
        label: t('sheet.facts.cycle'),
        value: t('sheet.cycle', {
          startsOn: cycle.startsOn,
          endsOn: cycle.endsOn,
          kind: t(`sheet.cycleKind.${cycle.kind}`),
        }),
      },
      {
        label: t('sheet.facts.scheme'),
        value: t('explanation.schemeValue', {
          name: content.name[locale],
          version: schemeVersion,
          count: version,
        }),
      },
    ],
    head: [
      t('explanation.head.step'),
      t('explanation.head.how'),
      t('explanation.head.score'),
      t('explanation.head.weight'),
    ],
    steps: explainedSteps(explainTree(content, tree), locale),
    reconciliation:
      reconciliation === null ? null : reconciliationWords(reconciliation, content, locale),
    reminders: remindersOf(explanation, locale),
  };
}

function remindersOf(
  { tree, adjustment, notes, insights }: ExplanationSheetInput['explanation'],
  locale: Locale,
): ExplanationSheet['reminders'] {
  const t = translate(locale);
  const sentences = [
    ...(adjustment === null ? [] : adjustmentSentences(adjustment, tree, t)),
    ...notes.map((note) => noteSentence(note, t)),
    ...insights.flatMap((insight) => insightSentence(insight, t) ?? []),
  ];
  return sentences.length === 0 ? null : { title: t('explanation.reminders'), notes: sentences };
}
