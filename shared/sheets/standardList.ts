import type { Cycle } from '../domain/cycle';
import type { Locale, LocalText } from '../domain/locale';
import { translate } from '../text/translate';
import { cycleNumber, cycleText } from './cycleWords';
import type { RecordSheet } from './recordSheet';
import { headings } from './sheetFrame';

export interface StandardListInput {
  readonly shopName: string;
  /** Null: people without a unit. */
  readonly unitName: string | null;
  readonly cycle: Pick<Cycle, 'kind' | 'startsOn' | 'endsOn'>;
  /** Everybody of the unit in the order of the list. */
  readonly people: readonly {
    readonly employeeNo: string;
    readonly name: string;
    readonly positionName: string;
    readonly schemeName: LocalText;
    readonly schemeVersion: number;
    /** Null: to be signed on this list. */
    readonly signedOn: string | null;
  }[];
  /** Counts the lists of a job from 1. */
  readonly place: number;
  readonly locale: Locale;
}

/**
 * The list on which the employees of a unit sign that they know the standard they are appraised by;
 * signatures that are recorded stand with their day. Source: domain A.2, C.5, C.7.
 */
export function buildStandardList(input: StandardListInput): RecordSheet {
  const { shopName, unitName, cycle, people, place, locale } = input;
  const t = translate(locale);
  const words = 'standardAcknowledgement.list' as const;
  return {
    locale,
    title: t(`${words}.title`),
    number: t(`${words}.number`, { number: `${cycleNumber(cycle)}-${place}` }),
    isLandscape: false,
    facts: [
      { label: t('sheet.facts.unit'), value: unitName ?? shopName },
      { label: t('sheet.facts.cycle'), value: cycleText(t, cycle) },
    ],
    parts: [
      {
        kind: 'table',
        heading: headings(t)(t(`${words}.people`), t(`${words}.declares`)),
        columns: [
          { title: t(`${words}.place`), width: 6 },
          { title: t('sheet.facts.employeeNo'), width: 11 },
          { title: t('sheet.facts.name'), width: 14 },
          { title: t('sheet.facts.position'), width: 15 },
          { title: t('evidenceFile.standard.scheme'), width: 22 },
          { title: t('sheet.sign.signature'), width: 18 },
          { title: t('sheet.sign.date'), width: 14 },
        ],
        rows: people.map((person, index) => [
          String(index + 1),
          person.employeeNo,
          person.name,
          person.positionName,
          t('evidenceFile.standard.schemeText', {
            name: person.schemeName[locale],
            version: person.schemeVersion,
          }),
          person.signedOn === null ? '' : t(`${words}.signed`),
          person.signedOn ?? '',
        ]),
        blankRows: 0,
        hasRoom: true,
        note: null,
      },
    ],
    signatures: [{ title: t('sheet.sign.superior'), choices: [], witness: null }],
    words: { signature: t('sheet.sign.signature'), date: t('sheet.sign.date') },
    footnotes: [t(`${words}.keeps`)],
  };
}
