import type { Cycle } from '../domain/cycle';
import type { Basis, Scheme } from '../domain/scheme';
import type { Locale } from '../domain/locale';
import { formatCycle } from '../text/formatCycle';
import { formatShare } from '../text/formatNumber';
import { translate, type Translate } from '../text/translate';
import { eventsMethodWords, methodWords } from './methodWords';
import { coefficientText, shortText } from './printedNumber';
import type { RecordPart, RecordSheet } from './recordSheet';
import { headings, type NextHeading } from './sheetFrame';

export interface StandardSheetInput {
  readonly shopName: string;
  readonly employee: {
    readonly employeeNo: string;
    readonly name: string;
    readonly unitName: string | null;
    readonly positionName: string | null;
  };
  readonly scheme: Pick<Scheme, 'content' | 'version'>;
  /** In which the standard counted, oldest first. */
  readonly cycles: readonly Pick<Cycle, 'kind' | 'startsOn'>[];
  readonly signedOn: string | null;
  readonly note: string;
  readonly locale: Locale;
}

/**
 * The standard by which one employee is appraised, with the day of the signature under it; while
 * there is none, with the places to sign. Source: domain C.7, C.8 sheet 1.
 */
export function buildStandardSheet(input: StandardSheetInput): RecordSheet {
  const { shopName, employee, scheme, cycles, signedOn, note, locale } = input;
  const t = translate(locale);
  const head = headings(t);
  const blank = t('program.blank');
  const places = signedOn === null ? (['employee', 'superior'] as const) : [];
  return {
    locale,
    title: t('evidenceFile.standard.title'),
    number: t('evidenceFile.standard.number', {
      employeeNo: employee.employeeNo,
      version: scheme.version,
    }),
    isLandscape: false,
    facts: [
      { label: t('sheet.facts.unit'), value: employee.unitName ?? shopName },
      { label: t('sheet.facts.name'), value: employee.name, isName: true },
      {
        label: t('evidenceFile.standard.scheme'),
        value: t('evidenceFile.standard.schemeText', {
          name: scheme.content.name[locale],
          version: scheme.version,
        }),
      },
      { label: t('sheet.facts.employeeNo'), value: employee.employeeNo },
      { label: t('sheet.facts.position'), value: employee.positionName ?? blank },
      {
        label: t('evidenceFile.standard.cycles'),
        value: cycles.map((cycle) => formatCycle(cycle, t)).join(t('sheet.semicolon')),
      },
      {
        label: t('evidenceFile.standard.signedOn'),
        value: signedOn ?? t('evidenceFile.standard.unsigned'),
      },
      { label: t('evidenceFile.standard.note'), value: note },
    ],
    parts: [indicatorPart(t, head, input), gradePart(t, head, input)],
    signatures: places.map((who) => ({
      title: t(`sheet.sign.${who}`),
      choices: [],
      witness: null,
    })),
    words: { signature: t('sheet.sign.signature'), date: t('sheet.sign.date') },
    footnotes: signedOn === null ? [t('standardAcknowledgement.list.declares')] : [],
  };
}

function indicatorPart(t: Translate, head: NextHeading, input: StandardSheetInput): RecordPart {
  const { locale, scheme } = input;
  return {
    kind: 'table',
    heading: head(
      t('evidenceFile.standard.indicators'),
      t('evidenceFile.standard.indicatorsNote', { decimals: scheme.content.decimals }),
    ),
    columns: [
      { title: t('evidenceFile.standard.source'), width: 12 },
      { title: t('evidenceFile.standard.dimension'), width: 14 },
      { title: t('evidenceFile.standard.indicator'), width: 34 },
      { title: t('evidenceFile.standard.weight'), width: 10, isNumber: true },
      { title: t('evidenceFile.standard.method'), width: 30 },
    ],
    rows: scheme.content.sources.flatMap((source) =>
      source.dimensions.flatMap((dimension) =>
        dimension.indicators.map((indicator) => [
          t('evidenceFile.standard.weighted', {
            name: t(`source.${source.key}`),
            weight: formatShare(source.weight),
          }),
          t('evidenceFile.standard.weighted', {
            name: dimension.name[locale],
            weight: formatShare(dimension.weight),
          }),
          `${indicator.name[locale]}\n${indicator.definition[locale]}`,
          formatShare(indicator.weight),
          basisWords(t, indicator.basis, locale).join('\n'),
        ]),
      ),
    ),
    blankRows: 0,
    note: null,
  };
}

function basisWords(t: Translate, basis: Basis, locale: Locale): readonly string[] {
  switch (basis.kind) {
    case 'rating':
    case 'survey':
      return [
        t(`evidenceFile.standard.basis.${basis.kind}`, {
          min: basis.scale.min,
          max: basis.scale.max,
        }),
      ];
    case 'measurement':
      return [
        t('evidenceFile.standard.target', { target: basis.target[locale] }),
        ...methodWords(t, basis.method, basis.unit),
      ];
    case 'events':
      return eventsMethodWords(t, locale, basis.method);
  }
}

function gradePart(t: Translate, head: NextHeading, { scheme }: StandardSheetInput): RecordPart {
  return {
    kind: 'table',
    heading: head(t('evidenceFile.standard.grades')),
    columns: [
      { title: t('evidenceFile.standard.grade'), width: 34 },
      { title: t('evidenceFile.standard.from'), width: 33, isNumber: true },
      { title: t('evidenceFile.standard.coefficient'), width: 33, isNumber: true },
    ],
    rows: scheme.content.grades.map(({ key, minimum, coefficient }) => [
      t(`grade.${key}`),
      shortText(minimum),
      coefficientText(coefficient),
    ]),
    blankRows: 0,
    note: null,
  };
}
