import type { Appeal, AppealStepKind } from '../domain/appeal';
import type { Locale } from '../domain/locale';
import type { ResultRule } from '../domain/resultRule';
import type { DecidedResult } from '../scoring/adjustResult';
import { translate, type Translate } from '../text/translate';
import { headings } from './sheetFrame';
import type { TextSection, TextSheet } from './textSheet';

/** What stands at the head of an appeal, and in it; blank texts leave room for handwriting. */
export interface AppealSheetInput {
  readonly number: string;
  readonly employee: {
    readonly name: string;
    readonly unitName: string;
    readonly positionName: string;
    readonly superiorName: string;
  };
  readonly cycleWords: string;
  /** The result that the appeal is about; null on a blank form. */
  readonly result: DecidedResult | null;
  readonly appeal: Appeal | null;
  readonly rule: ResultRule;
  readonly locale: Locale;
}

const LINES_FOR_CONTENT = 6;
const LINES_FOR_REST = 4;

/** The appeal form, filled in or blank. Source: domain C.8 sheet 4. */
export function buildAppealSheet(input: AppealSheetInput): TextSheet {
  const { appeal, employee, locale, rule } = input;
  const t = translate(locale);
  const head = headings(t);
  const section = (title: string, written: readonly string[], lines: number): TextSection => ({
    heading: head(title),
    paragraphs: written,
    table: null,
    ...(written.length === 0 ? { lines } : {}),
  });
  const sign = (
    key: 'employee' | 'investigator' | 'superior' | 'unitHead' | 'mediator' | 'leader',
  ) => ({
    title: t(`appeal.sheet.signatures.${key}`),
    choices: [],
    witness: null,
  });
  return {
    locale,
    title: t('appeal.sheet.title'),
    number: t('appeal.sheet.number', { number: input.number }),
    facts: [
      { label: t('appeal.sheet.name'), value: employee.name, isName: true },
      { label: t('appeal.sheet.unit'), value: employee.unitName },
      { label: t('appeal.sheet.position'), value: employee.positionName },
      { label: t('appeal.sheet.superior'), value: employee.superiorName },
      { label: t('appeal.sheet.cycle'), value: input.cycleWords },
      { label: t('appeal.sheet.receivedOn'), value: appeal?.receivedOn ?? '' },
      { label: t('appeal.sheet.interview'), value: interviewWords(t, appeal) },
      { label: t('appeal.sheet.result'), value: resultWords(t, input.result) },
    ],
    sections: [
      section(
        t('appeal.sheet.content'),
        appeal === null ? [] : [appeal.content],
        LINES_FOR_CONTENT,
      ),
      section(
        t('appeal.sheet.facts'),
        notesOf(t, appeal, ['accepted', 'rejected', 'investigated']),
        LINES_FOR_REST,
      ),
      section(t('appeal.sheet.mediation'), notesOf(t, appeal, ['mediated']), LINES_FOR_REST),
      section(t('appeal.sheet.employeeOpinion'), notesOf(t, appeal, ['withdrawn']), 2),
      section(t('appeal.sheet.decision'), notesOf(t, appeal, ['decided', 'corrected']), 2),
      {
        heading: { title: '', note: null },
        paragraphs: [
          appeal === null
            ? t('appeal.sheet.limitsBlank', {
                appeal: rule.appealDays,
                accept: rule.acceptDays,
                answer: rule.answerDays,
              })
            : t('appeal.sheet.limits', { accept: appeal.acceptUntil, answer: appeal.answerUntil }),
        ],
        table: null,
      },
    ],
    signatures: [
      sign('employee'),
      sign('investigator'),
      sign('superior'),
      sign('unitHead'),
      sign('mediator'),
      sign('leader'),
    ],
    words: { signature: t('appeal.sheet.signature'), date: t('appeal.sheet.date') },
  };
}

function notesOf(
  t: Translate,
  appeal: Appeal | null,
  kinds: readonly AppealStepKind[],
): readonly string[] {
  return (appeal?.steps ?? [])
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ happenedOn, kind, doneByName, outcome, note }) => {
      const said = [
        outcome === null ? t(`appeal.step.${kind}`) : t(`appeal.outcome.${outcome}`),
        ...(note === '' ? [] : [note]),
      ];
      return t('appeal.sheet.line', {
        on: happenedOn,
        person: doneByName,
        note: said.join(t('sheet.semicolon')),
      });
    });
}

function interviewWords(t: Translate, appeal: Appeal | null): string {
  if (appeal === null || appeal.wasInterviewed === null) return '';
  return t(appeal.wasInterviewed ? 'appeal.interview.held' : 'appeal.interview.notHeld');
}

function resultWords(t: Translate, result: DecidedResult | null): string {
  if (result === null) return '';
  const { display, grade } = result;
  const blank = t('program.blank');
  return t('adjustment.pair', {
    total: display ?? blank,
    grade: grade === null ? blank : t(`grade.${grade}`),
  });
}
