import type { GradeKey, SourceKey } from '../domain/scheme';
import type { Locale } from '../domain/locale';
import { privacyText } from '../text/privacy';
import { translate, type Translate } from '../text/translate';
import type { EmployeeFileEntry } from './employeeFileEntries';
import { headings } from './sheetFrame';
import type { TextSheet } from './textSheet';

export interface EmployeeFileInput {
  readonly employee: {
    readonly employeeNo: string;
    readonly name: string;
    readonly unitName: string | null;
    readonly positionName: string | null;
    readonly hiredOn: string | null;
  };
  /** Number of rows by table. */
  readonly counts: Readonly<Record<string, number>>;
  readonly results: readonly {
    readonly cycleStartsOn: string;
    readonly display: string | null;
    readonly grade: GradeKey | null;
    /** Local day, `yyyy-mm-dd`. */
    readonly scoredOn: string;
  }[];
  readonly reviews: readonly {
    readonly cycleStartsOn: string;
    readonly source: SourceKey;
    /** Empty where naming the reviewer would give a colleague away. */
    readonly reviewerName: string;
    readonly comment: string;
  }[];
  readonly entries: readonly EmployeeFileEntry[];
  readonly responses: number;
  readonly tickets: number;
  readonly madeOn: string;
  readonly locale: Locale;
}

type TableWord = keyof (typeof privacyText)['zh-CN']['person']['tables'];

/**
 * A readable copy of what is kept about one person; the JSON file beside it holds every row.
 * Customers are summed up, not listed. Source: trust.md 2.8 (article 45).
 */
export function buildEmployeeFile(input: EmployeeFileInput): TextSheet {
  const { employee, locale, madeOn } = input;
  const t = translate(locale);
  const head = headings(t);
  const none = t('privacy.person.none');
  return {
    locale,
    title: t('privacy.person.title'),
    number: t('privacy.person.number', { employeeNo: employee.employeeNo }),
    facts: [
      { label: t('privacy.person.name'), value: employee.name, isName: true },
      { label: t('privacy.person.employeeNo'), value: employee.employeeNo },
      { label: t('privacy.person.unit'), value: employee.unitName ?? none },
      { label: t('privacy.person.position'), value: employee.positionName ?? none },
      { label: t('privacy.person.hiredOn'), value: employee.hiredOn ?? none },
      { label: t('privacy.person.madeOn'), value: madeOn },
    ],
    sections: [
      {
        heading: head(t('privacy.person.kept'), t('privacy.person.keptNote')),
        paragraphs: [],
        table: {
          head: [t('privacy.person.table'), t('privacy.person.count')],
          widths: [30, 70],
          rows: Object.entries(input.counts).map(([table, count]) => [
            tableWord(t, table),
            String(count),
          ]),
        },
      },
      {
        heading: head(t('privacy.person.results')),
        paragraphs: input.results.length === 0 ? [none] : [],
        table:
          input.results.length === 0
            ? null
            : {
                head: [
                  t('privacy.person.cycle'),
                  t('privacy.person.total'),
                  t('privacy.person.grade'),
                  t('privacy.person.scoredOn'),
                ],
                widths: [20, 20, 25, 35],
                rows: input.results.map(({ cycleStartsOn, display, grade, scoredOn }) => [
                  cycleStartsOn.slice(0, 7),
                  display ?? none,
                  grade === null ? none : t(`grade.${grade}`),
                  scoredOn,
                ]),
              },
      },
      {
        heading: head(t('privacy.person.reviews')),
        paragraphs: input.reviews.length === 0 ? [none] : [],
        table:
          input.reviews.length === 0
            ? null
            : {
                head: [
                  t('privacy.person.cycle'),
                  t('privacy.person.source'),
                  t('privacy.person.reviewer'),
                  t('privacy.person.comment'),
                ],
                widths: [11, 14, 17, 58],
                rows: input.reviews.map(({ cycleStartsOn, source, reviewerName, comment }) => [
                  cycleStartsOn.slice(0, 7),
                  t(`source.${source}`),
                  reviewerName,
                  comment,
                ]),
              },
      },
      {
        heading: head(t('privacy.person.entries')),
        paragraphs: input.entries.length === 0 ? [none] : [],
        table:
          input.entries.length === 0
            ? null
            : {
                head: [
                  t('privacy.person.table'),
                  t('privacy.person.day'),
                  t('privacy.person.content'),
                ],
                widths: [18, 14, 68],
                rows: input.entries.map(({ table, day, text }) => [
                  tableWord(t, table),
                  day,
                  text === '' ? none : text,
                ]),
              },
      },
      {
        heading: head(t('privacy.person.customers')),
        paragraphs: [
          t('privacy.person.customersText', {
            responses: input.responses,
            tickets: input.tickets,
          }),
        ],
        table: null,
      },
      {
        heading: head(t('privacy.person.rightsTitle')),
        paragraphs: [t('privacy.person.rights')],
        table: null,
      },
    ],
    signatures: [],
    words: { signature: '', date: '' },
  };
}

function tableWord(t: Translate, table: string): string {
  return t(`privacy.person.tables.${isTableWord(table) ? table : 'other'}`);
}

function isTableWord(table: string): table is TableWord {
  return Object.hasOwn(privacyText['zh-CN'].person.tables, table);
}
