import { parseFraction } from '../base/fraction';
import type { Locale, LocalText } from '../domain/locale';
import type { Adjustment } from '../domain/adjustment';
import { sourceKeys } from '../domain/scheme';
import type { DecidedResult } from '../scoring/adjustResult';
import { roundHalfUp } from '../scoring/roundHalfUp';
import type { ScoreTree } from '../scoring/scoreTree';
import { translate } from '../text/translate';
import { adjustmentSentences } from './adjustmentSentence';

/** One result as payroll and HR take it over. */
export interface ResultTableEntry {
  readonly employeeNo: string;
  readonly name: string;
  readonly positionName: string;
  readonly schemeName: LocalText;
  readonly schemeVersion: number;
  readonly tree: ScoreTree;
  readonly decided: DecidedResult;
  readonly adjustment: Adjustment | null;
}

/**
 * The results of a cycle as rows with a heading: one column per source that occurs, scores with
 * two decimals, the exact total as text so that anybody can recompute the rounding. Total, grade and
 * coefficient are what counts in the end; where one was adjusted, the computed ones follow.
 */
export function resultTable(
  locale: Locale,
  entries: readonly ResultTableEntry[],
): readonly (readonly (string | number | null)[])[] {
  const t = translate(locale);
  const sources = sourceKeys.filter((key) =>
    entries.some(({ tree }) => tree.sources.some((source) => source.key === key)),
  );
  const isAdjusted = entries.some(({ adjustment }) => adjustment !== null);
  const head = [
    t('resultTable.employeeNo'),
    t('resultTable.name'),
    t('resultTable.position'),
    t('resultTable.scheme'),
    ...sources.map((key) => t(`source.${key}`)),
    t('resultTable.total'),
    t('resultTable.grade'),
    t('resultTable.coefficient'),
    t('resultTable.status'),
    t('resultTable.exactTotal'),
    ...(isAdjusted
      ? [
          t('resultTable.computedTotal'),
          t('resultTable.computedGrade'),
          t('resultTable.adjustment'),
        ]
      : []),
  ];
  const rows = entries.map(({ tree, decided, adjustment, ...entry }) => [
    entry.employeeNo,
    entry.name,
    entry.positionName,
    t('resultTable.schemeVersion', {
      name: entry.schemeName[locale],
      version: entry.schemeVersion,
    }),
    ...sources.map((key) => {
      const score = tree.sources.find((source) => source.key === key)?.score ?? null;
      return score === null ? null : Number(roundHalfUp(parseFraction(score), 2));
    }),
    numberOf(decided.display),
    decided.grade === null ? null : t(`grade.${decided.grade}`),
    numberOf(decided.coefficient),
    t(`resultTable.${tree.status}`),
    tree.total,
    ...(isAdjusted
      ? [
          numberOf(tree.display),
          tree.grade === null ? null : t(`grade.${tree.grade}`),
          adjustment === null ? null : adjustmentSentences(adjustment, tree, t)[0],
        ]
      : []),
  ]);
  return [head, ...rows];
}

function numberOf(text: string | null): number | null {
  return text === null ? null : Number(text);
}
