import { parseFraction } from '../base/fraction';
import type { Locale, LocalText } from '../domain/locale';
import { sourceKeys } from '../domain/scheme';
import { roundHalfUp } from '../scoring/roundHalfUp';
import type { ScoreTree } from '../scoring/scoreTree';
import { translate } from '../text/translate';

/** One result as payroll and HR take it over. */
export interface ResultTableEntry {
  readonly employeeNo: string;
  readonly name: string;
  readonly positionName: string;
  readonly schemeName: LocalText;
  readonly schemeVersion: number;
  readonly tree: ScoreTree;
}

/**
 * The results of a cycle as rows with a heading: one column per source that occurs, scores with
 * two decimals, the exact total as text so that anybody can recompute the rounding.
 */
export function resultTable(
  locale: Locale,
  entries: readonly ResultTableEntry[],
): readonly (readonly (string | number | null)[])[] {
  const t = translate(locale);
  const sources = sourceKeys.filter((key) =>
    entries.some(({ tree }) => tree.sources.some((source) => source.key === key)),
  );
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
  ];
  const rows = entries.map(({ tree, ...entry }) => [
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
    tree.display === null ? null : Number(tree.display),
    tree.grade === null ? null : t(`grade.${tree.grade}`),
    tree.coefficient === null ? null : Number(tree.coefficient),
    t(`resultTable.${tree.status}`),
    tree.total,
  ]);
  return [head, ...rows];
}
