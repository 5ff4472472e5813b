import type { BlankKind } from '../domain/blankKind';
import type { Cycle } from '../domain/cycle';
import type { Employee } from '../domain/employee';
import type { AppraisalId } from '../domain/ids';
import type { Locale } from '../domain/locale';
import type { SchemeContent } from '../domain/scheme';
import { translate, type Translate } from '../text/translate';
import { blankRatings, type BlankRatings } from './blankRatings';
import { drawCode, type DrawnCode } from './drawCode';
import { entryCode } from './entryCode';
import type { SheetFact, SheetSignature } from './sheetFrame';

/** A sheet to be filled in by hand: prefilled head, large boxes, and the code of its entry page. */
export interface BlankSheet {
  readonly locale: Locale;
  readonly title: string;
  readonly number: string;
  readonly facts: readonly SheetFact[];
  readonly how: { readonly lead: string; readonly text: string };
  readonly ratings: BlankRatings | null;
  /** Rows to write in, with the heads of their columns. */
  readonly log: { readonly head: readonly string[]; readonly rows: number } | null;
  /** Questions with lines under them for the answer. */
  readonly lines: readonly string[];
  readonly signatures: readonly SheetSignature[];
  readonly words: { readonly signature: string; readonly date: string };
  readonly footnotes: readonly string[];
  readonly code: { readonly title: string; readonly text: string; readonly drawn: DrawnCode };
}

export interface BlankSheetInput {
  readonly kind: BlankKind;
  readonly shopName: string;
  readonly sheetNo: string;
  readonly cycle: Pick<Cycle, 'kind' | 'startsOn' | 'endsOn'>;
  readonly appraisalId: AppraisalId;
  readonly employee: Pick<Employee, 'employeeNo' | 'name' | 'positionName' | 'superiorName'>;
  readonly content: SchemeContent;
  readonly locale: Locale;
}

const SPOT_CHECKS = 12;

/**
 * The blank sheet of one employee for a review, a customer or spot checks, in one language; null
 * if the scheme has nothing of that kind to fill in.
 * Source: domain D 3 (paper round trip); design 12b.
 */
export function buildBlankSheet(input: BlankSheetInput): BlankSheet | null {
  const { kind, content, locale } = input;
  const t = translate(locale);
  const ratings = kind === 'spotCheck' ? null : blankRatings(t, locale, content, kind);
  if (kind !== 'spotCheck' && ratings === null) return null;
  const code = entryCode(kind, input.appraisalId);
  return {
    locale,
    title: t(`blankSheet.title.${kind}`),
    number: t('sheet.number', { sheetNo: `${input.sheetNo}-${t(`blankSheet.letter.${kind}`)}` }),
    facts: factsOf(t, input),
    how: { lead: t('blankSheet.how'), text: t(`blankSheet.howTo.${kind}`) },
    ratings,
    log:
      kind === 'spotCheck'
        ? {
            head: (['day', 'what', 'found', 'result', 'checker'] as const).map((column) =>
              t(`blankSheet.log.${column}`),
            ),
            rows: SPOT_CHECKS,
          }
        : null,
    lines: linesOf(t, kind),
    signatures: signaturesOf(t, kind),
    words: { signature: t('sheet.sign.signature'), date: t('sheet.sign.date') },
    footnotes: [
      t(kind === 'survey' ? 'blankSheet.foot.survey' : 'blankSheet.foot.use'),
      t('blankSheet.foot.entry'),
    ],
    code: { title: t('blankSheet.code'), text: code, drawn: drawCode(code) },
  };
}

function factsOf(t: Translate, { kind, shopName, cycle, employee }: BlankSheetInput) {
  const blank = t('program.blank');
  const name = { label: t('sheet.facts.name'), value: employee.name, isName: true };
  const fact = (key: 'unit' | 'employeeNo' | 'position' | 'superior' | 'cycle', value: string) => ({
    label: t(`sheet.facts.${key}`),
    value,
  });
  // A customer is told who is asked about, and nothing else of that person.
  if (kind === 'survey')
    return [fact('unit', shopName), name, { label: t('blankSheet.day'), value: '' }];
  const days = { ...cycle, kind: t(`sheet.cycleKind.${cycle.kind}`) };
  return [
    name,
    fact('employeeNo', employee.employeeNo),
    fact('cycle', t('sheet.cycle', days)),
    fact('position', employee.positionName ?? blank),
    fact('superior', employee.superiorName ?? blank),
    fact('unit', shopName),
  ];
}

function linesOf(t: Translate, kind: BlankKind): readonly string[] {
  if (kind === 'spotCheck') return [];
  if (kind === 'survey') return [t('blankSheet.lines.customer')];
  if (kind === 'self') return [t('blankSheet.lines.done'), t('blankSheet.lines.improve')];
  return [t('blankSheet.lines.examples'), t('blankSheet.lines.advice')];
}

function signaturesOf(t: Translate, kind: BlankKind): readonly SheetSignature[] {
  const plain = (title: string): SheetSignature => ({ title, choices: [], witness: null });
  if (kind === 'survey') return [];
  const first = kind === 'self' ? 'self' : 'reviewer';
  return [plain(t(`blankSheet.sign.${first}`)), plain(t('blankSheet.sign.collector'))];
}
