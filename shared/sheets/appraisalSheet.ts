import type { Explanation } from '../contract/appraisal';
import type { Cycle } from '../domain/cycle';
import type { Employee } from '../domain/employee';
import type { Locale, LocalText } from '../domain/locale';
import type { SourceKey } from '../domain/scheme';
import type { Evidence } from '../scoring/evidence';
import { translate, type Translate } from '../text/translate';
import { appraisalFootnotes } from './appraisalFootnotes';
import { buildEventsPart, type EventsPart, type LoggedEvent } from './eventsPart';
import { buildMeasuredPart, type MeasuredPart } from './measuredPart';
import { placeIndicators } from './placedIndicator';
import { buildRatedPart, type RatedPart } from './ratedPart';
import { buildResultPart, nominalShares, type ResultPart } from './resultPart';
import {
  headings,
  type NextHeading,
  type SheetFact,
  type SheetHeading,
  type SheetSignature,
} from './sheetFrame';
import { measuredRows, ratedRows } from './weightedRow';

/** Everything an appraisal sheet prints, every number already as its printed text. */
export interface AppraisalSheet {
  readonly locale: Locale;
  readonly title: string;
  readonly number: string;
  readonly facts: readonly SheetFact[];
  readonly measured: (SheetHeading & MeasuredPart) | null;
  readonly rated: (SheetHeading & RatedPart) | null;
  readonly events: (SheetHeading & EventsPart) | null;
  readonly result: SheetHeading & ResultPart;
  readonly comments: SheetHeading & {
    readonly rows: readonly { readonly label: string; readonly text: string }[];
  };
  readonly sign: SheetHeading & { readonly signatures: readonly SheetSignature[] };
  readonly words: { readonly signature: string; readonly date: string };
  readonly footnotes: readonly string[];
}

/** What a reviewer wrote, to be printed under its source. */
export interface ReviewComment {
  readonly source: SourceKey;
  readonly comment: string;
}

export interface AppraisalSheetInput {
  readonly shopName: string;
  readonly sheetNo: string;
  readonly cycle: Pick<Cycle, 'kind' | 'startsOn' | 'endsOn'>;
  readonly explanation: Pick<
    Explanation,
    'content' | 'schemeVersion' | 'tree' | 'decided' | 'adjustment' | 'notes'
  >;
  readonly employee: Pick<
    Employee,
    'employeeNo' | 'name' | 'positionName' | 'unitName' | 'superiorName' | 'hiredOn'
  >;
  /** The events that were counted when the score was made, and what the log says of them. */
  readonly events: { readonly scored: Evidence['events']; readonly logged: readonly LoggedEvent[] };
  readonly reviewComments: readonly ReviewComment[];
  readonly trainingSuggestions: readonly LocalText[];
  readonly locale: Locale;
}

/**
 * The appraisal sheet of one employee for signature, in one language. The weighted scores of its
 * rows add up to the total; a missing source is a dash with its reason, never 0.
 * Source: domain C.8 sheet 1.
 * @throws RangeError if the score tree does not belong to the scheme.
 */
export function buildAppraisalSheet(input: AppraisalSheetInput): AppraisalSheet {
  const t = translate(input.locale);
  const { content, tree } = input.explanation;
  const placed = placeIndicators(content, tree);
  const head = headings(t);
  const measured = measuredRows(placed);
  const rated = ratedRows(placed);
  return {
    locale: input.locale,
    title: t('sheet.title'),
    number: t('sheet.number', { sheetNo: input.sheetNo }),
    facts: factsOf(t, input),
    measured:
      measured.length === 0
        ? null
        : withHeading(head, buildMeasuredPart({ t, locale: input.locale, rows: measured })),
    rated:
      rated.length === 0
        ? null
        : withHeading(
            head,
            buildRatedPart({
              t,
              locale: input.locale,
              content,
              tree,
              rows: rated,
              firstNumber: measured.length + 1,
            }),
          ),
    events: withHeadingIfAny(
      head,
      buildEventsPart({ t, locale: input.locale, content, tree, ...input.events }),
    ),
    result: { ...head(t('sheet.result.title')), ...buildResultPart(t, input.explanation) },
    comments: { ...head(t('sheet.comments.title')), rows: commentRows(t, input) },
    sign: { ...head(t('sheet.sign.title'), t('sheet.sign.note')), signatures: signatures(t) },
    words: { signature: t('sheet.sign.signature'), date: t('sheet.sign.date') },
    footnotes: appraisalFootnotes({ t, locale: input.locale, content, tree, placed }),
  };
}

