import type { Locale } from '../domain/locale';
import type { Publication } from '../domain/publication';
import { translate } from '../text/translate';
import { headings } from './sheetFrame';
import type { TextSheet } from './textSheet';

export interface PublicationSheetInput {
  readonly shopName: string;
  readonly number: string;
  readonly cycleWords: string;
  readonly publication: Publication;
  readonly locale: Locale;
}

/** The list that is put up in the shop; scores only if they were published. Source: C.8 sheet 5. */
export function buildPublicationSheet(input: PublicationSheetInput): TextSheet {
  const { locale, publication } = input;
  const { contents, entries, startsOn, endsOn, objectionsTo } = publication;
  const t = translate(locale);
  const head = headings(t);
  const hasScores = contents === 'scores';
  return {
    locale,
    title: t('publication.sheet.title'),
    number: t('publication.sheet.number', { number: input.number }),
    facts: [
      { label: t('publication.sheet.shop'), value: input.shopName },
      { label: t('publication.sheet.cycle'), value: input.cycleWords },
      {
        label: t('publication.sheet.scope'),
        value: t('publication.sheet.scopeValue', { count: entries.length }),
      },
      {
        label: t('publication.sheet.period'),
        value: t('publication.sheet.periodValue', { from: startsOn, to: endsOn }),
      },
    ],
    sections: [
      {
        heading: head(t('publication.sheet.list')),
        paragraphs: [],
        table: {
          head: [
            t('publication.sheet.row'),
            t('publication.column.name'),
            t('publication.column.unit'),
            t('publication.column.position'),
            t('publication.column.grade'),
            ...(hasScores ? [t('publication.column.score')] : []),
          ],
          widths: hasScores ? [7, 27, 25, 21, 11, 9] : [7, 28, 28, 24, 13],
          rows: entries.map(({ employeeName, unitName, positionName, grade, display }, place) => [
            String(place + 1),
            employeeName,
            unitName ?? t('program.blank'),
            positionName,
            grade === null ? t('publication.noGrade') : t(`grade.${grade}`),
            ...(hasScores ? [display ?? t('program.blank')] : []),
          ]),
        },
      },
      {
        heading: head(t('publication.sheet.objection')),
        paragraphs: [t('publication.sheet.objectionText', { contact: objectionsTo })],
        table: null,
      },
    ],
    signatures: [{ title: t('publication.sheet.seal'), choices: [], witness: null }],
    words: { signature: t('publication.sheet.signature'), date: t('publication.sheet.date') },
  };
}
