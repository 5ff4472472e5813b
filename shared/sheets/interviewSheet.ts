import type { InterviewEntry } from '../contract/interview';
import { emptyInterview, type InterviewTopic } from '../domain/interview';
import type { Locale } from '../domain/locale';
import { translate, type Translate } from '../text/translate';
import { cycleNumber, cycleText } from './cycleWords';
import type { RecordSheet } from './recordSheet';
import { headings, signedDay } from './sheetFrame';

export interface InterviewSheetInput {
  readonly shopName: string;
  readonly entry: InterviewEntry;
  /** Only the head is filled in; the rest is written by hand. */
  readonly isBlank: boolean;
  readonly locale: Locale;
}

/** Lines for handwriting in each box, so that a blank record fills one page. */
const lines: Readonly<Record<InterviewTopic, number>> = {
  successes: 2,
  improvements: 2,
  trainingWanted: 1,
  opinion: 2,
  helpWanted: 1,
  comparison: 2,
  remark: 1,
};
const said = ['successes', 'improvements', 'trainingWanted', 'opinion', 'helpWanted'] as const;

/**
 * The record of the talk about a result, for signature; filled in or blank.
 * Source: domain C.8 sheet 2.
 */
export function buildInterviewSheet(input: InterviewSheetInput): RecordSheet {
  const { entry, isBlank, locale } = input;
  const t = translate(locale);
  const head = headings(t);
  const content = isBlank ? emptyInterview : entry.content;
  const box = (topic: InterviewTopic) => ({
    label: t(`interview.topic.${topic}`),
    text: content[topic],
    lines: lines[topic] + (isBlank ? 1 : 0),
  });
  const steps = content.steps.map(({ target, measure, dueOn, ownerName }) => [
    target,
    measure,
    dueOn ?? '',
    ownerName,
  ]);
  return {
    locale,
    title: t('interview.sheet.title'),
    number: t('interview.sheet.number', {
      number: `${cycleNumber(entry.cycle)}-${entry.employeeNo}`,
      version: entry.version,
    }),
    isLandscape: false,
    facts: factsOf(t, input),
    parts: [
      { kind: 'boxes', heading: head(t('interview.sheet.said')), boxes: said.map(box) },
      { kind: 'boxes', heading: head(t('interview.sheet.compared')), boxes: [box('comparison')] },
      {
        kind: 'table',
        heading: head(t('interview.sheet.steps'), t('interview.sheet.stepsNote')),
        columns: [
          { title: t('interview.step.target'), width: 34 },
          { title: t('interview.step.measure'), width: 34 },
          { title: t('interview.step.dueOn'), width: 16 },
          { title: t('interview.step.ownerName'), width: 16 },
        ],
        rows: steps,
        blankRows: Math.max(0, 3 - steps.length),
        note: null,
      },
      { kind: 'boxes', heading: head(t('interview.topic.remark')), boxes: [box('remark')] },
    ],
    signatures: (
      [
        ['employee', content.employeeSignedOn],
        ['interviewer', content.interviewerSignedOn],
        ['humanResources', null],
      ] as const
    ).map(([who, signedOn]) => ({
      title: t(`interview.sheet.${who}`),
      choices: [],
      witness: null,
      ...signedDay(signedOn),
    })),
    words: { signature: t('sheet.sign.signature'), date: t('sheet.sign.date') },
    footnotes: [t('interview.sheet.footSigning'), t('interview.sheet.footFiling')],
  };
}

function factsOf(
  t: Translate,
  { shopName, entry, isBlank }: InterviewSheetInput,
): RecordSheet['facts'] {
  const { content, display, grade } = entry;
  const result =
    display === null || grade === null
      ? t('program.blank')
      : t('interview.sheet.resultText', { total: display, grade: t(`grade.${grade}`) });
  const written = (text: string | null) => (isBlank ? '' : (text ?? ''));
  return [
    { label: t('sheet.facts.unit'), value: entry.unitName ?? shopName },
    { label: t('sheet.facts.name'), value: entry.name, isName: true },
    { label: t('sheet.facts.cycle'), value: cycleText(t, entry.cycle) },
    { label: t('sheet.facts.employeeNo'), value: entry.employeeNo },
    { label: t('sheet.facts.position'), value: entry.positionName },
    { label: t('interview.sheet.result'), value: result },
    { label: t('interview.heldOn'), value: written(content.heldOn) },
    { label: t('interview.place'), value: written(content.place) },
    { label: t('interview.interviewerName'), value: written(content.interviewerName) },
  ];
}