function withHeadingIfAny<Part extends SheetHeading>(
  head: NextHeading,
  part: Part | null,
): Part | null {
  return part === null ? null : withHeading(head, part);
}

function withHeading<Part extends SheetHeading>(head: NextHeading, part: Part): Part {
  return { ...part, ...head(part.title, part.note) };
}

function factsOf(t: Translate, input: AppraisalSheetInput): readonly SheetFact[] {
  const { shopName, cycle, employee, explanation } = input;
  const { content, schemeVersion } = explanation;
  const blank = t('program.blank');
  const fact = (
    key: 'unit' | 'employeeNo' | 'position' | 'superior' | 'hiredOn' | 'cycle' | 'weights',
    value: string | null,
  ): SheetFact => ({ label: t(`sheet.facts.${key}`), value: value ?? blank });
  const weights = nominalShares(content).map(({ key, share }) =>
    t('sheet.weight', { source: t(`source.${key}`), share }),
  );
  return [
    fact('unit', unitText(t, shopName, employee.unitName)),
    { label: t('sheet.facts.name'), value: employee.name, isName: true },
    fact(
      'cycle',
      t('sheet.cycle', {
        startsOn: cycle.startsOn,
        endsOn: cycle.endsOn,
        kind: t(`sheet.cycleKind.${cycle.kind}`),
      }),
    ),
    fact('employeeNo', employee.employeeNo),
    fact('position', heldPositions(input)),
    fact('superior', employee.superiorName),
    fact('hiredOn', employee.hiredOn),
    {
      label: t('sheet.facts.scheme'),
      value: t('sheet.scheme', { name: content.name[input.locale], version: schemeVersion }),
    },
    fact('weights', weights.join(' ')),
  ];
}

/** The position, or those that were held one after the other in the cycle. */
function heldPositions({ employee, explanation: { tree } }: AppraisalSheetInput): string | null {
  const held = new Set((tree.segments?.parts ?? []).map(({ positionName }) => positionName));
  return held.size === 0 ? employee.positionName : [...held].join(' → ');
}

/** The unit with the shop before it, unless its path already starts there. */
function unitText(t: Translate, shopName: string, unitName: string | null): string {
  if (unitName === null) return shopName;
  return unitName.startsWith(shopName) ? unitName : t('sheet.unitOfShop', { shopName, unitName });
}

function commentRows(t: Translate, input: AppraisalSheetInput): AppraisalSheet['comments']['rows'] {
  const written = (source: SourceKey): string =>
    input.reviewComments
      .filter((one) => one.source === source && one.comment !== '')
      .map((one) => one.comment)
      .join('\n');
  const others = [...new Set(input.reviewComments.map(({ source }) => source))].filter(
    (source) => source !== 'self' && source !== 'superior' && written(source) !== '',
  );
  const suggestions = input.trainingSuggestions.map((text) => text[input.locale]);
  return [
    { label: t('sheet.comments.self'), text: written('self') },
    { label: t('sheet.comments.superior'), text: written('superior') },
    ...others.map((source) => ({
      label: t('sheet.comments.other', { source: t(`source.${source}`) }),
      text: written(source),
    })),
    { label: t('sheet.comments.training'), text: suggestions.join(t('sheet.semicolon')) },
  ];
}

function signatures(t: Translate): readonly SheetSignature[] {
  return [
    {
      title: t('sheet.sign.employee'),
      choices: [t('sheet.sign.agree'), t('sheet.sign.disagree'), t('sheet.sign.refuse')],
      witness: t('sheet.sign.witness'),
    },
    plain(t('sheet.sign.superior')),
    plain(t('sheet.sign.checker')),
    plain(t('sheet.sign.humanResources')),
    plain(t('sheet.sign.manager')),
  ];
}

function plain(title: string): SheetSignature {
  return { title, choices: [], witness: null };
}
