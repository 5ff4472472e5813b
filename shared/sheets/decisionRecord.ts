import type { EventEntry } from '../contract/event';
import type { Acknowledgement } from '../domain/acknowledgement';
import type { Adjustment } from '../domain/adjustment';
import type { Cycle } from '../domain/cycle';
import type { Locale } from '../domain/locale';
import type { ScanRefusal } from '../domain/scan';
import type { Veto } from '../domain/veto';
import { translate, type Translate } from '../text/translate';
import { adjustedValue } from './adjustmentSentence';
import { cycleNumber, cycleText } from './cycleWords';
import type { RecordColumn, RecordPart, RecordSheet } from './recordSheet';
import { headings, type SheetHeading } from './sheetFrame';

/** A scan or a photo of a signed sheet; it follows behind the record unless it cannot be joined. */
export interface FiledSheet {
  readonly fileName: string;
  readonly addedAt: string;
  readonly place: 'follows' | ScanRefusal;
}

export interface DecisionRecordInput {
  readonly employee: { readonly employeeNo: string; readonly name: string };
  readonly cycle: Pick<Cycle, 'kind' | 'startsOn' | 'endsOn'>;
  readonly acknowledgements: readonly Acknowledgement[];
  readonly signedSheets: readonly FiledSheet[];
  readonly adjustments: readonly Adjustment[];
  /** On the days of the cycle, oldest first. */
  readonly events: readonly EventEntry[];
  readonly locale: Locale;
}

/**
 * What was recorded about one result: signatures and refusals, changes by decision, events with
 * their vetoes and the names of their files; null if nothing was. Source: domain C.7.
 */
export function buildDecisionRecord(input: DecisionRecordInput): RecordSheet | null {
  const { employee, cycle, locale, acknowledgements, signedSheets, adjustments, events } = input;
  const t = translate(locale);
  const head = headings(t);
  const vetoes = events.flatMap(({ veto }) => (veto === null ? [] : [veto]));
  const parts = [
    tableOf(
      () => head(t('evidenceFile.decision.signatures')),
      [
        { title: t('evidenceFile.decision.signedOn'), width: 13 },
        { title: t('evidenceFile.decision.state'), width: 14 },
        { title: t('evidenceFile.decision.version'), width: 10, isNumber: true },
        { title: t('evidenceFile.decision.witness'), width: 15 },
        { title: t('evidenceFile.decision.note'), width: 48 },
      ],
      acknowledgements.map((each) => [
        each.signedOn,
        t(`acknowledgement.state.${each.kind}`),
        String(each.scoreVersion),
        each.witnessName,
        [each.note, each.amendmentReason ?? ''].filter((text) => text !== '').join('\n'),
      ]),
    ),
    tableOf(
      () => head(t('evidenceFile.decision.signedSheets')),
      [
        { title: t('evidenceFile.decision.keptOn'), width: 13 },
        { title: t('evidenceFile.decision.file'), width: 49 },
        { title: t('evidenceFile.decision.place'), width: 38 },
      ],
      signedSheets.map(({ addedAt, fileName, place }) => [
        addedAt.slice(0, 10),
        fileName,
        t(`evidenceFile.decision.sheetPlace.${place}`),
      ]),
    ),
    tableOf(
      () => head(t('evidenceFile.decision.adjustments'), t('evidenceFile.decision.computedKept')),
      [
        { title: t('evidenceFile.decision.decidedOn'), width: 13 },
        { title: t('evidenceFile.decision.change'), width: 24 },
        { title: t('evidenceFile.decision.approver'), width: 15 },
        { title: t('evidenceFile.decision.reason'), width: 48 },
      ],
      adjustments.map((each) => [
        each.decidedOn ?? t('program.blank'),
        t('evidenceFile.decision.changeText', {
          before: adjustedValue(each, each.before, t),
          after: adjustedValue(each, each.after, t),
          status: t(`evidenceFile.decision.status.${each.status}`),
        }),
        each.approverName ?? t('program.blank'),
        each.reason,
      ]),
    ),
    tableOf(
      () => head(t('evidenceFile.decision.events'), t('evidenceFile.decision.eventsNote')),
      eventColumns(t),
      events.map((event) => eventRow(t, event)),
    ),
    tableOf(
      () => head(t('evidenceFile.decision.vetoes')),
      [
        { title: t('evidenceFile.decision.matter'), width: 26 },
        { title: t('evidenceFile.decision.cap'), width: 16 },
        { title: t('evidenceFile.decision.steps'), width: 58 },
      ],
      vetoes.map((veto) => [
        veto.matter,
        t('veto.cap', { grade: t(`grade.${veto.capGrade}`) }),
        vetoLines(t, veto).join('\n'),
      ]),
    ),
  ].flatMap((part) => (part === null ? [] : [part]));
  if (parts.length === 0) return null;
  return {
    locale,
    title: t('evidenceFile.decision.title'),
    number: t('evidenceFile.decision.number', {
      number: `${cycleNumber(cycle)}-${employee.employeeNo}`,
    }),
    isLandscape: false,
    facts: [
      { label: t('sheet.facts.name'), value: employee.name, isName: true },
      { label: t('sheet.facts.employeeNo'), value: employee.employeeNo },
      { label: t('sheet.facts.cycle'), value: cycleText(t, cycle) },
    ],
    parts,
    signatures: [],
    words: { signature: '', date: '' },
    footnotes: [],
  };
}

