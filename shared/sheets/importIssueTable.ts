import type { Locale } from '../domain/locale';
import type { ImportIssue } from '../import/importIssue';
import { translate } from '../text/translate';

/** What is wrong in a file as rows with a heading: where it stands, what it is, what becomes of it. */
export function importIssueTable(
  locale: Locale,
  issues: readonly ImportIssue[],
): readonly (readonly (string | number | null)[])[] {
  const t = translate(locale);
  const head = [
    t('importIssueTable.row'),
    t('importIssueTable.column'),
    t('importIssueTable.issue'),
    t('importIssueTable.value'),
    t('importIssueTable.effect'),
  ];
  const rows = issues.map(({ row, column, code, value, isRejection }) => [
    row,
    column === '' ? null : column,
    t(`import.issue.${code}`),
    value === '' ? null : value,
    t(isRejection ? 'importIssueTable.rejected' : 'importIssueTable.written'),
  ]);
  return [head, ...rows];
}
