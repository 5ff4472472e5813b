import { compare, toFraction } from '../base/fraction';
import type { TrainingNeedGroup } from '../contract/trainingNeed';
import type { Locale } from '../domain/locale';
import { formatNumber } from '../text/formatNumber';
import type { Translate } from '../text/translate';
import { shortText } from './printedNumber';

/** How people are counted in a bar, from left to right. */
export const barParts = ['need', 'watch', 'fine', 'unknown'] as const;
export type BarPart = (typeof barParts)[number];

/** The bars of one position: people per dimension by how they stand. */
export interface TrainingChart {
  readonly title: string;
  readonly legend: Readonly<Record<BarPart, string>>;
  readonly meanHead: string;
  readonly people: number;
  readonly bars: readonly {
    readonly name: string;
    readonly counts: Readonly<Record<BarPart, number>>;
    /** The counts in words, as they are written into the bar. */
    readonly labels: Readonly<Record<BarPart, string>>;
    readonly mean: string;
    readonly isBelowTarget: boolean;
  }[];
  /** Where half of the people lie, if every dimension has the same number; null otherwise. */
  readonly half: { readonly at: number; readonly label: string } | null;
}

/** One chart per position, dimensions with the most need first. */
export function trainingCharts(
  t: Translate,
  locale: Locale,
  groups: readonly TrainingNeedGroup[],
): readonly TrainingChart[] {
  return groups
    .filter(({ rows }) => rows.length > 0)
    .map((group) => ({
      title: t('trainingReport.overview.group', {
        position: group.positionName,
        number: group.rows.length,
        target: shortText(group.target),
      }),
      legend: {
        need: t('trainingReport.overview.need'),
        watch: t('trainingReport.overview.watch'),
        fine: t('trainingReport.overview.fine'),
        unknown: t('trainingReport.overview.unknown'),
      },
      meanHead: t('trainingReport.overview.mean'),
      people: group.rows.length,
      bars: barsOf(t, locale, group),
      half: halfOf(t, group),
    }));
}

function barsOf(t: Translate, locale: Locale, group: TrainingNeedGroup): TrainingChart['bars'] {
  return group.shop
    .toSorted((a, b) => b.need - a.need || b.watch - a.watch)
    .map(({ dimensionKey, assessed, need, watch, meanScore }) => {
      const counts = {
        need,
        watch,
        fine: Math.max(0, assessed - need - watch),
        unknown: Math.max(0, group.rows.length - assessed),
      };
      const people = (number: number): string => t('trainingReport.overview.people', { number });
      return {
        name:
          group.dimensions.find(({ key }) => key === dimensionKey)?.name[locale] ?? dimensionKey,
        counts,
        labels: {
          need: people(counts.need),
          watch: people(counts.watch),
          fine: people(counts.fine),
          unknown: people(counts.unknown),
        },
        mean: meanScore === null ? t('program.blank') : formatNumber(meanScore, 1),
        isBelowTarget:
          meanScore !== null && compare(toFraction(meanScore), toFraction(group.target)) < 0,
      };
    });
}

function halfOf(t: Translate, group: TrainingNeedGroup): TrainingChart['half'] {
  const assessed = new Set(group.shop.map((dimension) => dimension.assessed));
  const [only] = assessed;
  if (assessed.size !== 1 || only === undefined || only < 3) return null;
  return { at: only / 2, label: t('trainingReport.overview.half') };
}
