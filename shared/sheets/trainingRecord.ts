import { courseTestKinds, type CourseTests } from '../domain/courseTest';
import type { Locale } from '../domain/locale';
import { translate } from '../text/translate';
import { pointsWords } from './courseEffectWords';
import type { RecordSheet } from './recordSheet';
import { headings } from './sheetFrame';

export interface TrainingRecordInput {
  readonly employee: { readonly employeeNo: string; readonly name: string };
  /** Oldest first; the dimension as the scheme names it, else its key. */
  readonly attended: readonly {
    readonly attendedOn: string;
    readonly course: string;
    readonly dimension: string;
    readonly tests: CourseTests;
  }[];
  readonly locale: Locale;
}

/** The courses that one employee took, with the points of their tests; null if there are none. Source: domain C.7. */
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
          { title: t('attendance.course'), width: 32 },
          { title: t('attendance.dimension'), width: 20 },
          ...courseTestKinds.map((kind) => ({
            title: t('courseTest.change', { kind: t(`courseTest.kind.${kind}`) }),
            width: 15,
          })),
        ],
        rows: attended.map(({ attendedOn, course, dimension, tests }) => [
          attendedOn,
          course,
          dimension,
          ...courseTestKinds.map((kind) => pointsWords(t, tests[kind])),
        ]),
        blankRows: 0,
        note: null,
      },
    ],
    signatures: [],
    words: { signature: '', date: '' },
    footnotes: [],
  };
}
