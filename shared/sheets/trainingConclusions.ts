import type {
  TrainingNeedGroup,
  TrainingNeedOverview,
  TrainingNeedRow,
  TrainingNeedStatus,
} from '../contract/trainingNeed';
import type { Locale } from '../domain/locale';
import type { Translate } from '../text/translate';

/** One conclusion: what it is about, in bold, and the sentence. */
export interface Conclusion {
  readonly lead: string;
  readonly text: string;
}

const MOST_NAMES = 5;

/** What the needs of a cycle come to: shared problems first, then people, then what is unknown. */
export function trainingConclusions(
  t: Translate,
  locale: Locale,
  { groups, priorities }: TrainingNeedOverview,
): readonly Conclusion[] {
  const rows = groups.flatMap((group) => group.rows);
  if (rows.length === 0) {
    return [
      {
        lead: t('trainingReport.conclusions.nobody'),
        text: t('trainingReport.conclusions.nobodyText'),
      },
    ];
  }
  const mostUrgent = [...new Set(priorities.map(({ appraisalId }) => appraisalId))];
  const inNeed = mostUrgent
    .flatMap((id) => rows.filter((row) => row.appraisalId === id))
    .filter((row) => countOf(row, 'train') > 0);
  const found = [
    ...groups.flatMap((group) => commonProblems(t, locale, group)),
    ...individuals(t, inNeed),
  ];
  return [...(found.length === 0 ? [noNeed(t)] : found), ...watched(t, rows), ...unknown(t, rows)];
}

function commonProblems(
  t: Translate,
  locale: Locale,
  group: TrainingNeedGroup,
): readonly Conclusion[] {
  return group.shop
    .filter(({ kind }) => kind === 'common')
    .map(({ dimensionKey, need, assessed }) => ({
      lead: t('trainingReport.conclusions.common', {
        dimension:
          group.dimensions.find(({ key }) => key === dimensionKey)?.name[locale] ?? dimensionKey,
      }),
      text: t('trainingReport.conclusions.commonText', {
        position: group.positionName,
        need,
        assessed,
      }),
    }));
}

function individuals(t: Translate, rows: readonly TrainingNeedRow[]): readonly Conclusion[] {
  if (rows.length === 0) return [];
  const persons = listOf(t, rows, (row) =>
    t('trainingReport.conclusions.person', { name: row.name, number: countOf(row, 'train') }),
  );
  return [
    {
      lead: t('trainingReport.conclusions.individual'),
      text: t('trainingReport.conclusions.personOnly', { persons }),
    },
  ];
}

function watched(t: Translate, rows: readonly TrainingNeedRow[]): readonly Conclusion[] {
  const number = rows.reduce((count, row) => count + countOf(row, 'watch'), 0);
  if (number === 0) return [];
  return [
    {
      lead: t('trainingReport.conclusions.watch'),
      text: t('trainingReport.conclusions.watchText', { number }),
    },
  ];
}

function unknown(t: Translate, rows: readonly TrainingNeedRow[]): readonly Conclusion[] {
  const lacking = rows.filter((row) => countOf(row, 'observe') > 0);
  if (lacking.length === 0) return [];
  const persons = listOf(t, lacking, (row) =>
    t('trainingReport.conclusions.observePerson', {
      name: row.name,
      number: countOf(row, 'observe'),
    }),
  );
  return [
    {
      lead: t('trainingReport.conclusions.observe'),
      text: t('trainingReport.conclusions.observeText', { persons }),
    },
  ];
}

function noNeed(t: Translate): Conclusion {
  return {
    lead: t('trainingReport.conclusions.none'),
    text: t('trainingReport.conclusions.noneText'),
  };
}

function listOf(
  t: Translate,
  rows: readonly TrainingNeedRow[],
  words: (row: TrainingNeedRow) => string,
): string {
  const persons = rows.slice(0, MOST_NAMES).map(words).join(t('trainingReport.separator'));
  return rows.length <= MOST_NAMES
    ? persons
    : t('trainingReport.conclusions.andMore', { persons, number: rows.length });
}

function countOf({ needs }: TrainingNeedRow, status: TrainingNeedStatus): number {
  return needs.filter((need) => need.status === status).length;
}
