import type { Locale } from '../domain/locale';
import type { Basis, Scale, SchemeContent } from '../domain/scheme';
import { likertExact } from '../scoring/likert';
import { pointScale } from '../scoring/pointScale';
import type { ScoreTree } from '../scoring/scoreTree';
import { formatShare } from '../text/formatNumber';
import type { Translate } from '../text/translate';
import type { PlacedIndicator } from './placedIndicator';
import { shortText } from './printedNumber';
import { missingSources, sharesUsed } from './resultPart';

type ScaledBasis = Extract<Basis, { readonly scale: Scale }>;

const MOST_POINTS_LISTED = 11;

interface Input {
  readonly t: Translate;
  readonly locale: Locale;
  readonly content: SchemeContent;
  readonly tree: ScoreTree;
  readonly placed: readonly PlacedIndicator[];
}

/** Formula, rounding, scale conversions with the missing-data rule that was used, and appeal. */
export function appraisalFootnotes(input: Input): readonly string[] {
  const { t } = input;
  const scales = scaleWords(input).join(t('sheet.semicolon'));
  const rule = missingRule(input);
  const noAnswer = t('sheet.foot.noAnswer');
  return [
    formula(input),
    rounding(input),
    scales === '' ? rule : t('sheet.foot.conversions', { scales, noAnswer, rule }),
    t('sheet.foot.appeal'),
  ];
}

function formula({ t, content, tree }: Input): string {
  const sources = sharesUsed(content, tree)
    .filter(({ source }) => tree.total === null || source.weightUsed !== null)
    .map(({ key, share }) => t('sheet.foot.formulaSource', { source: t(`source.${key}`), share }));
  return t('sheet.foot.formula', { sources: sources.join(' + ') });
}

function rounding({ t, content }: Input): string {
  const grades = content.grades.map(({ key, minimum }, index) =>
    index === content.grades.length - 1
      ? t('sheet.foot.lastGrade', { grade: t(`grade.${key}`) })
      : t('sheet.foot.grade', { grade: t(`grade.${key}`), minimum: shortText(minimum) }),
  );
  return t(content.gradeMode === 'exact' ? 'sheet.foot.roundingExact' : 'sheet.foot.rounding', {
    decimals: content.decimals,
    grades: grades.join(t('sheet.comma')),
  });
}

function missingRule({ t, content, tree, placed }: Input): string {
  const sources = missingSources(t, tree);
  if (tree.status === 'provisional') return t('sheet.foot.sourcesMissing', { sources });
  if (tree.status === 'incomplete') {
    return content.missingSource === 'incomplete'
      ? t('sheet.foot.noTotalByRule', { sources })
      : t('sheet.foot.noTotalByWeight', { sources });
  }
  if (placed.every(({ indicator }) => indicator.score !== null)) return t('sheet.foot.complete');
  return t('sheet.foot.itemsMissing', { coverage: formatShare(content.minimumCoverage) });
}

/** One sentence per scale in use, with the sources that use it. */
function scaleWords({ t, locale, placed }: Input): readonly string[] {
  const used = new Map<string, { readonly basis: ScaledBasis; readonly sources: Set<string> }>();
  for (const { content, source } of placed) {
    if (content.basis.kind === 'measurement' || content.basis.kind === 'events') continue;
    const { basis } = content;
    const { scale } = basis;
    const { statistic, top } = basis.kind === 'survey' ? basis : {};
    const key = JSON.stringify([scale, statistic, top]);
    const entry = used.get(key) ?? { basis, sources: new Set() };
    entry.sources.add(t(`source.${source.key}`));
    used.set(key, entry);
  }
  return [...used.values()].map(({ basis, sources }) =>
    scaleSentence(t, locale, basis, [...sources].join(t('sheet.comma'))),
  );
}

function scaleSentence(t: Translate, locale: Locale, basis: ScaledBasis, sources: string): string {
  if (basis.kind === 'survey' && basis.statistic === 'topBox') {
    return t('sheet.foot.topBox', { sources, top: basis.top ?? basis.scale.max });
  }
  if (basis.kind === 'survey' && basis.statistic === 'nps') return t('sheet.foot.nps', { sources });
  return conversion(t, locale, basis.scale, sources);
}

function conversion(t: Translate, locale: Locale, scale: Scale, sources: string): string {
  const { min, max, words } = scale;
  if (scale.conversion.kind !== 'table' && max - min >= MOST_POINTS_LISTED) {
    return t('sheet.foot.scaleIs', { sources, formula: conversionFormula(t, scale) });
  }
  const points = Array.from({ length: max - min + 1 }, (_, index) => String(max - index));
  const scores = points.map((point) => shortText(likertExact(point, pointScale(scale))));
  const best = words?.at(-1)?.[locale];
  const worst = words?.at(0)?.[locale];
  const range = points.join('/');
  return t('sheet.foot.scale', {
    sources,
    points:
      best === undefined || worst === undefined
        ? range
        : t('sheet.foot.scaleRange', { best, worst, points: range }),
    scores: scores.join('/'),
  });
}

function conversionFormula(t: Translate, { min, max, conversion: { kind } }: Scale): string {
  return kind === 'ratio'
    ? t('sheet.foot.scaleRatio', { max })
    : t('sheet.foot.scalePomp', { min, range: max - min });
}
