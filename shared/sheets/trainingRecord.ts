import type { Locale } from '../domain/locale';
import { translate } from '../text/translate';
import type { RecordSheet } from './recordSheet';
import { headings } from './sheetFrame';

export interface TrainingRecordInput {
  readonly employee: { readonly employeeNo: string; readonly name: string };
  /** Oldest first; the dimension as the scheme names it, else its key. */
  readonly attended: readonly {
    readonly attendedOn: string;
    readonly course: string;
    readonly dimension: string;
  }[];
  readonly locale: Locale;
}

/** The courses that one employee took; null if there are none. Source: domain C.7. */
export function buildTrainingRecord(input: TrainingRecordInput): RecordSheet | null {
  const { employee, attended, locale } = input;
  if (attended.length === 0) return null;
  const t = translate(locale);
  const head = headings(t);
  return {
    locale,
    title: t('evidenceFile.training.title'),
    number: t('evidenceFile.training.number', { employeeNo: employee.employeeNo }),
    isLandscape: false,
    facts: [
      { label: t('sheet.facts.name'), value: employee.name, isName: true },
      { label: t('sheet.facts.employeeNo'), value: employee.employeeNo },
    ],
    parts: [
      {
        kind: 'table',
        heading: head(t('evidenceFile.training.courses')),
        columns: [
          { title: t('attendance.day'), width: 18 },
          { title: t('attendance.course'), width: 52 },
          { title: t('attendance.dimension'), width: 30 },
        ],
        rows: attended.map(({ attendedOn, course, dimension }) => [attendedOn, course, dimension]),
        blankRows: 0,
        note: null,
      },
    ],
    signatures: [],
    words: { signature: '', date: '' },
    footnotes: [],
  };
}
