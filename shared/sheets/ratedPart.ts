import { divide, isZero, multiply, parseFraction, sum, type Fraction } from '../base/fraction';
import type { Locale } from '../domain/locale';
import type { SchemeContent, SourceKey } from '../domain/scheme';
import type { ScoreTree, SourceScore } from '../scoring/scoreTree';
import { formatShare } from '../text/formatNumber';
import type { Translate } from '../text/translate';
import { missingReason } from './missingReason';
import { contributionText, scoreText } from './printedNumber';
import { sumOfPresent, type RatedCell, type RatedRow } from './weightedRow';

/** A score with the weight it has; `missing` stands beside the dash of a score that is not there. */
export interface PrintedCell {
  readonly score: string;
  readonly weight: string | null;
  readonly missing: string | null;
}

/** Part 2: dimensions by source. Columns that would make more than 8 are left out. */
export interface RatedPart {
  readonly title: string;
  readonly note: string | null;
  readonly head: {
    readonly number: string | null;
    readonly dimension: string;
    /** Null where what is rated stands below the name of the dimension. */
    readonly content: string | null;
    readonly sources: readonly string[];
    readonly weighted: string;
    readonly remark: string | null;
  };
  readonly rows: readonly {
    readonly number: string;
    readonly dimension: string;
    readonly content: string;
    readonly cells: readonly PrintedCell[];
    readonly weighted: string;
  }[];
  readonly subtotal: {
    readonly label: string;
    readonly cells: readonly PrintedCell[];
    readonly weighted: string;
  };
}

interface Input {
  readonly t: Translate;
  readonly locale: Locale;
  readonly content: SchemeContent;
  readonly tree: ScoreTree;
  readonly rows: readonly RatedRow[];
  readonly firstNumber: number;
}

/** Prints the rated dimensions, at least one. */
export function buildRatedPart({ t, locale, content, tree, rows, firstNumber }: Input): RatedPart {
  const sources = content.sources
    .map(({ key }) => key)
    .filter((key) => rows.some(({ cells }) => cells.has(key)));
  const columns = sources.map((key) => columnOf(tree, key, rows));
  const weighted = sumOfPresent(rows);
  return {
    title: sources.includes('customer')
      ? t('sheet.rated.title')
      : t('sheet.rated.titleWithoutCustomer'),
    note: t('sheet.rated.note', {
      sources: columns.map((column) => sourceNote(t, column)).join(t('sheet.comma')),
    }),
    head: {
      number: sources.length <= 5 ? t('sheet.rated.number') : null,
      dimension: t('sheet.rated.dimension'),
      content: sources.length <= 3 ? t('sheet.rated.content') : null,
      sources: sources.map((key) => t(`source.${key}`)),
      weighted: t('sheet.rated.weighted'),
      remark: sources.length <= 4 ? t('sheet.rated.remark') : null,
    },
    rows: rows.map((row, index) => ({
      number: String(firstNumber + index),
      ...namesOf(t, locale, row),
      cells: columns.map(({ key }) => cellOf(t, row.cells.get(key))),
      weighted: contributionOf(t, row.weighted),
    })),
    subtotal: {
      label: t('sheet.rated.subtotal'),
      cells: columns.map((column) => subtotalCell(t, column)),
      weighted: contributionOf(t, weighted),
    },
  };
}

/** What one source adds in this part; it may hold measured indicators besides. */
interface Column {
  readonly key: SourceKey;
  readonly source: SourceScore | undefined;
  readonly score: Fraction | null;
  readonly share: Fraction | null;
}

function columnOf(tree: ScoreTree, key: SourceKey, rows: readonly RatedRow[]): Column {
  const source = tree.sources.find((candidate) => candidate.key === key);
  const cells = rows.flatMap((row) => {
    const cell = row.cells.get(key);
    if (cell === undefined || cell.score === null || cell.weightInSource === null) return [];
    return [{ score: cell.score, weight: cell.weightInSource }];
  });
  const weight = sum(cells.map((cell) => cell.weight));
  const used = source?.weightUsed ?? null;
  if (isZero(weight) || isHidden(source)) return { key, source, score: null, share: null };
  return {
    key,
    source,
    score: divide(sum(cells.map((cell) => multiply(cell.weight, cell.score))), weight),
    share: used === null ? null : multiply(parseFraction(used), weight),
  };
}

function sourceNote(t: Translate, { key, source, share }: Column): string {
  const words = { source: t(`source.${key}`), number: source?.count ?? 0 };
  return share === null
    ? t('sheet.rated.sourceWithoutShare', words)
    : t('sheet.rated.source', { ...words, share: formatShare(share) });
}

function cellOf(t: Translate, cell: RatedCell | undefined): PrintedCell {
  const dash = { score: t('program.blank'), weight: null };
  const source = cell?.placed[0]?.source;
  if (cell === undefined || source === undefined) return { ...dash, missing: null };
  if (cell.score === null || isHidden(source)) {
    const indicators = cell.placed.map(({ indicator }) => indicator);
    return { ...dash, missing: missingReason(t, indicators, source) };
  }
  return {
    score: scoreText(cell.score),
    weight: weightOf(t, cell.weightInSource),
    missing: null,
  };
}

function subtotalCell(t: Translate, { score, share }: Column): PrintedCell {
  return {
    score: score === null ? t('program.blank') : scoreText(score),
    weight: weightOf(t, share),
    missing: null,
  };
}

/** Too few responses to count are too few to print: they would point at who gave them. */
function isHidden(source: SourceScore | undefined): boolean {
  return source?.status === 'insufficientResponses';
}

function weightOf(t: Translate, share: Fraction | null): string | null {
  return share === null ? null : t('sheet.rated.weight', { share: formatShare(share) });
}

function contributionOf(t: Translate, weighted: Fraction | null): string {
  return weighted === null ? t('program.blank') : contributionText(weighted);
}

function namesOf(
  t: Translate,
  locale: Locale,
  row: RatedRow,
): { readonly dimension: string; readonly content: string } {
  const placed = [...row.cells.values()].flatMap((cell) => cell.placed);
  const dimension = placed[0]?.dimensionContent.name[locale] ?? row.dimensionKey;
  const names = new Set(placed.map(({ content }) => content.name[locale]));
  return {
    dimension,
    content: [...names]
      .filter((name) => name !== dimension)
      .join(t('sheet.rated.contentSeparator')),
  };
}
