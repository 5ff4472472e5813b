import { divide, parseFraction, sum } from '../base/fraction';
import type { Explanation, ResultNote } from '../contract/appraisal';
import type { SchemeContent, SourceKey } from '../domain/scheme';
import type { ScoreTree } from '../scoring/scoreTree';
import { formatNumber, formatShare } from '../text/formatNumber';
import type { Translate } from '../text/translate';
import { adjustmentSentences } from './adjustmentSentence';
import { missingSourceReason } from './missingReason';
import { coefficientText, contributionText, scoreText } from './printedNumber';
import { segmentSentence } from './segmentSentence';

/** The result box: source × weight → score → contribution, then total and grade. */
export interface ResultPart {
  readonly sources: readonly {
    readonly head: string;
    readonly score: string;
    readonly contribution: string;
    readonly missing: string | null;
  }[];
  readonly totalHead: string;
  readonly total: string;
  /** "Provisional" or "No total"; null for a final result. */
  readonly totalStatus: string | null;
  readonly gradeHead: string;
  readonly grades: readonly { readonly label: string; readonly isReached: boolean }[];
  readonly notes: readonly string[];
  /** Boxes to tick after a review of a result near a line; null otherwise. */
  readonly review: {
    readonly note: string;
    readonly kept: string;
    readonly adjusted: string;
    readonly reminder: string;
  } | null;
}

/** Prints the result of a score tree with the notes of its evidence. */
export function buildResultPart(
  t: Translate,
  {
    content,
    tree,
    decided,
    adjustment,
    notes,
  }: Pick<Explanation, 'content' | 'tree' | 'decided' | 'adjustment' | 'notes'>,
): ResultPart {
  const blank = t('program.blank');
  return {
    sources: sharesUsed(content, tree).map(({ key, share, source, sourceContent }) => ({
      head: t('sheet.result.source', { source: t(`source.${key}`), share }),
      score: source.score === null ? blank : scoreText(source.score),
      contribution: source.contribution === null ? blank : contributionText(source.contribution),
      missing: source.score === null ? missingSourceReason(t, source, sourceContent) : null,
    })),
    totalHead: t('sheet.result.total'),
    total: tree.display ?? blank,
    totalStatus: totalStatus(t, tree, decided),
    gradeHead: t('sheet.result.grade'),
    grades: content.grades.map(({ key, coefficient }) => ({
      label: t('sheet.result.gradeLabel', {
        grade: t(`grade.${key}`),
        coefficient: coefficientText(coefficient),
      }),
      isReached: decided.grade === key,
    })),
    notes: [
      ...(adjustment === null ? [] : [adjustmentSentences(adjustment, tree, t).join(' ')]),
      ...statusNotes(t, content, tree),
      ...windowNotes(t, tree),
      ...vetoNotes(t, tree),
      ...notes.flatMap((note) => evidenceNote(t, note)),
    ],
    review: reviewOf(t, notes),
  };
}

/** What stands under the total: an adjusted one, and that it is provisional or missing. */
function totalStatus(
  t: Translate,
  tree: ScoreTree,
  decided: Explanation['decided'],
): string | null {
  const words = [
    ...(decided.display === null || decided.display === tree.display
      ? []
      : [t('adjustment.adjustedTotal', { total: decided.display })]),
    ...(tree.status === 'final'
      ? []
      : [tree.total === null ? t('sheet.result.none') : t('sheet.result.provisional')]),
  ];
  return words.length === 0 ? null : words.join(t('sheet.semicolon'));
}

/** The weights of the sources as the scheme has them, in per cent of their sum. */
export function nominalShares(
  content: SchemeContent,
): readonly { readonly key: SourceKey; readonly share: string }[] {
  const total = sum(content.sources.map(({ weight }) => parseFraction(weight)));
  return content.sources.map(({ key, weight }) => ({
    key,
    share: formatShare(divide(parseFraction(weight), total)),
  }));
}

/** The weights the total was made with; those of the scheme for a source that does not count. */
export function sharesUsed(
  content: SchemeContent,
  tree: ScoreTree,
): readonly {
  readonly key: SourceKey;
  readonly share: string;
  readonly source: ScoreTree['sources'][number];
  readonly sourceContent: SchemeContent['sources'][number];
}[] {
  const nominal = new Map(nominalShares(content).map(({ key, share }) => [key, share]));
  return content.sources.flatMap((sourceContent) => {
    const source = tree.sources.find(({ key }) => key === sourceContent.key);
    if (source === undefined) return [];
    const { key } = sourceContent;
    const share =
      source.weightUsed === null ? (nominal.get(key) ?? '') : formatShare(source.weightUsed);
    return [{ key, share, source, sourceContent }];
  });
}

/** The names of the sources without a score, as a list in words. */
export function missingSources(t: Translate, tree: ScoreTree): string {
  return tree.sources
    .filter(({ score }) => score === null)
    .map(({ key }) => t(`source.${key}`))
    .join(t('sheet.comma'));
}

function statusNotes(t: Translate, content: SchemeContent, tree: ScoreTree): readonly string[] {
  if (tree.status === 'final') return [];
  const sources = missingSources(t, tree);
  if (tree.status === 'provisional') return [t('sheet.result.provisionalNote', { sources })];
  return content.missingSource === 'incomplete'
    ? [t('sheet.result.incompleteNote', { sources })]
    : [t('sheet.result.incompleteByWeight')];
}

/** Which earlier cycles stand in for too few responses (measurement spec 2.2). */
function windowNotes(t: Translate, tree: ScoreTree): readonly string[] {
  return tree.sources.flatMap(({ key, window }) =>
    window?.status === 'widened'
      ? [
          t('sheet.result.widened', {
            source: t(`source.${key}`),
            periods: window.earlierPeriods,
            number: window.n,
          }),
        ]
      : [],
  );
}

function vetoNotes(t: Translate, { display, grade, veto }: ScoreTree): readonly string[] {
  if (veto === undefined || display === null || grade === null || !veto.changedGrade) return [];
  const events = veto.vetoes.map(({ code }) => code).join(t('sheet.comma'));
  return [t('sheet.result.veto', { total: display, events, grade: t(`grade.${grade}`) })];
}

function evidenceNote(t: Translate, note: ResultNote): readonly string[] {
  if (note.kind === 'segmented') return [segmentSentence(note, t)];
  if (note.kind === 'totalHidden') return [t('appraisal.note.totalHiddenLong')];
  if (note.kind !== 'fewResponses') return [];
  return [t(`sheet.result.fewResponses.${note.tier}`, { number: note.count })];
}

function reviewOf(t: Translate, notes: readonly ResultNote[]): ResultPart['review'] {
  const note = notes.find(({ kind }) => kind === 'nearBoundary');
  if (note?.kind !== 'nearBoundary') return null;
  return {
    note: t('sheet.result.nearBoundary', {
      grade: t(`grade.${note.grade}`),
      distance: formatNumber(note.distance, 1),
      margin: formatNumber(note.margin, 1),
    }),
    kept: t('sheet.result.kept'),
    adjusted: t('sheet.result.adjusted'),
    reminder: t('sheet.result.errorNeverChanges'),
  };
}