/** A part of a record; without rows there is none, and its heading takes no number. */
function tableOf(
  heading: () => SheetHeading,
  columns: readonly RecordColumn[],
  rows: readonly (readonly string[])[],
): RecordPart | null {
  if (rows.length === 0) return null;
  return { kind: 'table', heading: heading(), columns, rows, blankRows: 0, note: null };
}

function eventColumns(t: Translate): readonly RecordColumn[] {
  return [
    { title: t('evidenceFile.decision.happenedOn'), width: 13 },
    { title: t('event.column.kind'), width: 10 },
    { title: t('event.column.note'), width: 39 },
    { title: t('evidenceFile.decision.voucherNo'), width: 14 },
    { title: t('evidenceFile.decision.files'), width: 24 },
  ];
}

function eventRow(t: Translate, event: EventEntry): readonly string[] {
  const withdrawn =
    event.withdrawnReason === null
      ? []
      : [t('evidenceFile.decision.withdrawn', { reason: event.withdrawnReason })];
  return [
    event.happenedOn,
    t(`event.kind.${event.kind}`),
    [event.note, ...withdrawn].join('\n'),
    event.voucherNo,
    event.attachments.map(({ fileName }) => fileName).join('\n'),
  ];
}

function vetoLines(t: Translate, veto: Veto): readonly string[] {
  const { status, proposedBy, proposedOn, confirmedBy, confirmedOn, noticedOn } = veto;
  const until = veto.appealUntil ?? t('program.blank');
  const end = status === 'withdrawn' ? 'withdrawn' : 'upheld';
  return [
    t('veto.line.proposed', { day: proposedOn, name: proposedBy }),
    ...(confirmedOn === null
      ? []
      : [t('veto.line.confirmed', { day: confirmedOn, name: confirmedBy ?? '' })]),
    ...(noticedOn === null ? [] : [t('veto.line.noticed', { day: noticedOn, until })]),
    ...(veto.objection === null || veto.objection === ''
      ? []
      : [t('veto.line.objection', { text: veto.objection })]),
    ...(veto.decidedOn === null
      ? []
      : [t(`veto.line.${end}`, { day: veto.decidedOn, name: veto.decidedBy ?? '' })]),
    ...(veto.decision === null || veto.decision === ''
      ? []
      : [t('veto.line.decision', { text: veto.decision })]),
  ];
}
