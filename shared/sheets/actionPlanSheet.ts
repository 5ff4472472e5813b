import type { ActionPlanEntry, PlanResult } from '../contract/actionPlan';
import { planOutcomes } from '../domain/actionPlan';
import type { Locale } from '../domain/locale';
import { formatCycle } from '../text/formatCycle';
import { translate, type Translate } from '../text/translate';
import type { RecordPart, RecordSheet } from './recordSheet';
import { headings, signedDay, type NextHeading } from './sheetFrame';

export interface ActionPlanSheetInput {
  readonly shopName: string;
  readonly entry: ActionPlanEntry;
  /** Only the head is filled in; the rest is written by hand. */
  readonly isBlank: boolean;
  readonly locale: Locale;
}

/** The action plan for signature; filled in or blank. Source: domain C.8 sheet 3. */
export function buildActionPlanSheet(input: ActionPlanSheetInput): RecordSheet {
  const { entry, isBlank, locale } = input;
  const t = translate(locale);
  const head = headings(t);
  return {
    locale,
    title: t('actionPlan.sheet.title'),
    number: t('actionPlan.sheet.number', {
      number: `${entry.employeeNo}-${entry.startsOn.replaceAll('-', '')}`,
      version: entry.version,
    }),
    isLandscape: false,
    facts: factsOf(t, input),
    parts: [
      before(t, head, input),
      agreed(t, head, input),
      tracking(t, head, input),
      {
        kind: 'ticks',
        heading: head(t('actionPlan.sheet.result')),
        choices: [
          ...planOutcomes.map((outcome) => ({
            label: t(`actionPlan.outcome.${outcome}`),
            isTicked: !isBlank && entry.outcome === outcome,
          })),
          {
            label: t('actionPlan.sheet.extended'),
            isTicked: !isBlank && entry.extensions.length > 0,
          },
        ],
        note: resultNote(t, input),
      },
    ],
    signatures: (
      [
        ['employee', entry.content.employeeSignedOn],
        ['superior', entry.content.superiorSignedOn],
        ['humanResources', null],
      ] as const
    ).map(([who, signedOn]) => ({
      title: t(`actionPlan.sheet.${who}`),
      choices: [],
      witness: null,
      ...(isBlank ? {} : signedDay(signedOn)),
    })),
    words: { signature: t('sheet.sign.signature'), date: t('sheet.sign.date') },
    footnotes: [t('actionPlan.sheet.footReappraisal'), t('actionPlan.sheet.footFiling')],
  };
}

function factsOf(
  t: Translate,
  { shopName, entry, isBlank }: ActionPlanSheetInput,
): RecordSheet['facts'] {
  const { content } = entry;
  const blank = t('program.blank');
  return [
    { label: t('sheet.facts.unit'), value: entry.unitName ?? shopName },
    { label: t('sheet.facts.name'), value: entry.name, isName: true },
    {
      label: t('actionPlan.days'),
      value: isBlank
        ? ''
        : t('actionPlan.sheet.daysText', { startsOn: content.startsOn, endsOn: content.endsOn }),
    },
    { label: t('sheet.facts.employeeNo'), value: entry.employeeNo },
    { label: t('sheet.facts.position'), value: entry.positionName ?? blank },
    { label: t('actionPlan.sheet.before'), value: resultText(t, entry.before) },
    { label: t('sheet.facts.superior'), value: isBlank ? '' : content.superiorName },
    { label: t('sheet.facts.hiredOn'), value: entry.hiredOn ?? blank },
    { label: t('actionPlan.agreedOn'), value: isBlank ? '' : (entry.agreedOn ?? '') },
  ];
}

function before(t: Translate, head: NextHeading, input: ActionPlanSheetInput): RecordPart {
  const { entry, isBlank } = input;
  return {
    kind: 'boxes',
    heading: head(t('actionPlan.sheet.partBefore')),
    boxes: (['shortfall', 'reason', 'support'] as const).map((field) => ({
      label: t(`actionPlan.${field}`),
      text: isBlank ? '' : entry.content[field],
      lines: 2,
    })),
  };
}

function agreed(t: Translate, head: NextHeading, input: ActionPlanSheetInput): RecordPart {
  const actions = input.isBlank ? [] : input.entry.content.actions;
  return {
    kind: 'table',
    heading: head(t('actionPlan.sheet.partAgreed'), t('actionPlan.sheet.agreedNote')),
    columns: [
      { title: t('actionPlan.action.improvement'), width: 18 },
      { title: t('actionPlan.action.situation'), width: 18 },
      { title: t('actionPlan.action.target'), width: 20 },
      { title: t('actionPlan.action.measure'), width: 22 },
      { title: t('actionPlan.action.ownerName'), width: 9 },
      { title: t('actionPlan.action.dueOn'), width: 13 },
    ],
    rows: actions.map((action) => [
      action.improvement,
      action.situation,
      action.target,
      action.measure,
      action.ownerName,
      action.dueOn ?? '',
    ]),
    blankRows: Math.max(0, 3 - actions.length),
    note: null,
  };
}

function tracking(t: Translate, head: NextHeading, input: ActionPlanSheetInput): RecordPart {
  const checkpoints = input.isBlank ? [] : input.entry.content.checkpoints;
  return {
    kind: 'table',
    heading: head(t('actionPlan.sheet.partTracking'), t('actionPlan.sheet.trackingNote')),
    columns: [
      { title: t('actionPlan.checkpoint.dueOn'), width: 13 },
      { title: t('actionPlan.checkpoint.heldOn'), width: 13 },
      { title: t('actionPlan.checkpoint.progress'), width: 34 },
      { title: t('actionPlan.checkpoint.judgement'), width: 14 },
      { title: t('actionPlan.checkpoint.employeeSignedOn'), width: 13 },
      { title: t('actionPlan.checkpoint.superiorSignedOn'), width: 13 },
    ],
    rows: checkpoints.map((checkpoint) => [
      checkpoint.dueOn,
      checkpoint.heldOn ?? '',
      checkpoint.progress,
      checkpoint.judgement === null ? '' : t(`actionPlan.judgement.${checkpoint.judgement}`),
      checkpoint.employeeSignedOn ?? '',
      checkpoint.superiorSignedOn ?? '',
    ]),
    blankRows: Math.max(0, 4 - checkpoints.length),
    hasRoom: true,
    note: null,
  };
}

function resultNote(t: Translate, { entry, isBlank }: ActionPlanSheetInput): string {
  if (isBlank) return t('actionPlan.sheet.resultBlank');
  const extended = entry.extensions.map(({ endsOnBefore, endsOn, reason }) =>
    t('actionPlan.sheet.extension', { before: endsOnBefore, endsOn, reason }),
  );
  const closed =
    entry.closedOn === null
      ? []
      : [
          t('actionPlan.sheet.closed', { day: entry.closedOn, note: entry.outcomeNote }),
          t('actionPlan.sheet.after', { result: resultText(t, entry.after) }),
        ];
  return [...extended, ...closed].join('\n');
}

function resultText(t: Translate, result: PlanResult | null): string {
  if (result === null) return t('program.blank');
  const { cycle, display, grade } = result;
  return t('actionPlan.sheet.resultText', {
    cycle: formatCycle(cycle, t),
    total: display ?? t('program.blank'),
    grade: grade === null ? t('program.blank') : t(`grade.${grade}`),
  });
}
